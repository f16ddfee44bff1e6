import { isFund, isLabel, labelKey, type LabelKey, unitLine } from "../word/labels.js";
import type { SheetRow } from "../grid/sheet.js";
import { oneLine } from "../words.js";

/** A label or a value of a row outside the tables: a whole cell, or a part of one. */
export interface Piece {
  readonly text: string;
  readonly col: number;
  readonly kind: "label" | "value" | "unit";
  /** What it labels of a self-evaluation. */
  readonly key: LabelKey | null;
}

/** The labels and values of a row in order; one cell may hold several: `预算数：120 执行数：118.5`. */
export function piecesOf(row: SheetRow): readonly Piece[] {
  return row.cells.flatMap((cell, col) => (cell === "" ? [] : parts(cell).flatMap((part) => split(part, col))));
}

/** The longest cell that is looked through for labels inside. */
const MAX_LABELLED = 200;

/** The parts of a cell that begin with a label and a colon. */
function parts(cell: string): readonly string[] {
  if (cell.length > MAX_LABELLED) return [cell];
  const found: string[] = [];
  for (const part of cell.split(/[\s\u3000]+(?=[^\s\u3000:：]{2,12}[:：])/)) {
    const label = part.replace(/[:：][^]*$/, "");
    const begins = isLabel(label) || labelKey(`${label}：`) !== null || unitLine(part) !== null;
    if (found.length === 0 || begins) found.push(part);
    else found[found.length - 1] += ` ${part}`;
  }
  return found.length === 1 ? [cell] : found;
}

function split(text: string, col: number): readonly Piece[] {
  const piece = (part: string, kind: Piece["kind"]): Piece => ({
    text: part,
    col,
    kind,
    key: kind === "label" ? labelKey(part) : null,
  });
  if (unitLine(text) !== null) return [piece(text, "unit")];
  const [, label, value] = /^([^:：]{1,20})[:：]\s*(\S[\s\S]*)$/.exec(text) ?? [];
  if (label !== undefined && value !== undefined) {
    const key = labelKey(`${label}：`);
    if (key !== null || isFund(label)) return [{ ...piece(label, "label"), key }, piece(oneLine(value), "value")];
    // What nothing is read of, 填表人：张三, stays whole.
    if (isLabel(label)) return [piece(text, "label")];
  }
  return [piece(text, isLabel(text) ? "label" : "value")];
}
