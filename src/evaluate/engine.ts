import type { AnyRatio } from "../budget/definition.js";
import { ratioKit, ratioShape } from "../budget/kit.js";
import { formKit } from "../form/kit.js";
import { JixiaoError, orThrow } from "../message/error.js";
import type { Issue, SafeResult, Sentences, Unsaid } from "../message/types.js";
import { issue, say, sayRead, tried } from "../message/unsaid.js";
import { methodKit, notIncluded } from "../rule/kit.js";
import type { AnyRule, Method, MethodOf } from "../rule/method.js";
import type { RuleSentences } from "../rule/sentence/language.js";
import type { parseRule, safeParseRule } from "../rule/sentence/parse.js";
import * as is from "../shape/index.js";
import { isObject, own, shown } from "../shape/look.js";
import { optionFaults } from "../shape/options.js";
import { walk } from "../shape/walk.js";
import { standardKit } from "../standard/kit.js";
import type { Standard } from "../standard/types.js";
import { compiledBy, type compile, type safeCompile } from "./compile.js";
import { evaluatedBy, type evaluate, type safeEvaluate } from "./evaluate.js";
import type { Kit } from "./kit.js";
import type { Prove } from "./proof/index.js";
import type { Proofs } from "./proof/proofs.js";

/** What an engine is put together from. */
export interface EngineOptions {
  /** The standards that forms may name; those that one of them extends by its id belong to them. */
  readonly standards: readonly Standard[];
  /** The methods that rules may state, the library's and those of a caller's own; none where they are left out. */
  readonly methods?: readonly MethodOf<AnyRule>[];
  /** The budget ratios that are worked out; none where they are left out. */
  readonly ratios?: readonly AnyRatio[];
  /** What reads rules that are sentences: `ruleSentences`; without it rules are data only. */
  readonly sentences?: RuleSentences;
  /** What proves the figures of a result (`proof: true`): `proofs`; none where it is left out. */
  readonly proofs?: Proofs;
  /** The language of messages: `zh` or `en`; without it the message of an issue is its code. */
  readonly messages?: Sentences;
}

/** The functions of the library by an engine that holds what it was given, and nothing else. */
export interface Engine {
  /** As the library's `evaluate`. */
  readonly evaluate: typeof evaluate;
  /** As the library's `safeEvaluate`. */
  readonly safeEvaluate: typeof safeEvaluate;
  /** As the library's `compile`. */
  readonly compile: typeof compile;
  /** As the library's `safeCompile`. */
  readonly safeCompile: typeof safeCompile;
}

/** An engine that reads sentences. */
export interface EngineWithSentences extends Engine {
  /** As the library's `parseRule`. */
  readonly parseRule: typeof parseRule;
  /** As the library's `safeParseRule`. */
  readonly safeParseRule: typeof safeParseRule;
}

/**
 * Puts an engine together from what is named, so that a bundle holds only that: the functions of the library of the same
 * names. Nothing is registered anywhere: two engines do not know each other.
 *
 * A form that asks for what was left out is refused with `method/not-included`, `ratio/not-included`,
 * `sentence/not-included`, `proof/not-included` or `standard/unknown`.
 *
 * @param options What it holds.
 * @throws JixiaoError with what is wrong with the options: `options/unknown-key`, `options/wrong-type`,
 * `options/name-twice`, and of a standard or ratio that is not in order what a form with it would be refused for.
 *
 * @example
 * const small = engine({ standards: [cnMof202010], methods: [attainment, tiers], messages: zh });
 * const { value } = small.evaluate({
 *   schemaVersion: 1,
 *   standard: "cn-mof-2020-10",
 *   indicators: [{ name: "培训人次", weight: "100", target: "≥150", unit: "人次", actual: "100" }],
 * });
 * value.score; // => "66.67"
 */
export function engine(options: EngineOptions & { readonly sentences: RuleSentences }): EngineWithSentences;
export function engine(options: EngineOptions): Engine;
export function engine(options: EngineOptions): Engine | EngineWithSentences {
  const kit = kitOf(options);
  const prove = (options.proofs?.prove as Prove | undefined) ?? null;
  const safeEvaluated = (input: unknown, given: object = {}): SafeResult<never> =>
    evaluatedBy(kit, prove, input, given) as SafeResult<never>;
  const safeCompiled: typeof safeCompile = (input, given = {}) => compiledBy(kit, input, given);
  const made: Engine = {
    evaluate: (input: unknown, given: object = {}) => orThrow(safeEvaluated(input, given)),
    safeEvaluate: safeEvaluated,
    compile: (input, given) => orThrow(safeCompiled(input, given)).value,
    safeCompile: safeCompiled,
  };
  const { sentences } = kit;
  if (sentences === null) return made;
  const safeParsed: typeof safeParseRule = (text, given = {}) =>
    sayRead(
      tried(() => {
        const read = sentences.read(text, given);
        const missing = read.ok ? notIncluded(kit.methods, read.value, "") : [];
        return missing.length > 0 ? { ok: false, issues: missing } : read;
      }),
      kit.messages,
    );
  return { ...made, parseRule: (text, given) => orThrow(safeParsed(text, given)), safeParseRule: safeParsed };
}

/** Makes ready what an engine is given, and throws what is wrong with it. */
function kitOf(options: EngineOptions): Kit {
  const messages = sentencesIn(options);
  const refused = (issues: readonly Unsaid[]): JixiaoError =>
    new JixiaoError(issues.map((each): Issue => say(each, messages)));
  const faults = [
    ...noOptions(options),
    ...optionFaults(engineOptions, options),
    ...namesTwice("methods", "method", options),
    ...namesTwice("ratios", "name", options),
    ...namesTwice("standards", "id", options),
    ...notMethods(options),
  ];
  if (faults.length > 0) throw refused(faults);
  const { standards = [], methods = [], ratios = [], sentences = null } = options;
  const held = methodKit(methods as readonly Method[], false);
  const forms = formKit(held);
  const unfit = walk(is.listOrNone(forms.standard), standards, "/options/standards").filter(
    // A standard may have rules of methods that no form of this engine will ask for.
    ({ severity, code }) => severity === "error" && code !== "method/not-included",
  );
  if (unfit.length > 0) throw refused(unfit);
  return {
    methods: held,
    ratios: ratioKit(ratios, false),
    standards: standardKit(standards, held),
    forms,
    sentences,
    messages,
  };
}

/** Other calls do without options; there is no engine of nothing. */
function noOptions(options: unknown): readonly Unsaid[] {
  if (options !== undefined && options !== null) return [];
  const params = { option: "options", wanted: "{…}", value: shown(options) };
  return [issue("error", "options/wrong-type", params, { path: "/options" })];
}

const engineOptions = is.object<{ readonly [K in keyof EngineOptions]?: unknown }>({
  standards: is.listOrNone(is.any),
  methods: is.listOrNone(is.any),
  ratios: is.listOrNone(ratioShape),
  sentences: is.object({ read: is.needed(is.any), toldBy: is.needed(is.any) }),
  proofs: is.object({ prove: is.needed(is.any) }),
  messages: is.record(is.text),
});

/** The language that an engine is given, where it is one; what is wrong with the options is said in it. */
function sentencesIn(options: unknown): Sentences | null {
  const given = isObject(options) ? own(options, "messages") : undefined;
  return isObject(given) ? (given as Sentences) : null;
}

/** That of two things of one name one would be passed over. */
function namesTwice(option: "methods" | "ratios" | "standards", key: string, options: unknown): readonly Unsaid[] {
  const seen = new Set<unknown>();
  return listIn(options, option).flatMap((each, place) => {
    const name = isObject(each) ? own(each, key) : undefined;
    const isTwice = typeof name === "string" && seen.has(name);
    seen.add(name);
    return isTwice
      ? [issue("error", "options/name-twice", { option, name: shown(name) }, { path: `/options/${option}/${place}` })]
      : [];
  });
}

/** What is given as a method and is none. */
function notMethods(options: unknown): readonly Unsaid[] {
  return listIn(options, "methods").flatMap((each, place) => {
    if (isMethod(each)) return [];
    const params = { option: "methods", wanted: '{ "method": "…", "shape": {…}, "plan": … }', value: shown(each) };
    return [issue("error", "options/wrong-type", params, { path: `/options/methods/${place}` })];
  });
}

function isMethod(given: unknown): boolean {
  if (!isObject(given)) return false;
  const shape = own(given, "shape");
  return (
    typeof own(given, "method") === "string" &&
    typeof own(given, "plan") === "function" &&
    (typeof shape === "function" || isObject(shape))
  );
}

function listIn(options: unknown, option: string): readonly unknown[] {
  const given = isObject(options) ? own(options, option) : undefined;
  return Array.isArray(given) ? (given as readonly unknown[]) : [];
}
