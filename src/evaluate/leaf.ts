import { ratio, type RatioDefinition, ratioDefinition } from "../budget/index.js";
import type { RatioValue } from "../budget/types.js";
import { type Exact, fromPrinted, toText } from "../exact/index.js";
import { decimalOf } from "../exact/input.js";
import type { TreeNode } from "../indicator/tree.js";
import type { Leaf, SelfEvaluation } from "../indicator/types.js";
import type { Direction, Kind } from "../indicator/policy.js";
import { type Issue, issue, type Read } from "../issue/index.js";
import { compileRule } from "../rule/compile.js";
import { SIGN } from "../rule/measure.js";
import { withDecimalTexts } from "../rule/decimals.js";
import type { Given, Scorer } from "../rule/scoring.js";
import { safeParseRule } from "../rule/sentence/index.js";
import type { Rule } from "../rule/types.js";
import { unitOf, yardstick } from "../rule/yardstick.js";
import { safeParseActual, safeParseTarget } from "../target/index.js";
import type { Actual, CellOptions, Quantity, Target } from "../target/types.js";
import { freeze } from "./freeze.js";
import type { FormSetting } from "./setting.js";
import type { CellNote } from "./types.js";

/** A leaf with everything done that its actual value does not change. */
export interface LeafPlan {
  readonly node: TreeNode;
  readonly weight: Exact;
  readonly rule: Rule;
  readonly score: Scorer;
  /** What its steps cite. */
  readonly source: string | undefined;
  readonly target: Target | null;
  /** The target cell as typed, without blanks around it. */
  readonly targetText: string | null;
  /** Why there is no target, for the case that the rule asks for one. */
  readonly targetIssues: readonly Issue[];
  readonly cell: CellOptions;
  /** What a bare number of the actual column is in; undefined where the unit cell changes the number itself. */
  readonly plainUnit: string | null | undefined;
  readonly given: Omit<Given, "actual" | "repeatsTarget">;
  readonly deduction: Exact | null;
  /** The form's own actual: the text of its cell, or the value of its ratio. */
  readonly own: string | Quantity | null;
  /** What the budget figures give for its ratio, in percent, to hold a stated actual against. */
  readonly figure: Exact | null;
  /** Why its ratio gives no actual, for the case that the rule asks for one. */
  readonly ownIssues: readonly Issue[];
  /** Decided before any actual is looked at. */
  readonly decided: "not-applicable" | "full-marks" | "zero" | null;
  readonly notes: readonly CellNote[];
  readonly findings: readonly Issue[];
}

/** What the leaves of a form have in common; rules and units are looked into once, however many leaves have them. */
export interface Common {
  readonly form: SelfEvaluation;
  readonly setting: FormSetting;
  /** Each rule as evaluations show it: a copy of our own, frozen, its decimals as text. */
  readonly rules: Map<Rule, Rule>;
  /** By unit cell: what a bare number is in. */
  readonly plainUnits: Map<string | undefined, string | null | undefined>;
}

/** Reads, resolves and compiles a leaf; what prevents it is added to `issues`. */
export function planLeaf(
  node: TreeNode,
  leaf: Leaf,
  weight: Exact,
  ancestors: readonly TreeNode[],
  common: Common,
  issues: Issue[],
): LeafPlan | null {
  const { form, setting } = common;
  const before = issues.length;
  const findings: Issue[] = [];
  const notes: CellNote[] = [];
  const definition = definitionOf(leaf, node.path, issues);
  const cell = cellOptions(leaf, setting.year);
  const figure = leaf.ratio === undefined ? null : ratio(leaf.ratio, form.budget ?? {});

  const target = readTarget(leaf, definition, cell, node.path, notes);
  const direction = leaf.direction ?? directionOf(definition);
  if (target.value !== null && direction !== undefined) contradiction(target.value, direction, node.path, findings);

  const kind = kindOf(leaf, target.value, node, ancestors, findings);
  const chosen = chooseRule(leaf, node.path, kind, ancestors, setting);
  const rule =
    chosen === undefined ? undefined : readRule(chosen.rule, chosen.path, cell, weight, common, notes, issues);
  if (chosen === undefined) issues.push(issue("error", "rule/missing", {}, { path: `${node.path}/rule` }));
  if (rule?.weight !== undefined && toText(decimalOf(rule.weight)) !== toText(weight)) {
    const params = { stated: rule.weight, weight: toText(weight) };
    findings.push(issue("error", "rule/weight-differs", params, { path: `${node.path}/weight` }));
  }

  const ownIssues: Issue[] = [];
  const decided = decide(leaf, figure, setting, node.path, issues, ownIssues);
  const given = readGiven(leaf, cell, node.path, notes, issues);
  if (rule === undefined || issues.length > before) return null;

  const line = target.value === null ? null : yardstick(target.value, direction, setting.year);
  const plainUnit = once(common.plainUnits, leaf.unit, () => unitOfPlain(cell));
  const source = rule.source ?? chosen?.source;
  return {
    node,
    weight,
    rule,
    score: compileRule(rule, {
      weight,
      yardstick: line,
      unit: unitOf(line) ?? plainUnit ?? null,
      path: node.path,
      source,
    }),
    source,
    target: target.value === null ? null : freeze(target.value),
    targetText: leaf.target === undefined ? null : cellText(leaf.target).trim(),
    targetIssues: target.issues,
    cell,
    plainUnit,
    given,
    deduction: leaf.deduction === undefined ? null : decimalOf(leaf.deduction.points),
    own: ownActual(leaf, figure),
    figure: figure?.ok === true && figure.value.value !== null ? fromPrinted(figure.value.exact) : null,
    ownIssues,
    decided,
    notes: notes.length === 0 ? NO_NOTES : freeze(notes),
    findings,
  };
}

const NO_NOTES: readonly never[] = Object.freeze([]);

/** What was found out before under this key, or is now. */
function once<K, V>(known: Map<K, V>, key: K, find: (key: K) => V): V {
  const before = known.get(key);
  if (before !== undefined || known.has(key)) return before as V;
  const found = find(key);
  known.set(key, found);
  return found;
}

function cellOptions(leaf: Leaf, year: number | undefined): CellOptions {
  if (leaf.unit === undefined) return year === undefined ? {} : { year };
  return year === undefined ? { unit: leaf.unit } : { unit: leaf.unit, year };
}

function definitionOf(leaf: Leaf, path: string, issues: Issue[]): RatioDefinition | null {
  if (leaf.ratio === undefined) return null;
  const definition = ratioDefinition(leaf.ratio);
  if (definition !== undefined) return definition;
  issues.push(issue("error", "ratio/unknown", { ratio: leaf.ratio.slice(0, 40) }, { path: `${path}/ratio` }));
  return null;
}

/** The target as its cell says, else the ideal that the leaf's ratio is measured against. */
function readTarget(
  leaf: Leaf,
  definition: RatioDefinition | null,
  cell: CellOptions,
  path: string,
  notes: CellNote[],
): { readonly value: Target | null; readonly issues: readonly Issue[] } {
  if (leaf.target === undefined) {
    const ideal = definition?.ideal;
    if (ideal === undefined || ideal === null) return { value: null, issues: [] };
    return {
      value: { kind: "threshold", comparator: ideal.comparator, value: ideal.value, unit: "%", stated: true },
      issues: [],
    };
  }
  const read = safeParseTarget(cellText(leaf.target), cell);
  if (!read.ok) return { value: null, issues: read.issues.map((each) => ({ ...each, path: `${path}/target` })) };
  notes.push(...read.notes.map((note) => cellNote("target", note)));
  return { value: read.value, issues: [] };
}

/** A note of reading a cell, as an evaluation shows it. */
export function cellNote(cell: CellNote["cell"], note: Issue): CellNote {
  const { code, severity, params, message, from, to } = note;
  const place = from === undefined || to === undefined ? {} : { from, to };
  return { cell, code, severity, params, message, ...place };
}

/** How a ratio's own definition reads a bare number; one that tends towards an ideal from both sides says nothing. */
function directionOf(definition: RatioDefinition | null): Direction | undefined {
  const direction = definition?.direction;
  return direction === "higher-is-better" || direction === "lower-is-better" ? direction : undefined;
}

/** A stated comparator wins over the direction; that the two contradict is said. */
function contradiction(target: Target, direction: Direction, path: string, findings: Issue[]): void {
  if (target.kind !== "threshold" || !target.stated || target.comparator === "=") return;
  const stated = target.comparator === ">=" || target.comparator === ">" ? "higher-is-better" : "lower-is-better";
  if (stated === direction) return;
  const params = { comparator: SIGN[target.comparator], direction };
  findings.push(issue("error", "direction/contradicts", params, { path: `${path}/target` }));
}

function kindOf(
  leaf: Leaf,
  target: Target | null,
  node: TreeNode,
  ancestors: readonly TreeNode[],
  findings: Issue[],
): Kind {
  if (leaf.kind !== undefined) return leaf.kind;
  if (leaf.ratio?.startsWith("budget-execution") === true) return "budget-execution";
  const isNamed = (each: TreeNode): boolean => each.input.name.includes("满意度");
  const named = isNamed(node) ? node : ancestors.find(isNamed);
  if (named !== undefined) {
    const params = { name: named.input.name.slice(0, 40) };
    findings.push(issue("info", "kind/satisfaction-by-name", params, { path: node.path }));
    return "satisfaction";
  }
  return target?.kind === "qualitative" ? "qualitative" : "quantitative";
}

/** A node's rule is its own, else its nearest ancestor's, else the standard's for its ratio or its kind. */
function chooseRule(
  leaf: Leaf,
  path: string,
  kind: Kind,
  ancestors: readonly TreeNode[],
  setting: FormSetting,
): { readonly rule: Rule | string; readonly path: string; readonly source: string | undefined } | undefined {
  if (leaf.rule !== undefined) return { rule: leaf.rule, path, source: undefined };
  for (const ancestor of ancestors) {
    if (ancestor.input.rule !== undefined) return { rule: ancestor.input.rule, path: ancestor.path, source: undefined };
  }
  const { ratios, rules } = setting.standard;
  const entry = (leaf.ratio !== undefined && own(ratios, leaf.ratio)) || rules[kind];
  if (entry === undefined) return undefined;
  return { rule: entry, path, source: entry.source };
}

function own<T>(table: Readonly<Record<string, T>>, key: string): T | undefined {
  return Object.prototype.hasOwnProperty.call(table, key) ? table[key] : undefined;
}

/** A rule as data, or the sentence that states one. */
function readRule(
  rule: Rule | string,
  path: string,
  cell: CellOptions,
  weight: Exact,
  common: Common,
  notes: CellNote[],
  issues: Issue[],
): Rule | undefined {
  if (typeof rule !== "string") return once(common.rules, rule, (each) => freeze(withDecimalTexts(each)));
  const unit = cell.unit === undefined ? {} : { unit: cell.unit };
  const read = safeParseRule(rule, { ...unit, weight: toText(weight) });
  if (!read.ok) {
    issues.push(...read.issues.map((each) => ({ ...each, path: `${path}/rule` })));
    return undefined;
  }
  notes.push(...read.notes.map((note) => cellNote("rule", note)));
  return freeze(read.value);
}

/** What a leaf that does not apply, or whose ratio divides by zero, comes to; null where it is scored. */
function decide(
  leaf: Leaf,
  figure: Read<RatioValue> | null,
  setting: FormSetting,
  path: string,
  issues: Issue[],
  ownIssues: Issue[],
): LeafPlan["decided"] {
  if (leaf.notApplicable === true) return notApplicable(setting, path, issues);
  if (leaf.actual !== undefined || figure === null) return null;
  if (!figure.ok) {
    ownIssues.push(...figure.issues);
    return null;
  }
  if (figure.value.value !== null) return null;
  const policy = leaf.zeroDenominator ?? setting.standard.zeroDenominator;
  switch (policy) {
    case "issue":
      ownIssues.push(issue("error", "ratio/zero-denominator", { ratio: leaf.ratio ?? "" }, { path: `${path}/ratio` }));
      return null;
    case "not-applicable":
      return notApplicable(setting, path, issues);
    case "full-marks":
      return "full-marks";
    case "zero":
      return "zero";
  }
}

function notApplicable(setting: FormSetting, path: string, issues: Issue[]): "not-applicable" {
  if (setting.policy === undefined) {
    issues.push(issue("error", "not-applicable/policy-missing", {}, { path: `${path}/notApplicable` }));
  }
  return "not-applicable";
}

/** What a rule may look at beside the actual value. */
function readGiven(leaf: Leaf, cell: CellOptions, path: string, notes: CellNote[], issues: Issue[]): LeafPlan["given"] {
  const read = (text: string | number, key: string): Actual | null => {
    const actual = safeParseActual(cellText(text), cell);
    if (actual.ok) {
      notes.push(...actual.notes.map((note) => cellNote("previous", note)));
      return actual.value;
    }
    issues.push(...actual.issues.map((each) => ({ ...each, path: path + key })));
    return null;
  };
  return {
    previous: leaf.previous === undefined ? null : read(leaf.previous, "/previous"),
    measures: leaf.measures === undefined ? null : readMeasures(leaf.measures, read),
    awardedShare: leaf.awardedShare === undefined ? null : decimalOf(leaf.awardedShare),
    cases: leaf.cases === undefined ? null : decimalOf(leaf.cases),
    reason: leaf.reason !== undefined && leaf.reason.trim() !== "",
  };
}

function readMeasures(
  measures: NonNullable<Leaf["measures"]>,
  read: (text: string | number, key: string) => Actual | null,
): Readonly<Record<string, Actual>> {
  const values: Record<string, Actual> = {};
  for (const [name, text] of Object.entries(measures)) {
    const value = read(text, `/measures/${name.replace(/~/g, "~0").replace(/\//g, "~1")}`);
    if (value !== null) Object.defineProperty(values, name, { value, enumerable: true });
  }
  return values;
}

/** The text of a cell; a JSON number is the decimal that prints it. */
function cellText(cell: string | number): string {
  return typeof cell === "number" ? toText(decimalOf(cell)) : cell;
}

function ownActual(leaf: Leaf, figure: Read<RatioValue> | null): string | Quantity | null {
  if (leaf.actual !== undefined) return cellText(leaf.actual);
  if (figure === null || !figure.ok || figure.value.value === null) return null;
  return Object.freeze({ kind: "quantity", value: figure.value.exact, unit: "%" });
}

/** What a plain number in the actual column is in, by reading one; undefined where the unit cell changes the number. */
function unitOfPlain(cell: CellOptions): string | null | undefined {
  const read = safeParseActual("1", cell);
  const plain = read.ok && read.notes.length === 0 && read.value.kind === "quantity" && read.value.value === "1";
  return plain && read.value.kind === "quantity" ? read.value.unit : undefined;
}
