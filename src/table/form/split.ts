import { titleOf } from "../rows/around-row.js";
import { type Block, blocksOf } from "../rows/blocks.js";
import { projectIn } from "../rows/project-name.js";
import { type Sheet, type SheetRow, textAt } from "../grid/sheet.js";
import type { FindHeader, Header } from "../header/header.js";
import type { CellPlace } from "../tell.js";
import type { TableMapping } from "../types.js";
import { headerKey } from "../word/roles.js";
import { nameText, sameText } from "../words.js";
import type { Subject } from "./parts.js";
import { columnsFor } from "../header/look.js";
import { certain } from "../../shape/certain.js";

/** The rows of a sheet that make one form. */
export interface SheetOfForm {
  readonly sheet: Sheet;
  /** What it is of, and where that stands; the name is empty where the table alone says it. */
  readonly name: string;
  readonly at: CellPlace;
  /** What columns beside the indicators say of it. */
  readonly subject: Subject;
}

/** Takes a sheet apart into its forms: one, those that a key column tells apart, or those below one another. */
export function formsIn(sheet: Sheet, find: FindHeader, mapping: TableMapping): readonly SheetOfForm[] {
  const whole: SheetOfForm = { sheet, name: "", at: { row: 0, col: 0 }, subject: {} };
  if (mapping.header !== undefined) return [whole];
  const place = sheet.rows.findIndex((_, at) => find(at) !== null);
  const header = place < 0 ? null : find(place);
  const keys = header === null ? [] : keysOf(header);
  if (header !== null && keys.length > 0) return keyed(sheet, header, keys, find);
  const below = stacked(sheet, find);
  return below.length < 2 ? [whole] : below;
}

/** A column beside the indicators that names the project or the unit. */
interface Key {
  readonly col: number;
  readonly of: "project" | "unit" | "code";
}

function keysOf({ columns, titles, from }: Header): readonly Key[] {
  const levels = (["first", "second", "third", "name"] as const).flatMap((role) => columnsFor(columns, role));
  if (from < 0 || levels.length === 0) return [];
  return titles.slice(0, Math.min(...levels)).flatMap((title, col): Key[] => {
    const key = headerKey(title);
    if (/^(?:项目|专项|政策)(?:名称)?$/.test(key)) return [{ col, of: "project" }];
    if (/^(?:预算|填报|实施|承担|主管)?(?:单位|部门)(?:名称)?$/.test(key)) return [{ col, of: "unit" }];
    return /^(?:项目|单位|部门)(?:编码|代码|编号)$/.test(key) ? [{ col, of: "code" }] : [];
  });
}

/** The rows of each project of a list; a blank cell goes on with the project above. */
function keyed(sheet: Sheet, header: Header, keys: readonly Key[], find: FindHeader): readonly SheetOfForm[] {
  const above = sheet.rows.slice(0, header.to + 1);
  const groups = new Map<string, { readonly first: SheetRow; readonly rows: SheetRow[] }>();
  let own = "";
  for (let place = header.to + 1; place < sheet.rows.length; place++) {
    const row = sheet.rows[place];
    const again = find(place);
    if (again !== null) {
      place = again.to;
      continue;
    }
    if (row === undefined) continue;
    // A row of one cell is a note, not a project without indicators.
    const stated = keys.map(({ col }) => nameText(textAt(row, col)));
    const named = stated.some((text) => text !== "") && row.cells.filter((cell) => cell !== "").length > keys.length;
    if (named && !isTotal(stated)) own = keyOf(stated, own);
    const group = groups.get(own) ?? { first: row, rows: [] };
    group.rows.push(row);
    groups.set(own, group);
  }
  return [...groups.values()].map(({ first, rows }) => {
    const { col } = certain(keys.find(({ of }) => of === "project") ?? keys.find(({ of }) => of !== "code") ?? keys[0]);
    const own = { ...sheet, rows: [...above, ...rows].map((row, at) => (at < header.from ? row : without(row, keys))) };
    return {
      sheet: own,
      name: nameText(textAt(first, col)),
      at: { row: first.index, col },
      subject: subjectOf(first, keys),
    };
  });
}

/** A key as compared; a cell that is merged with the one above repeats it. */
function keyOf(stated: readonly string[], before: string): string {
  const last = before.split("\n");
  return stated.map((text, at) => (text === "" ? (last[at] ?? "") : sameText(text))).join("\n");
}

function isTotal(stated: readonly string[]): boolean {
  return stated.some((text) => /^(?:合计|总计|小计|总分|注|备注|说明|填表)/.test(text));
}

function without(row: SheetRow, keys: readonly Key[]): SheetRow {
  return { ...row, cells: row.cells.map((cell, col) => (keys.some((key) => key.col === col) ? "" : cell)) };
}

function subjectOf(row: SheetRow, keys: readonly Key[]): Subject {
  const subject: { -readonly [Name in keyof Subject]: Subject[Name] } = {};
  for (const { col, of } of keys) {
    const text = nameText(textAt(row, col));
    if (text !== "" && of !== "code") subject[of] = { text, at: { row: row.index, col } };
  }
  return subject;
}

/** Forms below one another: another one begins where, below a table, another project is named. */
function stacked(sheet: Sheet, find: FindHeader): readonly SheetOfForm[] {
  const names = sheet.rows.flatMap((row) =>
    row.cells.some((cell) => LABEL.test(cell)) ? (projectIn(row)?.name ?? []) : [],
  );
  if (new Set(names.map(sameText)).size < 2) return [];
  const blocks = blocksOf(sheet, find);
  const starts: { name: string; at: CellPlace; from: number }[] = [];
  let tables = 0;
  for (const [order, block] of blocks.entries()) {
    if (block.kind !== "loose") {
      tables += block.kind === "indicators" ? 1 : 0;
      continue;
    }
    const named = block.rows.flatMap((row) => projectIn(row) ?? [])[0];
    const before = starts[starts.length - 1];
    if (
      named === undefined ||
      (before !== undefined && (tables === 0 || sameText(before.name) === sameText(named.name)))
    )
      continue;
    if (before !== undefined && !blocks.slice(order).some(({ kind }) => kind === "indicators")) continue;
    starts.push({ ...named, from: firstRow(block, named.at.row) });
    tables = 0;
  }
  return starts.map(({ name, at, from }, order) => {
    const to = starts[order + 1]?.from ?? Infinity;
    const rows = sheet.rows.filter(({ index }) => (order === 0 || index >= from) && index < to);
    return { sheet: { ...sheet, rows }, name, at, subject: {} };
  });
}

/** What every label of a project holds. */
const LABEL = /项\s*目|政\s*策|专项|转移支付/;

/** Where the form of a project begins: at the title above its name, if there is one. */
function firstRow(block: Extract<Block, { readonly kind: "loose" }>, named: number): number {
  const titles = block.rows.filter((row) => row.index < named && row.cells.some((cell) => titleOf(cell) !== null));
  return titles[0]?.index ?? named;
}
