import { certain } from "../../shape/certain.js";
import type { SheetRow } from "../grid/sheet.js";
import type { Header } from "../header/header.js";
import { columnsFor } from "../header/look.js";
import { figureOf, weightInName } from "../word/figure.js";
import { isLeftOpen, nameText } from "../words.js";
import type { Placement } from "./placement.js";
import { isSubtotalName } from "./total-row.js";
import { type ColumnKind, fits, isFilled } from "./column-kind.js";

/**
 * The columns of a short row that names groups or an indicator and has nothing else (生态效益 | 无): the level of its name
 * says them, or else it lacks the cells at its left, which a merged cell covers. Null for any other row, and for one that may
 * be the rest of the row above.
 */
export function unfilledPlaces(
  { cells, length }: SheetRow,
  next: SheetRow | undefined,
  header: Header,
  kinds: readonly ColumnKind[],
  whole: number,
): Placement | null {
  const stood = cells.flatMap((cell, col) => (isFilled(cell) ? [col] : []));
  const names = stood.filter((col) => !isLeftOpen(certain(cells[col])));
  const first = names[0];
  if (first === undefined || length >= whole) return null;
  const last = Math.max(...stood);
  if (isSubtotalName(certain(cells[first])) || !names.every((col) => isName(certain(cells[col])))) return null;
  const may = (shift: number): boolean =>
    shift >= 0 && last + shift < whole && names.every((col) => NAMES.includes(kinds[col + shift] ?? "value"));
  const moved = (shift: number): Placement => stood.map((col) => col + shift);
  const [column] = columnOf(nameText(certain(cells[first])), header);
  if (column !== undefined) return may(column - first) ? moved(column - first) : null;
  const lacking = whole - length;
  if (may(lacking)) return moved(lacking);
  const shifts = Array.from({ length: lacking }, (_, shift) => shift).filter(may);
  const isRest = stood.length === 1 && length === last + 1;
  // What no row follows that it may be the group of stays where it stands: 其他需要说明的问题 | 无 at the end.
  return shifts.length > 1 && !isRest && (next?.length ?? whole) < whole ? "several" : null;
}

function isName(cell: string): boolean {
  return fits(cell, "last-name") && figureOf(cell) === null;
}

const NAMES: readonly ColumnKind[] = ["name", "last-name"];

/** The column of the groups that the ministry's forms name at one level alone: 成本指标 and 满意度指标 stand at both. */
function columnOf(name: string, { columns }: Header): readonly number[] {
  const bare = (weightInName(name, "group")?.name ?? name).replace(/指标$/, "");
  if (/^(?:产出|效益|效果)$/.test(bare)) return columnsFor(columns, "first");
  const isSecond = /^(?:数量|质量|时效|(?:经济|社会|生态)效益|可持续(?:发展)?影响)$/.test(bare);
  return isSecond ? columnsFor(columns, "second") : [];
}
