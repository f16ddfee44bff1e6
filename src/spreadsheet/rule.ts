import { type Issue, issue } from "../issue/index.js";
import type { Rule } from "../rule/types.js";

/**
 * The rule that a cell names: a sentence as it stands, a method without parameters by its name in code or in Chinese
 * (`actual-rate`, 实际完成率), or a rule as JSON.
 *
 * @returns the rule, undefined for a blank cell, or `sheet/rule-not-json`. What it says the evaluation checks.
 */
export function ruleOf(text: string | null): Rule | string | Issue | undefined {
  if (text === null) return undefined;
  const trimmed = text.trim();
  if (trimmed.startsWith("{")) {
    try {
      return JSON.parse(trimmed) as Rule;
    } catch {
      return issue("error", "sheet/rule-not-json");
    }
  }
  const method = METHODS.find((names) => names.some((name) => name === trimmed))?.[0];
  return method === undefined ? text : { method };
}

/** The methods that need no parameters, as the pages of the documents call them. */
const METHODS = [
  ["attainment", "完成比例"],
  ["actual-rate", "实际完成率"],
  ["all-or-nothing", "直接赋分"],
] as const;
