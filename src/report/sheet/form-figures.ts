import type { ScoredLeaf } from "../../evaluate/types.js";
import type { DecimalInput } from "../../exact/input.js";
import type { Leaf } from "../../indicator/types.js";
import type { SheetCell } from "./types.js";

/**
 * What fills the cells of the form that are figures; a workbook that computes itself puts formulas there.
 *
 * The form's own figures are {@link plainFigures}.
 */
export interface FormFigures {
  /** The weight and the score of a leaf, its target and its actual value. */
  weight(leaf: ScoredLeaf): SheetCell;
  score(leaf: ScoredLeaf): SheetCell;
  target(leaf: ScoredLeaf, given: Leaf): SheetCell;
  actual(leaf: ScoredLeaf, given: Leaf): SheetCell;
  /** An amount of the funds: of the total, or of a source. */
  funds(figure: "initial" | "adjusted" | "executed", amount: DecimalInput | undefined, isTotal: boolean): SheetCell;
  /** B/A in percent. */
  execution(): SheetCell;
  totalWeight(): SheetCell;
  totalScore(): SheetCell;
}
