import { issue, orThrow, type Note, type Read } from "../../issue/index.js";
import type { Target } from "../../target/types.js";
import type { Rule } from "../types.js";
import { readSentence } from "./read.js";
import { Reading } from "./refusal.js";
import { plain } from "./source.js";

/** What is known about a leaf beside its rule sentence. */
export interface RuleOptions {
  /** The unit that the leaf is measured in. */
  readonly unit?: string;
  /** The leaf's weight (分值), for sentences that speak of shares of it without stating it. */
  readonly weight?: string;
  /** The leaf's name: a 完成率 of an indicator that is itself one is its actual value. */
  readonly name?: string;
  /** The leaf's target, as `parseTarget` reads it; its unit goes before the one of the unit cell. */
  readonly target?: Target;
}

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
export function parseRule(
  text: string,
  options: RuleOptions = {},
): { readonly value: Rule; readonly notes: readonly Note[] } {
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
export function safeParseRule(text: string, options: RuleOptions = {}): Read<Rule> {
  if (text.length > LONGEST) {
    const at = { from: 0, to: text.length };
    return { ok: false, issues: [issue("error", "rule/not-a-rule", { text: text.slice(0, 40) }, at)] };
  }
  const source = plain(text);
  const reading = new Reading(source, options);
  const outcome = readSentence(reading);
  if (!("refused" in outcome)) return { ok: true, value: outcome.rule, notes: reading.notes };
  const place = source.place(outcome.from, outcome.to);
  const at = place.to > place.from ? place : { from: 0, to: text.length };
  const params = { text: text.slice(at.from, Math.min(at.to, at.from + 40)), ...outcome.params };
  return { ok: false, issues: [issue("error", outcome.refused, params, at)] };
}

/** No cell of a workbook holds more characters; what is longer is no sentence. */
const LONGEST = 32_767;
