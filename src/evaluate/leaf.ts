import { safeRatio } from "../budget/index.js";
import type { RatioValue } from "../budget/types.js";
import { equal, type Exact, fromPrinted, one, toText } from "../exact/index.js";
import { decimalOf } from "../exact/input.js";
import type { TreeNode } from "../indicator/tree.js";
import type { Leaf } from "../indicator/types.js";
import { type Issue, issue, type Read } from "../message/index.js";
import type { Unit } from "../figure/figure.js";
import { AS_IT_STANDS } from "../figure/figure.js";
import { compileRule, DECIDED, type Scorer } from "../rule/compile.js";
import type { BesideActual } from "../rule/run.js";
import type { Rule } from "../rule/types.js";
import { unitNamed } from "../rule/units.js";
import { type Line, lineOf, unitOf } from "../rule/yardstick.js";
import { conversion } from "../text/unit.js";
import { safeParseTarget } from "../target/index.js";
import type { CellOptions, Quantity, Target } from "../target/types.js";
import { type Common, type Inherited, once } from "./common.js";
import { cellNote, cellOptions, readBeside, readTarget, unitOfPlain } from "./leaf-cells.js";
import { chooseRule, contradiction, definitionOf, directionOf, kindOf, readRule } from "./leaf-rule.js";
import { type Sense, senseOf } from "./sense.js";
import type { FormSetting } from "./setting.js";
import type { CellNote, Step } from "./types.js";
import { printedText } from "../exact/printed.js";

/**
 * A leaf with everything done that its actual value does not change. What every score looks at comes first: many forms
 * kept at hand do not fit the processor's caches, and what lies together comes together.
 */
export interface LeafPlan {
  /** JSON Pointer into the form. */
  readonly path: string;
  /** Decided before any actual is looked at. */
  readonly decided: "not-applicable" | "full-marks" | "zero" | null;
  readonly weight: Exact;
  readonly score: Scorer;
  /** Its numbers as its scorer asks for them, once it has asked. */
  inputs: readonly (Exact | undefined)[] | null;
  /** Steps that are the same in every run, once they were written down; null for a form that is evaluated but once. */
  readonly kept: (Step | undefined)[] | null;
  /** What a bare number of the actual column is in; undefined where the unit cell changes the number itself. */
  readonly plainUnit: string | null | undefined;
  /** What it makes of an actual whose words lean on its name or target. */
  readonly sense: Sense | null;
  readonly beside: BesideActual;
  readonly deduction: Exact | null;
  /** What the budget figures give for its ratio, in percent, to hold a stated actual against. */
  readonly figure: Exact | null;
  /** What its steps cite. */
  readonly source: string | undefined;
  /** Why there is no target, for the case that the rule asks for one. */
  readonly targetIssues: readonly Issue[];
  /** The step that rounds the whole weight, once one was written down: it is the same for every value that earns it. */
  fullRounded: Step | null;
  readonly rule: Rule;
  /** The indicator that states its rule as data; null where the standard does, or a sentence. */
  readonly ruleAt: string | null;
  readonly target: Target | null;
  readonly notes: readonly CellNote[];
  readonly findings: readonly Issue[];
  /** The target made ready for measuring. */
  readonly line: Line | null;
  /** What the plain figures of its rule are in. */
  readonly plain: Unit;
  /** The target cell as typed, without blanks around it. */
  readonly targetText: string | null;
  readonly cell: CellOptions;
  /** The form's own actual: the text of its cell, or the value of its ratio. */
  readonly own: string | Quantity | null;
  /** Why its ratio gives no actual, for the case that the rule asks for one. */
  readonly ownIssues: readonly Issue[];
}

/** Reads, resolves and compiles a leaf; what prevents it is added to `issues`. */
export function planLeaf(
  node: TreeNode,
  leaf: Leaf,
  weight: Exact,
  inherited: Inherited,
  common: Common,
  issues: Issue[],
): LeafPlan | null {
  const { form, setting } = common;
  const before = issues.length;
  const findings: Issue[] = [];
  const notes: CellNote[] = [];
  const definition = definitionOf(leaf, node.path, issues);
  const cell = cellOptions(leaf, setting.year);
  const figure = leaf.ratio === undefined ? null : safeRatio(leaf.ratio, form.budget ?? {});

  const target = readTarget(leaf, definition, cell, node.path, notes);
  const direction = leaf.direction ?? directionOf(definition);
  if (target.value !== null && direction !== undefined) contradiction(target.value, direction, node.path, findings);

  const kind = kindOf(leaf, target.value, node.path, inherited, findings);
  const chosen = chooseRule(leaf, node.path, kind, inherited, setting);
  const rule = chosen === undefined ? undefined : readRule(chosen, leaf, target.value, weight, common, notes, issues);
  if (chosen === undefined) issues.push(issue("error", "rule/missing", {}, { path: `${node.path}/rule` }));
  if (rule?.weight !== undefined && toText(decimalOf(rule.weight)) !== toText(weight)) {
    const params = { stated: rule.weight, weight: toText(weight) };
    findings.push(issue("error", "rule/weight-differs", params, { path: `${node.path}/weight` }));
  }

  const ownIssues: Issue[] = [];
  const decided = decide(leaf, figure, setting, node.path, issues, ownIssues);
  const beside = readBeside(leaf, cell, node.path, notes, issues);
  if (rule === undefined || issues.length > before) return null;

  const line = target.value === null ? null : lineOf(target.value, direction, setting.year);
  const plainUnit = once(common.plainUnits, leaf.unit, unitOfPlain, cell);
  const source = rule.source ?? chosen?.source;
  const plain = plainOf(leaf, line, common);
  const deduction = leaf.deduction === undefined ? null : decimalOf(leaf.deduction.points);
  const score = decided === null ? compileRule(rule, line, plain, deduction !== null) : DECIDED[decided];
  if (score.usesPlain) notes.push(...ofOtherUnit(leaf, plain));
  return {
    path: node.path,
    decided,
    weight,
    score,
    inputs: null,
    kept: common.isReused ? [] : null,
    plainUnit,
    sense: senseOf(leaf, line, rule),
    beside,
    deduction,
    figure: figure?.ok === true && figure.value.value !== null ? fromPrinted(figure.value.exact) : null,
    source,
    targetIssues: target.issues,
    fullRounded: null,
    rule,
    ruleAt: chosen === undefined || chosen.source !== undefined || typeof chosen.rule === "string" ? null : chosen.path,
    target: target.value,
    notes: kept(notes),
    findings: kept(findings),
    line,
    plain,
    targetText: leaf.target === undefined ? null : printedText(leaf.target).trim(),
    cell,
    own: ownActual(leaf, figure),
    ownIssues: kept(ownIssues),
  };
}

/** The unit cell's unit; without one that of the target, unless it measures a change of what the cells hold. */
function plainOf(leaf: Leaf, line: Line | null, common: Common): Unit {
  const cell = leaf.unit === undefined ? AS_IT_STANDS : once(common.units, leaf.unit, unitNamed, leaf.unit);
  if (line === null) return cell;
  const target = line.yardstick;
  if (target.kind === "bound" && target.change && leaf.previous !== undefined) return cell;
  const name = unitOf(target);
  // A unit cell that the target's own unit does not convert into says nothing of the figures either.
  if (name === null || (cell.name !== null && conversion(name, cell.name) !== null)) return cell;
  return once(common.targetUnits, name, unitOne, name);
}

/** What is said where a rule's figures are in the unit of the unit cell, and the target's text states another one. */
function ofOtherUnit(leaf: Leaf, plain: Unit): CellNote[] {
  if (leaf.unit === undefined || leaf.target === undefined) return [];
  const text = printedText(leaf.target);
  const unit = leaf.unit.trim();
  const read = text.includes(unit) ? null : safeParseTarget(text);
  const stated = read?.ok === true ? unitOf(lineOf(read.value, undefined, undefined).yardstick) : null;
  if (stated === null || (stated === plain.name && equal(plain.size, one))) return [];
  return [cellNote("rule", issue("info", "rule/figures-in-unit", { unit, stated }))];
}

function unitOne(name: string): Unit {
  return { name, size: one };
}

const NOTHING: readonly never[] = Object.freeze([]);

/** A list that is kept; of all that are empty, one. */
function kept<T>(list: readonly T[]): readonly T[] {
  return list.length === 0 ? NOTHING : list;
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

function ownActual(leaf: Leaf, figure: Read<RatioValue> | null): string | Quantity | null {
  if (leaf.actual !== undefined) return printedText(leaf.actual);
  if (figure === null || !figure.ok || figure.value.value === null) return null;
  return Object.freeze({ kind: "quantity", value: figure.value.exact, unit: "%" });
}
