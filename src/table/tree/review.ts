import { compare, fromText } from "../../exact/index.js";
import { type Entry, ownName, placeOf, textOf } from "../rows/entry.js";
import type { Telling } from "../tell.js";
import { figureOf } from "../word/figure.js";
import { excerpt, isNothing } from "../words.js";

/** What a reviewer found otherwise than the unit says. */
export function tellReview(entry: Entry, { tell }: Telling): void {
  for (const [role, own] of [
    ["reviewActual", "actual"],
    ["reviewScore", "score"],
  ] as const) {
    const review = textOf(entry, role);
    const stated = textOf(entry, own);
    if (isNothing(review) || review === stated) continue;
    const [one, other] = [figureOf(review), figureOf(stated)];
    if (one !== null && other !== null && one.percent === other.percent && sameFigure(one.value, other.value)) continue;
    const at = placeOf(entry, role);
    const name = ownName(entry);
    if (isNothing(stated)) tell("info", "table/unused", at, { text: excerpt(review) });
    else tell("warning", "table/review-differs", at, { name, own: excerpt(stated), review: excerpt(review) });
  }
}

function sameFigure(left: string, right: string): boolean {
  const [one, other] = [fromText(left), fromText(right)];
  return one !== null && other !== null && compare(one, other) === 0;
}
