import { type Piece, piecesOf } from "../rows/pieces.js";
import type { SheetRow } from "../grid/sheet.js";
import type { CellPlace } from "../tell.js";
import { isShareRole } from "../word/budget-heads.js";
import { type Figure, figureOf } from "../word/figure.js";
import { type BudgetRole, budgetRole, headerKey } from "../word/roles.js";
import { nameText } from "../words.js";
import { type Located, withUnit } from "./amounts.js";

/** A text that is no figure, with the figure behind it. */
export interface Pair {
  readonly label: string;
  readonly role: BudgetRole | null;
  readonly figure: (Figure & Located) | null;
  /** Its place among the pieces of its row. */
  readonly from: number;
  readonly at: CellPlace;
}

/** Each text of a row that is no figure, with the figure behind it. */
export function pairsIn(row: SheetRow, pieces: readonly Piece[]): readonly Pair[] {
  return pieces.flatMap(({ text, col }, from) => {
    if (figureOf(text) !== null) return [];
    const next = pieces[from + 1];
    const bare = nameText(text).replace(/[:：]$/, "");
    const label = bare.startsWith("其中") ? bare : headerKey(bare);
    const read = next === undefined ? null : figureOf(next.text);
    const figure =
      read === null || next === undefined ? null : { ...withUnit(read, text), at: { row: row.index, col: next.col } };
    return [{ label, role: budgetRole(label), figure, from, at: { row: row.index, col } }];
  });
}

/** Whether a pair is of the rate of execution or its points, with its figure. */
export function isShare({ role, figure }: Pair): boolean {
  return figure !== null && isShareRole(role);
}

/** 项目预算执行情况（万元） at the left of the figures. */
export function isHead({ text }: Pick<Piece, "text">): boolean {
  return /预算|资金/.test(text) && figureOf(text) === null;
}

/**
 * A line that says of the rate of execution alone what points it has: 执行率 | 100% | 分值 | 10 | 得分 | 10. The score in it is
 * not that of the form. Null for any other line.
 */
export function sharesIn(row: SheetRow): readonly Pair[] | null {
  const pairs = pairsIn(row, piecesOf(row)).filter(
    (pair) => isShare(pair) || pair.from > 0 || !isHead({ text: pair.label }),
  );
  return pairs.length > 1 && pairs.every(isShare) && pairs.some(({ role }) => role === "rate") ? pairs : null;
}
