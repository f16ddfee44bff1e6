import { fromPrinted, round, toText } from "../exact/index.js";

/** A number for the eye alone: the length of a bar. */
export function shown(text: string): number {
  const [numerator = "0", denominator = "1"] = text.split("/");
  return Number(numerator) / Number(denominator);
}

/** A figure cut to two places for a label, from the exact one; the whole of it stands in its explanation. */
export function short(text: string): string {
  const exact = text.includes("/") || text.length > 8 ? fromPrinted(text) : null;
  const cut = exact === null ? text : `≈${toText(round(exact, 2, "half-up"))}`;
  return cut.replace("-", "−");
}
