import type { Issue, Read } from "../message/index.js";
import { ruleOrSentence } from "../rule/shape.js";
import type { Rule } from "../rule/types.js";
import { walk } from "../shape/walk.js";
import type { Standard } from "../standard/types.js";
import { form } from "./check/form.js";
import { standard } from "./check/standard.js";
import type { SelfEvaluation } from "./types.js";

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
 *
 * @example
 * const read = checkSelfEvaluation({ schemaVersion: 1, indicators: [{ name: "产出指标", weight: "-10" }] });
 * read.ok ? "" : read.issues.map((issue) => `${issue.path} ${issue.code}`).join(); // => "/indicators/0/weight weight/negative"
 */
export function checkSelfEvaluation(input: unknown): Read<SelfEvaluation> {
  return readOf<SelfEvaluation>(input, walk(form, input, ""));
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
 *
 * @example
 * const read = checkRule({ method: "deduct-per-step", step: "0", points: "0.5" }, "/rule");
 * read.ok ? "" : read.issues.map((issue) => `${issue.path} ${issue.code}`).join(); // => "/rule/step rule/not-positive"
 */
export function checkRule(input: unknown, path: string = ""): Read<Rule | string> {
  return readOf<Rule | string>(input, walk(ruleOrSentence, input, path));
}

/**
 * Checks that a value is a standard as data: its entries of the right shape, its rules as by {@link checkRule}. Whether
 * what it extends is known and its grades leave no gap, `resolveStandard` looks at.
 *
 * Codes: `input/…`, `rule/…`, `standard/too-deep`.
 *
 * @param input What `JSON.parse` gave, or the like made by a program.
 * @param path JSON Pointer of the standard in the whole input, for the issues.
 *
 * @example
 * const own = { id: "x", version: "1", title: "某市办法", sources: [], basis: "default", fullMarks: "0" };
 * const read = checkStandard(own);
 * read.ok ? "" : read.issues.map((issue) => `${issue.path} ${issue.code}`).join(); // => "/fullMarks input/not-positive"
 */
export function checkStandard(input: unknown, path: string = ""): Read<Standard> {
  return readOf<Standard>(input, walk(standard, input, path));
}

/** The checked value with its warnings as notes, or, where something is wrong, everything found. */
function readOf<T>(input: unknown, found: readonly Issue[]): Read<T> {
  if (found.some((each) => each.severity === "error")) return { ok: false, issues: found };
  return { ok: true, value: input as T, notes: found };
}
