import { fromText, round, type RoundingMode, toText } from "../exact/index.js";
import type { RatioDefinition, Term } from "./definition.js";
import { type FigureKey, figureTitles } from "./figures.js";
import type { RatioValue } from "./types.js";

/**
 * A ratio as a table shows it: rounded once from its exact value, all places written; `—` over zero.
 *
 * @param rounding - Two places half-up where left out.
 *
 * @example
 * const read = ratio("budget-adjustment", { initial: "1342.46", adjusted: "918.886283" });
 * printRatio(read.value) // => "-31.55%"
 */
export function printRatio(
  value: RatioValue,
  rounding: { readonly places: number; readonly mode: RoundingMode } = { places: 2, mode: "half-up" },
): string {
  if (value.value === null) return "—";
  const exact = fromText(value.exact);
  if (exact === null) return `${value.value}%`; // longer than any figure of a form: as it is, to 4 places
  return `${padded(toText(round(exact, rounding.places, rounding.mode)), rounding.places)}%`;
}

/**
 * The formula of a ratio in the words of the forms.
 *
 * @example
 * formulaOf(ratioDefinition("budget-execution")) // => "全年执行数 ÷ 全年预算数（调整后）"
 * formulaOf(ratioDefinition("cost-saving")) // => "（计划成本 － 实际成本）÷ 计划成本"
 */
export function formulaOf(definition: RatioDefinition): string {
  const left = sumOf(definition.numerator);
  const right = sumOf(definition.denominator);
  return `${left}${left.endsWith("）") && definition.numerator.length > 1 ? "" : " "}÷${right.startsWith("（") ? "" : " "}${right}`;
}

function sumOf(terms: readonly Term[]): string {
  const words = terms.map((term, place) => {
    const negative = term.startsWith("-");
    const title = figureTitles[(negative ? term.slice(1) : term) as FigureKey];
    if (place === 0) return negative ? `－${title}` : title;
    return `${negative ? "－" : "＋"} ${title}`;
  });
  return words.length === 1 ? words.join("") : `（${words.join(" ")}）`;
}

function padded(text: string, places: number): string {
  if (places === 0) return text;
  const point = text.indexOf(".");
  const written = point < 0 ? 0 : text.length - point - 1;
  return text + (point < 0 ? "." : "") + "0".repeat(places - written);
}
