import { compare, divide, equal, fromText, hundred, isZero, multiply, round } from "../exact/index.js";
import type { Entry } from "./entry.js";
import { figureOf } from "./figure.js";
import { placesOf } from "./number.js";
import type { Telling } from "./tell.js";
import { excerpt, isNothing } from "./words.js";

/** A printed 得分率 says nothing new where it is the score over the weight; where it is not, that is told. */
export function checkRate(entry: Entry, name: string, { tell }: Telling): void {
  const text = entry.values.get("rate") ?? "";
  if (isNothing(text)) return;
  const [rate, score, weight] = ["rate", "score", "weight"].map((role) =>
    figureOf(entry.values.get(role as "rate") ?? ""),
  );
  if (rate && score && weight && isRate(rate.value, score.value, weight.value)) return;
  tell(
    "warning",
    "table/rate-differs",
    { row: entry.row, col: entry.cols.get("rate") ?? 0 },
    { name, rate: excerpt(text) },
  );
}

/** Whether a rate is score over weight in percent, rounded or cut off to the places printed. */
function isRate(rate: string, score: string, weight: string): boolean {
  const [printed, top, bottom] = [fromText(rate), fromText(score), fromText(weight)];
  if (printed === null || top === null || bottom === null || isZero(bottom)) return false;
  const exact = multiply(divide(top, bottom), hundred);
  const places = Math.min(placesOf(rate), 20);
  return equal(printed, round(exact, places, "half-up")) || compare(printed, round(exact, places, "down")) === 0;
}
