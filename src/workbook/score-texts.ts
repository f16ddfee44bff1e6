import type { Exact } from "../exact/index.js";
import { fits, type Term } from "../figure/sheet/term.js";
import { LONGEST_FORMULA } from "./plain.js";
import { asValue } from "./value.js";

/** The formulas of a node's figure and score. */
export interface ScoreTexts {
  /** Null where it is a value that nothing guards. */
  readonly figure: string | null;
  /** As {@link ScoreTexts.figure}. */
  readonly shown: string | null;
  /** Whether a figure of the engine stands in it, and no formula that comes to another one when the cells change. */
  readonly isValue: boolean;
  /** A formula that is sure comes to something else than the engine. */
  readonly differs: boolean;
}

/** What a node's formulas are made of. */
export interface ScoreTerms {
  /** The cell of the figure. */
  readonly cell: string;
  readonly figure: Term;
  /** Whether the figure comes to what the engine says; null where nothing is sure of it. */
  readonly isRight: boolean | null;
  readonly result: Term;
  /** As {@link ScoreTerms.isRight}, of the score. */
  readonly isShown: boolean | null;
  readonly exact: Exact;
  readonly score: Exact;
}

/** Formulas where they are sure; the engine's values where not, as long as what they come of is what it was. */
export function scoreTexts({ cell, figure, isRight, result, isShown, exact, score }: ScoreTerms): ScoreTexts {
  const isShort = figure.text.length <= LONGEST_FORMULA;
  const before = asValue(exact).text;
  const guarded = isShort && isRight === null ? ifUnchanged(figure.text, before, before) : null;
  const text = isShort && isRight === true ? figure.text : guarded;
  const value = text !== null && fits(score) ? ifUnchanged(cell, before, asValue(score).text) : null;
  const worked = isShown === true ? result.text : value;
  return {
    figure: text,
    shown: worked === null ? null : shownText(cell, worked),
    isValue: !isShort || isRight !== true || isShown !== true,
    differs: isRight === false || isShown === false,
  };
}

/** A score as it is shown; of a sum of rounded scores that is the sum itself. */
function shownText(cell: string, result: string): string {
  return result === cell ? cell : `IF(ISNUMBER(${cell}),${result},${cell})`;
}

function ifUnchanged(text: string, before: string, value: string): string {
  return `IF(ABS(${text}-${before})<0.000000001,${value},"改了算不准：请改回")`;
}
