import { isFund, isLabel, labelKey, type LabelKey, unitLine } from "../word/labels.js";
import type { SheetRow } from "../grid/sheet.js";
import { isShareRole } from "../word/budget-heads.js";
import { figureOf } from "../word/figure.js";
import { budgetRole } from "../word/roles.js";
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

/** The parts of a cell that begin with a label and a colon; where the cell begins with one, a comma may set them apart. */
function parts(cell: string): readonly string[] {
  if (cell.length > MAX_LABELLED) return [cell];
  const between = labelBefore(cell) === null ? /([\s\u3000]+)/ : /([\s\u3000,，;；]+)/;
  const found: string[] = [];
  const [first = "", ...rest] = cell.split(new RegExp(between.source + /(?=[^\s\u3000,，;；:：]{2,12}[:：])/.source));
  found.push(first);
  for (let at = 0; at + 1 < rest.length; at += 2) {
    const [sign = "", part = ""] = rest.slice(at);
    const begins = isLabel(part.replace(/[:：][^]*$/, "")) || labelBefore(part) !== null || unitLine(part) !== null;
    if (begins) found.push(part);
    else found[found.length - 1] += (/[,，;；]/.test(sign) ? sign : " ") + part;
  }
  return found.length === 1 ? [cell] : found;
}

/** What the label at the beginning of a text is of; null where none stands there. */
function labelBefore(text: string): LabelKey | null {
  const label = /^([^:：]{1,20})[:：]/.exec(text)?.[1];
  return label === undefined ? null : labelKey(`${label}：`);
}

/** 分值：10 beside the funds. */
function isPoints(label: string, value: string): boolean {
  return isShareRole(budgetRole(label)) && figureOf(value) !== null;
}

/** A value, and the year that stands apart behind it, which is that of the form: 某县人社局, blanks, 2023年. */
function withoutYear(value: string): readonly string[] {
  const [, own, year] = /^(.*\S)[\s\u3000]{2,}([(（]?(?:19|20)\d\d年度?[)）]?)$/.exec(value) ?? [];
  return own === undefined || year === undefined ? [value] : [own, year];
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
    if (key !== null || isFund(label) || isPoints(label, value)) {
      const values = withoutYear(oneLine(value)).map((each) => piece(each, "value"));
      return [{ ...piece(label, "label"), key }, ...values];
    }
    // What nothing is read of, 填表人：张三, stays whole.
    if (isLabel(label)) return [piece(text, "label")];
  }
  return [piece(text, isLabel(text) ? "label" : "value")];
}
