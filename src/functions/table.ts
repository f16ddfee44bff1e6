import type { Indicator, IndicatorLeaf, SelfEvaluation } from "../form/types.js";
import type { Note, Unsaid } from "../message/types.js";
import { issue } from "../message/unsaid.js";
import { certain } from "../shape/certain.js";
import { present } from "../shape/present.js";
import { type CellValue, safeReadTable } from "../table/index.js";
import { numberText } from "../table/number.js";
import { type Area, isIssue } from "./area.js";
import { type Cell, cellOf } from "./cell.js";
import type { Refusal } from "./define.js";
import type { Setting } from "./setting.js";
import { settled } from "./doubt.js";
import type { Percentages } from "./types.js";

/** A form with what was assumed in reading it, and the id of the standard that it is scored by. */
export interface ReadForm {
  readonly form: SelfEvaluation;
  readonly notes: readonly Note[];
  readonly standard: string;
  /** Numbers that may be read in more than one way, each at its indicator. */
  readonly doubts: readonly Unsaid[];
}

/**
 * The form that stands in an area, as `safeReadTable` reads it.
 *
 * A host hands over values without their formats: a number against a percentage or a deadline is settled as in a formula
 * of one indicator, each doubt being told at its indicator.
 *
 * @param named The cell that names a standard.
 */
export function readForm(area: Area, named: unknown, { standard, percentages }: Setting): ReadForm | Refusal {
  const id = cellOf(named);
  if (isIssue(id)) return { issues: [{ ...id, path: "/standard" }] };
  const numbers = new Map<string, number>();
  const grid: CellValue[][] = [];
  for (let row = 0; row < area.rows; row++) {
    const cells: CellValue[] = [];
    for (let column = 0; column < area.columns; column++) {
      const value = area.at(row, column) ?? null;
      const read = typeof value === "number" ? numberText(value) : null;
      if (typeof value === "number" && read !== null) numbers.set(read.text, value);
      if (!isCellValue(value)) return { issues: [issue("error", "sheet/not-a-cell")] };
      cells.push(value);
    }
    grid.push(cells);
  }
  const read = safeReadTable(grid);
  if (!read.ok) return { issues: read.issues };
  const issues: Unsaid[] = [];
  const indicators = read.value.indicators.map((each, place) =>
    settledNode(each, `/indicators/${place}`, { numbers, percentages, issues }),
  );
  const form = { ...read.value, indicators };
  return { form, notes: read.notes, standard: id.text?.trim() ?? standard, doubts: issues };
}

interface Settling {
  /** The numbers that the host handed over, by the text that they are read as. */
  readonly numbers: ReadonlyMap<string, number>;
  readonly percentages: Percentages;
  readonly issues: Unsaid[];
}

function settledNode(node: Indicator, path: string, settling: Settling): Indicator {
  if (!("children" in node)) return settledLeaf(node, path, settling);
  const children = node.children.map((child, place) => settledNode(child, `${path}/children/${place}`, settling));
  return { ...node, children };
}

function settledLeaf(leaf: IndicatorLeaf, path: string, { numbers, percentages, issues }: Settling): IndicatorLeaf {
  const cell = (value: string | number | undefined): Cell => {
    const text = value === undefined ? null : String(value);
    return { text, number: text === null ? null : (numbers.get(text) ?? null) };
  };
  const cells = { target: cell(leaf.target), actual: cell(leaf.actual), unit: cell(leaf.unit) };
  const read = settled(cells, percentages);
  if (isIssue(read)) {
    issues.push({ ...read, path: path + (read.path ?? "") });
    return leaf;
  }
  const changed = (key: "target" | "actual"): string | undefined => {
    const { text } = certain(read[key]);
    return text === cells[key].text ? undefined : certain(text);
  };
  return { ...leaf, ...present({ target: changed("target"), actual: changed("actual") }) };
}

function isCellValue(value: unknown): value is CellValue {
  return value === null || typeof value === "string" || typeof value === "number" || typeof value === "boolean";
}
