import { safeParseActual, safeParseTarget } from "../../cell/index.js";
import { unitOfTarget } from "../../rule/sentence/leaf-unit.js";
import type { Sheet } from "../grid/sheet.js";
import type { Header } from "../header/header.js";
import { columnsFor, headerRow, titleOver } from "../header/look.js";
import { type Entry, lastName, type Layout, levelPlace, placeOf, textOf } from "../rows/entry.js";
import type { CellPlace, Telling } from "../tell.js";
import { isSameUnit, unitAtEnd, unitInHeader } from "../word/unit-in-brackets.js";
import { excerpt, isNothing } from "../words.js";
import { aboveText } from "./merged.js";

/** The columns whose bare numbers may have their unit in the header. */
const ROLES = ["target", "actual", "previous"] as const;
type Role = (typeof ROLES)[number];

/** A column whose header names the unit of its bare numbers. */
interface UnitColumn {
  readonly unit: string;
  readonly title: string;
  readonly at: CellPlace;
}

/** Gives a row the units that stand elsewhere than in its cells: in a header, behind the name, beside the actual value. */
export type WithUnits = (entry: Entry) => Entry;

/** Reads the units of a table that stand in no cell of theirs; what a row says of itself goes before its headers. */
export function unitsOf(header: Header, layout: Layout, sheet: Sheet, { tell }: Telling): WithUnits {
  const columns = unitColumns(header, layout, sheet);
  const told = new Set<UnitColumn>();
  const used = (column: UnitColumn | undefined): string | null => {
    if (column === undefined) return null;
    const { unit, title, at } = column;
    if (!told.has(column)) tell("info", "table/unit-in-header", at, { title, unit });
    told.add(column);
    return unit;
  };
  return (entry) => {
    const stated = statedUnit(entry, layout, sheet);
    const named = stated === null ? behindName(entry) : null;
    const own = stated ?? named;
    const over = columns.get("target");
    const holds = own === null || (over !== undefined && isSameUnit(over.unit, own));
    if (named !== null) {
      const at = levelPlace(entry, entry.names.length - 1);
      tell("info", "table/unit-in-name", at, { name: lastName(entry), unit: named });
    }
    if (!holds) tellOthers(entry, own, columns, tell);
    const of = (role: Role): UnitColumn | undefined => {
      const column = holds ? columns.get(role) : undefined;
      return column !== undefined && isBare(entry, role, column.unit) ? column : undefined;
    };
    const beside = textOf(entry, "actualUnit");
    const ofActual = isNothing(beside) ? used(of("actual")) : beside;
    const unit = own ?? used(of("target")) ?? (isBare(entry, "target", ofActual) ? ofActual : null);
    const row = stated === null && unit !== null ? withUnit(entry, unit) : entry;
    return withUnitsBehind(row, unit, { actual: ofActual, previous: used(of("previous")) });
  };
}

function unitColumns(header: Header, layout: Layout, sheet: Sheet): ReadonlyMap<Role, UnitColumn> {
  const columns = new Map<Role, UnitColumn>();
  for (const role of ROLES) {
    const [col = -1] = columnsFor(layout.values, role);
    const title = titleOver(header, col);
    const unit = unitInHeader(title);
    if (unit !== null) columns.set(role, { unit, title: excerpt(title), at: { row: headerRow(header, sheet), col } });
  }
  return columns;
}

/** The unit cell of a row, or the merged one that covers it from above. */
function statedUnit(entry: Entry, layout: Layout, sheet: Sheet): string | null {
  const text = textOf(entry, "unit");
  const stated = text === "" ? (aboveText(entry, layout, sheet, "unit")?.text ?? "") : text;
  return isNothing(stated) ? null : stated;
}

/** The unit behind the name of a row whose target has none: 学校数（所）. */
function behindName(entry: Entry): string | null {
  const unit = unitAtEnd(lastName(entry));
  return isBare(entry, "target", unit) ? unit : null;
}

/** Says of the cells of a row which unit of their header does not count. */
function tellOthers(
  entry: Entry,
  unit: string | null,
  columns: ReadonlyMap<Role, UnitColumn>,
  tell: Telling["tell"],
): void {
  for (const [role, { title, unit: other }] of columns) {
    if (unit === null || isSameUnit(unit, other) || !isBare(entry, role, other)) continue;
    tell("warning", "table/two-units", placeOf(entry, role), { title, one: other, other: unit });
  }
}

/** The row with a unit cell, which stands where its target does if the table has no column for it. */
function withUnit(entry: Entry, unit: string): Entry {
  const { col } = placeOf(entry, entry.cols.has("unit") ? "unit" : "target");
  return {
    ...entry,
    values: new Map(entry.values).set("unit", unit),
    cols: new Map(entry.cols).set("unit", col),
  };
}

/** The row with the units of other values behind their numbers. */
function withUnitsBehind(entry: Entry, unit: string | null, others: Others): Entry {
  const values = new Map(entry.values);
  for (const role of ["actual", "previous"] as const) {
    const other = others[role];
    const text = other === null || isSameUnit(other, unit ?? "") ? null : followedBy(textOf(entry, role), other);
    if (text !== null) values.set(role, text);
  }
  return { ...entry, values };
}

type Others = Readonly<Record<"actual" | "previous", string | null>>;

/** Whether a cell holds numbers that would take the unit. */
function isBare(entry: Entry, role: Role, unit: string | null): unit is string {
  if (unit === null) return false;
  return role === "target" ? isBareTarget(textOf(entry, role), unit) : followedBy(textOf(entry, role), unit) !== null;
}

function isBareTarget(text: string, unit: string): boolean {
  const [alone, read] = [safeParseTarget(text), safeParseTarget(text, { unit })];
  return alone.ok && read.ok && unitOfTarget(alone.value) === null && unitOfTarget(read.value) !== null;
}

/** A bare number followed by a unit, behind all that stands there or behind its last digit; null for anything else. */
function followedBy(text: string, unit: string): string | null {
  const alone = safeParseActual(text);
  if (!alone.ok || alone.value.kind !== "quantity" || alone.value.unit !== null) return null;
  const written = [text + unit, text.replace(/^(.*\d)/, `$1${unit}`)];
  return written.find((each) => isMeasured(each)) ?? null;
}

function isMeasured(text: string): boolean {
  const read = safeParseActual(text);
  return read.ok && read.value.kind === "quantity" && read.value.unit !== null;
}
