import { type RatioDefinition, ratioDefinition } from "../budget/index.js";
import { type Exact, toText } from "../exact/index.js";
import type { Direction, Kind } from "../indicator/policy.js";
import type { Leaf } from "../indicator/types.js";
import { type Issue, issue } from "../message/index.js";
import { withDecimalTexts } from "../rule/decimals.js";
import { SIGN } from "../rule/measure/bound.js";
import { safeParseRule } from "../rule/sentence/index.js";
import { toldBy } from "../rule/sentence/told.js";
import type { Rule } from "../rule/types.js";
import type { Comparator, Target } from "../target/types.js";
import { type Common, type Inherited, once } from "./common.js";
import { freeze } from "../freeze.js";
import { cellNote } from "./leaf-cells.js";
import type { FormSetting } from "./setting.js";
import type { CellNote } from "./types.js";
import { entryAt } from "../shape/look.js";

/** The definition of the ratio that a leaf names. */
export function definitionOf(leaf: Leaf, path: string, issues: Issue[]): RatioDefinition | null {
  if (leaf.ratio === undefined) return null;
  const definition = ratioDefinition(leaf.ratio);
  if (definition !== undefined) return definition;
  issues.push(issue("error", "ratio/unknown", { ratio: leaf.ratio.slice(0, 40) }, { path: `${path}/ratio` }));
  return null;
}

function ownCopy(rule: Rule): Rule {
  return freeze(withDecimalTexts(rule));
}

/** How a ratio's own definition reads a bare number; one that tends towards an ideal from both sides says nothing. */
export function directionOf(definition: RatioDefinition | null): Direction | undefined {
  const direction = definition?.direction;
  return direction === "higher-is-better" || direction === "lower-is-better" ? direction : undefined;
}

/** A stated comparator wins over the direction; that the two contradict is said. */
export function contradiction(target: Target, direction: Direction, path: string, findings: Issue[]): void {
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
export function kindOf(leaf: Leaf, target: Target | null, path: string, inherited: Inherited, findings: Issue[]): Kind {
  if (leaf.kind !== undefined) return leaf.kind;
  if (leaf.ratio?.startsWith("budget-execution") === true) return "budget-execution";
  if (inherited.satisfaction !== null) {
    const params = { name: inherited.satisfaction.slice(0, 40) };
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
  leaf: Leaf,
  path: string,
  kind: Kind,
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
  leaf: Leaf,
  target: Target | null,
  weight: Exact,
  common: Common,
  notes: CellNote[],
  issues: Issue[],
): Rule | undefined {
  const { rule, path, source } = chosen;
  if (typeof rule !== "string") {
    if (source !== undefined) return rule; // the resolved standard has made it ready
    return once(common.rules, rule, ownCopy, rule);
  }
  const read = safeParseRule(rule, toldBy(leaf, target, toText(weight)));
  if (!read.ok) {
    issues.push(...read.issues.map((each) => ({ ...each, path: `${path}/rule` })));
    return undefined;
  }
  notes.push(...read.notes.map((note) => cellNote("rule", note)));
  return freeze(read.value);
}
