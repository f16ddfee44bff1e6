import { issue, orThrow, type Read } from "../../message/index.js";
import { withDecimalTexts } from "../decimals.js";
import type { Rule } from "../types.js";
import { leafUnit } from "./leaf-unit.js";
import { METHODS } from "./methods.js";
import type { RuleOptions } from "./options.js";
import { safeParseRule } from "./parse.js";
import { isSameRule } from "./same.js";
import { worded } from "./text.js";

/**
 * Words a rule as the sentence that a clerk would write, or throws.
 *
 * @param rule - The rule as data.
 * @param options - What is known about the leaf, as {@link parseRule} takes it: its unit is written beside the figures.
 * @returns the sentence, which {@link parseRule} reads beside the same leaf as the same rule, but for its source.
 * @throws JixiaoError with `rule/no-sentence` where no sentence says the rule: {@link ruleText} words it for reading.
 * @example
 * printRule({ method: "deduct-per-step", step: "1", stepUnit: "百分点", points: "0.5", from: "95", side: "below" }) // => "≥95%得满分，每低1个百分点扣0.5分，不足1个百分点的不扣分，扣完为止"
 * printRule({ method: "all-or-nothing", weight: "2" }) // => "达到要求得2分，否则不得分"
 */
export function printRule(rule: Rule, options: RuleOptions = {}): string {
  return orThrow(safePrintRule(rule, options)).value;
}

/**
 * Words a rule as the sentence that a clerk would write.
 *
 * The sentence is read again before it is given: what comes back as another rule, or as none, is refused.
 *
 * @param rule - The rule as data.
 * @param options - What is known about the leaf, as {@link parseRule} takes it.
 * @returns the sentence, or the issue `rule/no-sentence`.
 * @example
 * safePrintRule({ method: "manual", score: "3", reason: "专家评定" }).ok // => false
 */
export function safePrintRule(rule: Rule, options: RuleOptions = {}): Read<string> {
  const method: unknown = typeof rule === "object" && rule !== null ? rule.method : undefined;
  if (typeof method !== "string" || !Object.prototype.hasOwnProperty.call(METHODS, method)) {
    const known = Object.keys(METHODS).join(", ");
    return {
      ok: false,
      issues: [issue("error", "rule/unknown-method", { method: String(method).slice(0, 40), known })],
    };
  }
  const said = withDecimalTexts(rule);
  const { figures: unit } = leafUnit(options ?? {});
  const weight = options?.weight ?? null;
  for (const written of new Set([unit ?? "", ""])) {
    const sentence = worded(said, written);
    const again = safeParseRule(sentence, options);
    if (again.ok && isSameRule(said, again.value, { unit, weight })) return { ok: true, value: sentence, notes: [] };
  }
  const params = { method, text: worded(said, unit ?? "").slice(0, 200) };
  return { ok: false, issues: [issue("error", "rule/no-sentence", params)] };
}
