/**
 * The language of 评分标准.
 *
 * ```
 *  a sentence   ≥95%得满分，每降低1个百分点扣0.5分，扣完为止
 *      │ source, lexer, patterns/
 *  tokens       range ≥95% · award full · per · text · award take 0.5 · floor
 *      │ facts-of: intervals, items, stated (clause, deduction), basis
 *  facts        grades, deductions, limits …, and the basis of the score: deduction
 *      │ methods: the first whose `fits` says yes (rule/<method>/sentence.ts)
 *  a rule       { method: "deduct-per-step", from: "95", … }, after read has looked at what stands beside it (stray)
 *      │ print: the method's `print`
 *  a sentence   ≥95%得满分，每低1个百分点扣0.5分，不足1个百分点的不扣分，扣完为止
 * ```
 */
export type { RuleOptions } from "./options.js";
export * from "./parse.js";
export * from "./print.js";
export { ruleText } from "./text.js";
