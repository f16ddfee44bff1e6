import { type Issue, issue, orThrow, type Note, type Read } from "../../message/index.js";
import { issueOf } from "../../message/issue.js";
import { shownBriefly } from "../../target/cell.js";
import type { Target } from "../../target/types.js";
import type { Rule } from "../types.js";
import type { RuleOptions } from "./options.js";
import { readSentence } from "./read.js";
import { Reading } from "./refusal.js";
import { plain } from "./source.js";

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
  const unfit = unfitOf(text, options);
  if (unfit.length > 0) return { ok: false, issues: unfit };
  if (text.length > LONGEST) {
    const at = { from: 0, to: text.length };
    return { ok: false, issues: [issue("error", "rule/not-a-rule", { text: text.slice(0, 40) }, at)] };
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

/** What is no text, or no target, where one should be; a program without types may give anything. */
function unfitOf(text: unknown, options: unknown): readonly Issue[] {
  const issues: Issue[] = [];
  if (typeof text !== "string") issues.push(issue("error", "cell/not-text", { value: shownBriefly(text) }));
  if (options === null || options === undefined) return issues;
  const given = new Map<string, unknown>(typeof options === "object" ? Object.entries(options) : []);
  for (const key of ["unit", "weight", "name"]) {
    const value = given.get(key);
    if (value !== undefined && typeof value !== "string") {
      issues.push(issue("error", "cell/not-text", { value: shownBriefly(value) }, { path: `/${key}` }));
    }
  }
  const target = given.get("target");
  if (target !== undefined && !isTarget(target)) {
    issues.push(issue("error", "input/not-object", { value: shownBriefly(target) }, { path: "/target" }));
  }
  return issues;
}

/** Whether a value is a target as far as a sentence looks at one. */
function isTarget(value: unknown): value is Target {
  if (typeof value !== "object" || value === null || !("kind" in value)) return false;
  switch (value.kind) {
    case "threshold":
    case "change":
      return "value" in value && typeof value.value === "string" && hasUnit(value);
    case "range":
      return "min" in value && typeof value.min === "string" && hasUnit(value);
    case "all":
      return "targets" in value && Array.isArray(value.targets) && value.targets.every(isPlainTarget);
    default:
      return value.kind === "deadline" || value.kind === "qualitative";
  }
}

/** The parts of a target of several are no such targets themselves. */
function isPlainTarget(value: unknown): boolean {
  return isTarget(value) && value.kind !== "all";
}

function hasUnit(value: object): boolean {
  return "unit" in value && (value.unit === null || typeof value.unit === "string");
}

/** No cell of a workbook holds more characters; what is longer is no sentence. */
const LONGEST = 32_767;
