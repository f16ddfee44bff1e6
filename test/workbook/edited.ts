import { safeEvaluate } from "../../src/evaluate/index.js";
import type { Evaluation, ScoredIndicator } from "../../src/evaluate/types.js";
import type { Sheet } from "../../src/sheet/types.js";
import { type Named, withRows } from "./forms.js";
import { Random } from "./random.js";
import { cellAt, cellsOf, type Place, typed } from "./type.js";

/** A workbook in which a reader has filled in other actual values, and what the engine says of the form with these. */
export interface Edited {
  readonly name: string;
  readonly sheets: readonly Sheet[];
  readonly evaluation: Evaluation;
}

/**
 * Fills other actual values and targets into the cells of a workbook, none that the engine refuses; null where no cell
 * holds one, or where rows were written as values, which stay as they are.
 */
export function edited({ name, form }: Named, sheets: readonly Sheet[], evaluation: Evaluation): Edited | null {
  const asValues = sheets.some((sheet) =>
    sheet.rows.flat().some((cell) => cell.value.includes("写成数值") && sheet.name !== "说明"),
  );
  if (asValues) return null;
  const random = new Random(name.length * 31 + Number(name.replace(/\D/g, "")));
  const changed = structuredClone(form) as { indicators: Node[] };
  const placeOf = cellsOf(form, evaluation, sheets);
  const changes: (readonly [Place, { readonly value: string }])[] = [];
  for (const path of leaves(evaluation.indicators)) {
    for (const column of ["target", "actual"] as const) {
      const place = placeOf(path, column === "target" ? "年度指标值" : "实际完成值");
      const node = nodeAt(changed.indicators, path);
      const before = node?.[column];
      const cell = place === null ? undefined : cellAt(sheets, place);
      if (place === null || node === undefined || before === undefined) continue;
      if (cell?.role !== "input" || (cell.kind !== "number" && cell.kind !== "percent")) continue;
      // The cell of a form's "-0" holds 0: another number there would be read as its opposite in the text.
      if (/-0/.test(String(before)) && cell.value === "0") continue;
      const value = column === "target" ? target(random) : actual(random);
      node[column] = String(before).replace(cell.value, value);
      if (safeEvaluate(changed).ok) changes.push([place, { value }]);
      else node[column] = before;
    }
  }
  // The rows to be added stand in the workbook too.
  const read = safeEvaluate(withRows(changed));
  if (changes.length === 0 || !read.ok) return null;
  return { name: `${name} edited`, sheets: typed(sheets, changes), evaluation: read.value };
}

const target = (random: Random): string =>
  random.pick(["0", "0", "-5", "-12.5", "1", "100", random.decimal(1, 1, 2000), random.decimal(3, 1, 99_999)]);

const actual = (random: Random): string =>
  random.pick(["0", "1", "50", "99.5", "100", "-5", random.decimal(2, 0, 20_000), random.decimal(0, 0, 300)]);

interface Node {
  target?: string | number;
  actual?: string | number;
  children?: Node[];
}

function leaves(nodes: readonly ScoredIndicator[]): string[] {
  return nodes.flatMap((node) => ("children" in node ? leaves(node.children) : [node.path]));
}

function nodeAt(nodes: readonly Node[], path: string): Node | undefined {
  let list = nodes;
  let found: Node | undefined;
  for (const [, step] of path.matchAll(/\/(\d+)/g)) {
    found = list[Number(step)];
    list = found?.children ?? [];
  }
  return found;
}
