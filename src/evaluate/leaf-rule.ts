import type { RatioDefinition } from "../budget/index.js";
import type { RatioKit } from "../budget/kit.js";
import { unknownRatio } from "../budget/unknown.js";
import { compare, type Exact, isNegative, toText } from "../exact/index.js";
import { type DecimalInput, decimalOf } from "../exact/input.js";
import type { Direction, IndicatorKind } from "../standard/policy.js";
import type { IndicatorLeaf } from "../form/types.js";
import type { Unsaid } from "../message/types.js";
import { issue, tried } from "../message/unsaid.js";
import { ownCopy } from "../rule/own-copy.js";
import { SIGN } from "../rule/measure/bound.js";
import { notIncluded } from "../rule/kit.js";
import type { Rule } from "../rule/types.js";
import type { Comparator, Target } from "../cell/types.js";
import type { Common, Inherited } from "./common.js";
import { freeze } from "../freeze.js";
import { cellNote } from "./leaf-cells.js";
import type { FormSetting } from "./setting.js";
import type { UnsaidCellNote } from "./types.js";
import { entryAt } from "../shape/look.js";
import { cut } from "../message/cut.js";

/** The definition of the ratio that a leaf names. */
export function definitionOf(
  leaf: IndicatorLeaf,
  path: string,
  kit: RatioKit,
  issues: Unsaid[],
): RatioDefinition | null {
  if (leaf.ratio === undefined) return null;
  const plan = kit.plans.get(leaf.ratio);
  if (plan !== undefined) return plan.definition;
  issues.push(unknownRatio(kit, leaf.ratio, `${path}/ratio`));
  return null;
}

/** How a ratio's own definition reads a bare number; one that tends towards an ideal from both sides says nothing. */
export function directionOf(definition: RatioDefinition | null): Direction | undefined {
  const direction = definition?.direction;
  return direction === "higher-is-better" || direction === "lower-is-better" ? direction : undefined;
}

/** A stated comparator wins over the direction; that the two contradict is said. */
export function contradiction(target: Target, direction: Direction, path: string, findings: Unsaid[]): void {
  if (target.kind !== "threshold" || !target.stated) return;
  if (directionStated(target.comparator) === direction) return;
  const params = { comparator: SIGN[target.comparator], direction };
  findings.push(issue("error", "direction/contradicts", params, { path: `${path}/target` }));
}

function directionStated(comparator: Comparator): Direction {
  if (comparator === "=") return "exact";
  return comparator === ">=" || comparator === ">" ? "higher-is-better" : "lower-is-better";
}

/** What kind of indicator a leaf is: as it says, else by its ratio, its name or an ancestor's, or its target. */
export function kindOf(
  leaf: IndicatorLeaf,
  target: Target | null,
  path: string,
  inherited: Inherited,
  findings: Unsaid[],
): IndicatorKind {
  if (leaf.kind !== undefined) return leaf.kind;
  if (leaf.ratio?.startsWith("budget-execution") === true) return "budget-execution";
  if (inherited.satisfaction !== null) {
    const params = { name: cut(inherited.satisfaction) };
    findings.push(issue("info", "kind/satisfaction-by-name", params, { path }));
    return "satisfaction";
  }
  return target?.kind === "qualitative" ? "qualitative" : "quantitative";
}

/** The rule of a leaf, where it is stated, and what it rests on. */
export interface ChosenRule {
  readonly rule: Rule | string;
  /** The path of the indicator that states it; of a standard's rule, that of the leaf. */
  readonly path: string;
  /** What the standard cites; undefined for a rule of the form. */
  readonly source: string | undefined;
}

/** A node's rule is its own, else its nearest ancestor's, else the standard's for its ratio or its kind. */
export function chooseRule(
  leaf: IndicatorLeaf,
  path: string,
  kind: IndicatorKind,
  inherited: Inherited,
  setting: FormSetting,
): ChosenRule | undefined {
  if (inherited.rule !== null) return { rule: inherited.rule.rule, path: inherited.rule.path, source: undefined };
  const { ratios, rules } = setting.standard;
  const entry = (leaf.ratio !== undefined && entryAt(ratios, leaf.ratio)) || rules[kind];
  return entry === undefined ? undefined : { rule: entry, path, source: entry.source };
}

/** A rule as data, or the sentence that states it, read for its leaf. */
export function readRule(
  chosen: ChosenRule,
  leaf: IndicatorLeaf,
  target: Target | null,
  weight: Exact,
  common: Common,
  notes: UnsaidCellNote[],
  issues: Unsaid[],
): Rule | undefined {
  const { rule, path, source } = chosen;
  const { methods } = common.kit;
  if (typeof rule === "string") return readSentence(rule, chosen, leaf, target, weight, common, notes, issues);
  if (source === undefined) return ownRule(rule, common);
  // The resolved standard has made it ready; an engine may have it without each of its methods.
  if (methods.isWhole) return rule;
  const missing = notIncluded(methods, rule, `${path}/rule`);
  issues.push(...missing);
  return missing.length > 0 ? undefined : rule;
}

/** A rule of the form as evaluations show it; made once, however many leaves it rules. */
function ownRule(rule: Rule, { kit, rules }: Common): Rule {
  let own = rules.get(rule);
  if (own === undefined) rules.set(rule, (own = freeze(ownCopy(kit.methods, rule))));
  return own;
}

function readSentence(
  sentence: string,
  { path }: ChosenRule,
  leaf: IndicatorLeaf,
  target: Target | null,
  weight: Exact,
  common: Common,
  notes: UnsaidCellNote[],
  issues: Unsaid[],
): Rule | undefined {
  const at = { path: `${path}/rule` };
  const { methods, sentences } = common.kit;
  if (sentences === null) {
    issues.push(issue("error", "sentence/not-included", {}, at));
    return undefined;
  }
  const read = tried(() => sentences.read(sentence, sentences.toldBy(leaf, target, toText(weight))));
  if (!read.ok) {
    const judged = common.takesReported && read.issues.every(({ code }) => code === "rule/judgement");
    if (judged && leaf.reported !== undefined) return judgedRule(leaf.reported, sentence);
    issues.push(...read.issues.map((each) => ({ ...each, ...at })));
    return undefined;
  }
  const missing = notIncluded(methods, read.value, at.path);
  issues.push(...missing);
  if (missing.length > 0) return undefined;
  notes.push(...read.notes.map((note) => cellNote("rule", note)));
  return freeze(read.value);
}

/** What a sentence leaves to a person's judgement, with the score that the form publishes of it. */
function judgedRule(reported: DecimalInput, sentence: string): Rule {
  return freeze({ method: "manual", score: toText(decimalOf(reported)), reason: sentence });
}

/** Why a published score cannot be what a person decided; null where it can. */
export function outsideOf(score: Exact, weight: Exact, path: string): Unsaid | null {
  if (!isNegative(score) && compare(score, weight) <= 0) return null;
  const params = { reported: toText(score), weight: toText(weight) };
  return issue("error", "score/award-outside", params, { path: `${path}/reported` });
}
