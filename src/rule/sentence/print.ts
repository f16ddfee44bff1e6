import { said } from "../../message/said.js";
import type { Noted, SafeResult, UnsaidRead } from "../../message/types.js";
import { orThrow } from "../../message/error.js";
import { issue } from "../../message/unsaid.js";
import { has, isObject, own, shown } from "../../shape/look.js";
import { nearest } from "../../shape/nearest.js";
import { allMethods } from "../kit.js";
import { ownCopy } from "../own-copy.js";
import type { Rule } from "../types.js";
import { leafUnit } from "./leaf-unit.js";
import { type RuleOptions, unfitOptions } from "./options.js";
import { METHODS } from "./methods.js";
import { parsedRule } from "./parse.js";
import { isSameRule } from "./same.js";
import { worded } from "./text.js";
import { cut } from "../../message/cut.js";

/**
 * Words a rule as the sentence that a clerk would write, or throws.
 *
 * @param rule - The rule as data.
 * @param options - What is known about the leaf, as {@link parseRule} takes it: its unit is written beside the figures.
 * @returns `value`, the sentence, which {@link parseRule} reads beside the same leaf as the same rule, but for its source.
 * @throws JixiaoError with `rule/no-sentence` where no sentence says the rule: `ruleText` of `jixiao/report` words it for reading.
 * @example
 * printRule({ method: "deduct-per-step", step: "1", stepUnit: "百分点", points: "0.5", from: "95", side: "below" }).value // => "≥95%得满分，每低1个百分点扣0.5分，不足1个百分点的不扣分，扣完为止"
 * printRule({ method: "all-or-nothing", weight: "2" }).value // => "达到要求得2分，否则不得分"
 */
export function printRule(rule: Rule, options: RuleOptions = {}): Noted<string> {
  return orThrow(safePrintRule(rule, options));
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
export function safePrintRule(rule: Rule, options: RuleOptions = {}): SafeResult<string> {
  return said(() => printed(rule, options));
}

function printed(rule: Rule, given: RuleOptions | null): UnsaidRead<string> {
  const method: unknown = isObject(rule) ? own(rule, "method") : undefined;
  if (typeof method !== "string" || !has(METHODS, method)) {
    const known = Object.keys(METHODS);
    const near = typeof method === "string" ? nearest(method, known) : "";
    const params = { method: shown(method), nearest: near, known: known.join(", ") };
    return { ok: false, issues: [issue("error", "rule/unknown-method", params)] };
  }
  const unfit = unfitOptions(given);
  if (unfit.length > 0) return { ok: false, issues: unfit };
  const options = given ?? {};
  const stated = ownCopy(allMethods, rule);
  const { figures: unit } = leafUnit(options);
  const weight = options.weight ?? null;
  for (const written of new Set([unit ?? "", ""])) {
    const sentence = worded(stated, written);
    const again = parsedRule(sentence, options);
    if (again.ok && isSameRule(stated, again.value, { unit, weight })) return { ok: true, value: sentence, notes: [] };
  }
  const params = { method, text: cut(worded(stated, unit ?? ""), 200) };
  return { ok: false, issues: [issue("error", "rule/no-sentence", params)] };
}
