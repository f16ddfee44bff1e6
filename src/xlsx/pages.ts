import type { Sheet } from "../sheet/types.js";

/** The points of A4 within the margins, the long side and the short one. */
const LONG = 769;
const SHORT = 509;

/** Points that a place of a column takes; programs differ by a tenth, and this is the wider. */
const PLACE = 6.1;

/** With more pages than these a short last one is no matter. */
const FEW = 3;

/** The part of a page that is squeezed into the ones before it: less into a single one, for it is small print already. */
const LEFT_OVER = 0.35;
const OVER_ONE = 0.15;

/**
 * The pages that a sheet is to be printed on; 0 for as many as it takes. What would stand alone at the top of a last page,
 * as the lines below a total, is brought onto the page before by printing all a little smaller.
 *
 * @param heights - The height of each row in points.
 */
export function pagesHigh({ widths, print }: Sheet, heights: readonly number[]): number {
  const [across, down] = print.orientation === "landscape" ? [LONG, SHORT] : [SHORT, LONG];
  const width = widths.reduce((sum, each) => sum + each * PLACE, 0);
  const page = down * Math.max(1, width / across);
  const pages = heights.reduce((sum, each) => sum + each, 0) / page;
  const squeezed = Math.max(1, Math.ceil(pages - (pages < 2 ? OVER_ONE : LEFT_OVER)));
  return squeezed > FEW ? 0 : squeezed;
}
