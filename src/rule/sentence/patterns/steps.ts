import { unitAt } from "../../../text/unit-end.js";
import { amountAt } from "../amount.js";
import { match, matched } from "../condition-figure.js";
import type { Word } from "../tokens.js";
import { form, type Pattern, type Read } from "./form.js";

/** 每, and how a started step counts. */
export const STEPS: readonly Pattern[] = [
  { first: "不", at: partialAt },
  form(
    "每",
    /每(?=年|月|季度|周|名|户|亩|位|所|台|套|学期|半年)(?:年|月|季度|周|名|户|亩|位|所|台|套|学期|半年)(?![,扣加])/,
    (): Word => ({ type: "text" }),
  ),
  form("每毎凡", /每|毎|凡/, (): Word => ({ type: "per" })),
];

const LESS = /不(?:足|满|到|够)/y;
const PARTS: readonly (readonly ["whole-only" | "prorate" | "started", RegExp])[] = [
  [
    "whole-only",
    /(?:的|部分|时|者|,){0,4}(?:不(?!得分|予?给分|给|符|达|合)|忽略|舍)(?:再)?(?:扣分?|计算?|去|予扣分)?(?:不计)?/y,
  ],
  ["prorate", /(?:的|部分|时|者|,){0,4}(?:也|均|亦|都)?(?:按|以)(?:照)?比例(?:扣分?|计算?|折算|扣减|扣除)?/y],
  ["started", /(?:的|部分|时|者|,){0,4}(?:也|均|亦|都)?(?:按照?|以|算作?|计作?|视(?:为|同))/y],
];
const COUNTED = /(?:计算?|扣分|处理|算|扣减?){0,4}/y;

/** 不足1个百分点的不扣分, 不满一天按一天计; 不足85%不得分 is a condition and what it gives. */
function partialAt(text: string, at: number): Read | null {
  const less = match(LESS, text, at);
  // 达不到 denies, and begins no part of a step.
  if (less === null || text.charAt(at - 1) === "达") return null;
  const from = amountEnd(text, at + less[0].length);
  for (const [partial, words] of PARTS) {
    const found = match(words, text, from);
    if (found === null) continue;
    const end = from + found[0].length;
    if (partial === "whole-only" && text.charAt(end) === "分" && !/[每毎凡]/.test(text.slice(Math.max(0, at - 80), at)))
      return null;
    const whole = partial === "started" ? amountEnd(text, end) : end;
    const to = partial === "started" ? whole + matched(COUNTED, text, whole).length : end;
    return { word: { type: "partial", partial }, to };
  }
  return null;
}

/** The end of a number with its unit, of a unit alone, or of neither. */
function amountEnd(text: string, at: number): number {
  return amountAt(text, at)?.to ?? unitAt(text, at);
}
