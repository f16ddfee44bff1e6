import { said } from "../../message/said.js";
import type { Noted, SafeResult, UnsaidRead } from "../../message/types.js";
import { orThrow } from "../../message/error.js";
import { issue, issueOf } from "../../message/unsaid.js";
import { shownBriefly } from "../../cell/cell.js";
import type { Rule } from "../types.js";
import { type RuleOptions, unfitOptions } from "./options.js";
import { readSentence } from "./read.js";
import { Reading } from "./refusal.js";
import { plain } from "./source.js";
import { cut } from "../../message/cut.js";

/**
 * Reads a sentence of a 评分标准 column as a rule, or throws.
 *
 * @param text - The sentence as typed.
 * @param options - What is known about the leaf.
 * @returns the rule, and a note for every assumption made in reading it.
 * @throws JixiaoError with `rule/judgement`, `rule/formula`, `rule/cross-unit`, `rule/incomplete`, `rule/not-a-rule` or
 * `rule/unit-differs`.
 * @example
 * parseRule("每发现一例扣1分，扣完为止").value // => { method: "deduct-per-case", points: "1", floor: "0" }
 * parseRule("有年度工作计划计2分，没有不得分").value // => { method: "all-or-nothing", weight: "2" }
 */
export function parseRule(text: string, options: RuleOptions = {}): Noted<Rule> {
  return orThrow(safeParseRule(text, options));
}

/**
 * Reads a sentence of a 评分标准 column as a rule.
 *
 * A sentence of which only a part can be read is refused whole.
 *
 * @param text - The sentence as typed.
 * @param options - What is known about the leaf.
 * @returns the rule with its notes, or the issue that says why it is no executable rule; positions are offsets into
 * the text as typed.
 * @example
 * safeParseRule("不符合要求的酌情扣分").ok // => false
 */
export function safeParseRule(text: string, options: RuleOptions = {}): SafeResult<Rule> {
  return said(() => parsedRule(text, options));
}

/** As {@link safeParseRule}, without words; what nobody foresaw is thrown. */
export function parsedRule(text: string, options: RuleOptions | null): UnsaidRead<Rule> {
  const unfit = unfitOptions(options);
  if (typeof text !== "string") {
    const issues = [issue("error", "cell/not-text", { value: shownBriefly(text) }), ...unfit];
    return { ok: false, issues };
  }
  if (unfit.length > 0) return { ok: false, issues: unfit };
  if (text.length > LONGEST) {
    const at = { from: 0, to: text.length };
    return { ok: false, issues: [issue("error", "rule/not-a-rule", { text: cut(text), near: "nothing" }, at)] };
  }
  const source = plain(text);
  const reading = new Reading(source, options ?? {});
  const outcome = readSentence(reading);
  if (!("refused" in outcome)) return { ok: true, value: outcome.rule, notes: reading.notes };
  const place = source.place(outcome.from, outcome.to);
  const at = place.to > place.from ? place : { from: 0, to: text.length };
  const params = { text: text.slice(at.from, Math.min(at.to, at.from + 40)), ...outcome.params };
  return { ok: false, issues: [issueOf("error", outcome.refused, params, at)] };
}

/** No cell of a workbook holds more characters; what is longer is no sentence. */
const LONGEST = 32_767;
