import { said } from "../message/said.js";
import type { Noted, SafeResult } from "../message/types.js";
import { allMethods } from "../rule/kit.js";
import { orSentence } from "../rule/shape.js";
import { orThrow } from "../message/error.js";
import type { Rule } from "../rule/types.js";
import { check } from "../shape/check.js";
import type { Standard } from "../standard/types.js";
import { allForms } from "./kit.js";
import type { SelfEvaluation } from "./types.js";

/** As {@link checkSelfEvaluation}, with the issues as a value instead of an exception. */
export function safeCheckSelfEvaluation(input: unknown): SafeResult<SelfEvaluation> {
  return said(() => check(allForms.form, input));
}

/**
 * Checks that a value is a self-evaluation: every key of the right shape, every rule in itself sensible.
 *
 * Everything that is wrong is said at once, with the JSON Pointer of the place. An unknown key is a warning
 * (`input/unknown-key`) and ignored. What only the calculation can find out (whether cells can be read, weights derived,
 * a standard found) is not looked at. The input is never changed; it comes back as it is.
 *
 * Codes: `input/…` for shapes, `indicator/too-deep`, `rule/…`, `standard/too-deep`, `weight/missing` (first level),
 * `weight/negative`.
 *
 * @param input What `JSON.parse` gave, or the like made by a program.
 * @throws JixiaoError with all issues at once.
 *
 * @example
 * const read = safeCheckSelfEvaluation({ schemaVersion: 1, indicators: [{ name: "产出指标", weight: "-10" }] });
 * read.ok ? "" : read.issues.map((issue) => `${issue.path} ${issue.code}`).join(); // => "/indicators/0/weight weight/negative"
 */
export function checkSelfEvaluation(input: unknown): Noted<SelfEvaluation> {
  return orThrow(safeCheckSelfEvaluation(input));
}

/** As {@link checkRule}, with the issues as a value instead of an exception. */
export function safeCheckRule(input: unknown, path: string = ""): SafeResult<Rule | string> {
  return said(() => check(orSentence(allMethods.shape), input, path));
}

/**
 * Checks that a value is a rule: of a known method, its parameters of the right shape, and sensible together (bands that
 * neither overlap nor leave a gap, a step above zero, shares from 0 to 1, tiers with a lower and an upper end). Of a
 * sentence only its length is checked: `parseRule` reads it.
 *
 * Codes: `rule/…`, `input/…`, `weight/negative`.
 *
 * @param input The rule, or the sentence that states it.
 * @param path JSON Pointer of the rule in the whole input, for the issues.
 * @throws JixiaoError with all issues at once.
 *
 * @example
 * const read = safeCheckRule({ method: "deduct-per-step", step: "0", points: "0.5" }, "/rule");
 * read.ok ? "" : read.issues.map((issue) => `${issue.path} ${issue.code}`).join(); // => "/rule/step rule/not-positive"
 */
export function checkRule(input: unknown, path: string = ""): Noted<Rule | string> {
  return orThrow(safeCheckRule(input, path));
}

/** As {@link checkStandard}, with the issues as a value instead of an exception. */
export function safeCheckStandard(input: unknown, path: string = ""): SafeResult<Standard> {
  return said(() => check(allForms.standard, input, path));
}

/**
 * Checks that a value is a standard as data: its entries of the right shape, its rules as by {@link safeCheckRule}. Whether
 * what it extends is known and its grades leave no gap, `resolveStandard` looks at.
 *
 * Codes: `input/…`, `rule/…`, `standard/too-deep`.
 *
 * @param input What `JSON.parse` gave, or the like made by a program.
 * @param path JSON Pointer of the standard in the whole input, for the issues.
 * @throws JixiaoError with all issues at once.
 *
 * @example
 * const own = { id: "x", version: "1", title: "某市办法", sources: [], basis: "default", fullMarks: "0" };
 * const read = safeCheckStandard(own);
 * read.ok ? "" : read.issues.map((issue) => `${issue.path} ${issue.code}`).join(); // => "/fullMarks input/not-positive"
 */
export function checkStandard(input: unknown, path: string = ""): Noted<Standard> {
  return orThrow(safeCheckStandard(input, path));
}
