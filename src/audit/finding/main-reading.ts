import { compare } from "../../exact/index.js";
import { placesOf } from "../../exact/printed.js";
import { OWN } from "../reading/candidate.js";
import { isOfOtherRow, isSwapped } from "../reading/slips.js";
import type { Reading } from "../reading/types.js";
import { readingWords } from "../reading/words.js";
import { valueOf } from "../compute/values.js";
import type { FigureReading, PublishedFigure } from "../types.js";
import type { Audited } from "./check.js";

/** The reading that is told of a leaf's published score. */
export interface MainReading {
  /** Undefined where nothing explains the score. */
  readonly told: FigureReading | undefined;
  /** It took a cell of another row, which a score may also come to by chance. */
  readonly isGuess: boolean;
  /** The other row's score is wrong as well. */
  readonly isSwap: boolean;
}

/**
 * The reading that is told of a published score: the simplest, but one that needs a cell of a row beside it only where no
 * other explains the figure, or where that row is wrong as well.
 */
export function mainReading(audited: Audited, index: number, figure: PublishedFigure): MainReading {
  const readings = isByChance(audited, figure) ? [] : figure.readings;
  const [first] = readings;
  const isCertain = ({ reading }: FigureReading): boolean =>
    !isOfOtherRow(reading) || isSwapped(audited.base, index, reading);
  const told = readings.find(isCertain) ?? first;
  const isGuess = told !== undefined && isOfOtherRow(told.reading);
  return { told, isGuess, isSwap: isGuess && isSwapped(audited.base, index, told.reading) };
}

/**
 * Whether a reading gives a score only because that is a whole number, of this figure alone, while the score is also
 * whole points less than the computed one: then nothing says that it is how the score came about.
 */
function isByChance({ figures }: Audited, { kind, reported, exact, readings }: PublishedFigure): boolean {
  const [first] = readings;
  if (kind !== "score" || first === undefined || first.reading === OWN || exact === null) return false;
  if (placesOf(reported) > 0 || !WHOLE.test(exact) || compare(valueOf(reported), valueOf(exact)) >= 0) return false;
  if (WHOLE.test(first.exact)) return false;
  return figures.filter((each) => each.kind === "score" && each.readings[0]?.reading === first.reading).length < 2;
}

const WHOLE = /^\d+$/;

/** A reading with its words as a finding tells it. */
export function wordsOf(reading: Reading): { readonly reading: string; readonly words: string } {
  return { reading, words: reading === OWN ? "按评分办法" : readingWords(reading, "zh") };
}
