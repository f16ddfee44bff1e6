import { fromPrinted, round, type RoundingMode, toText } from "../exact/index.js";
import type { RatioDefinition, RatioTerm } from "./definition.js";
import { figureTitles } from "./figures.js";
import { signed } from "./plan.js";
import type { RatioValue } from "./types.js";

/**
 * A ratio as a table shows it: rounded once from its exact value, all places written; `—` over zero.
 *
 * @param rounding - Two places half-up where left out.
 *
 * @example
 * const { value } = ratio("budget-adjustment", { initial: "1342.46", adjusted: "918.886283" });
 * printRatio(value); // => "-31.55%"
 */
export function printRatio(
  value: RatioValue,
  rounding: { readonly places: number; readonly mode: RoundingMode } = { places: 2, mode: "half-up" },
): string {
  if (value.value === null) return "—";
  const exact = fromPrinted(value.exact);
  if (exact === null) return `${value.value}%`;
  return `${padded(toText(round(exact, rounding.places, rounding.mode)), rounding.places)}%`;
}

/**
 * The formula of a ratio in the words of the forms.
 *
 * @example
 * ratioDefinitions.slice(0, 1).map(formulaOf); // => ["全年执行数 ÷ 全年预算数（调整后）"]
 */
export function formulaOf(definition: RatioDefinition): string {
  return `${sumOf(definition.numerator)} ÷ ${sumOf(definition.denominator)}`;
}

function sumOf(terms: readonly RatioTerm[]): string {
  const words = terms.map((term, place) => {
    const { key, negative } = signed(term);
    return (negative ? "－" : place === 0 ? "" : "＋") + figureTitles[key];
  });
  return words.length === 1 ? words.join("") : `（${words.join("")}）`;
}

function padded(text: string, places: number): string {
  if (places === 0) return text;
  const point = text.indexOf(".");
  const written = point < 0 ? 0 : text.length - point - 1;
  return text + (point < 0 ? "." : "") + "0".repeat(places - written);
}
