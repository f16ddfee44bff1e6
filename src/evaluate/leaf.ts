import { ratioOf } from "../budget/ratio.js";
import type { RatioValue } from "../budget/types.js";
import { type Exact, fromPrinted, isZero, toText } from "../exact/index.js";
import { decimalOf } from "../exact/input.js";
import type { TreeNode } from "../form/tree.js";
import type { IndicatorLeaf } from "../form/types.js";
import type { Unsaid, UnsaidRead } from "../message/types.js";
import { issue, say } from "../message/unsaid.js";
import { decimal } from "../rule/decimals.js";
import { compileRule, decidedScorer } from "../rule/compile.js";
import type { BesideActual } from "../rule/run.js";
import type { Rule } from "../rule/types.js";
import { besidePrevious, lineOf } from "../rule/line.js";
import type { Quantity, Target } from "../cell/types.js";
import { decide } from "./decided.js";
import { type Common, type Inherited, once } from "./common.js";
import {
  cellOptions,
  readBeside,
  readTarget,
  trimmed,
  unitOfPlain,
  unreadableCells,
  withoutBlankCells,
} from "./leaf-cells.js";
import type { Award, LeafPlan } from "./leaf-plan.js";
import {
  type ChosenRule,
  chooseRule,
  contradiction,
  definitionOf,
  directionOf,
  kindOf,
  outsideOf,
  readRule,
} from "./leaf-rule.js";
import { ofOtherUnit, plainOf } from "./leaf-units.js";
import { senseOf } from "./sense/sense.js";
import type { UnsaidCellNote } from "./types.js";
import { printedText } from "../exact/printed.js";

/** Reads, resolves and compiles a leaf; what prevents it is added to `issues`. */
export function planLeaf(
  node: TreeNode,
  own: IndicatorLeaf,
  weight: Exact,
  inherited: Inherited,
  common: Common,
  issues: Unsaid[],
): LeafPlan | null {
  const leaf = withoutBlankCells(own);
  const { form, setting, kit } = common;
  const before = issues.length;
  const findings: Unsaid[] = [];
  const notes: UnsaidCellNote[] = [];
  const definition = definitionOf(leaf, node.path, kit.ratios, issues);
  const cell = cellOptions(leaf, setting.year);
  const figure = leaf.ratio === undefined ? null : ratioOf(kit.ratios, leaf.ratio, form.budget ?? {});

  const target = readTarget(leaf, definition, cell, node.path, notes);
  const direction = leaf.direction ?? directionOf(definition);
  if (target.value !== null && direction !== undefined) contradiction(target.value, direction, node.path, findings);

  const kind = kindOf(leaf, target.value, node.path, inherited, findings);
  const chosen = chooseRule(leaf, node.path, kind, inherited, setting);
  const beside = readBeside(leaf, cell, node.path, notes, issues);
  const asked = target.value === null ? null : measuredBy(target.value, beside);
  const rule = chosen === undefined ? undefined : readRule(chosen, leaf, asked, weight, common, notes, issues);
  if (chosen === undefined) issues.push(issue("error", "rule/missing", {}, { path: `${node.path}/rule` }));
  if (rule?.weight !== undefined && toText(decimalOf(rule.weight)) !== toText(weight)) {
    const params = { stated: rule.weight, weight: toText(weight) };
    findings.push(issue("error", "rule/weight-differs", params, { path: `${node.path}/weight` }));
  }

  const ownIssues: Unsaid[] = [];
  const decided = decide(leaf, figure, setting, node.path, issues, ownIssues, definition?.title ?? "");
  const award = awardOf(leaf, rule, chosen, common);
  const outside = award?.isRule === true && decided === null ? outsideOf(award.reported, weight, node.path) : null;
  if (outside !== null) issues.push(outside);
  if (rule === undefined || issues.length > before) {
    const isJudged = issues.slice(before).every(({ code }) => code === "rule/judgement");
    if (!isJudged) issues.push(...unreadableCells(leaf, target.issues, cell, node.path, common.actuals));
    return null;
  }

  const line = asked === null ? null : lineOf(asked, direction, setting.year, common.bounds);
  const plainUnit = once(common.plainUnits, leaf.unit, unitOfPlain, cell);
  const source = rule.source ?? chosen?.source;
  const plain = plainOf(leaf, line, common);
  // What a person published is what is left after it.
  const deduction = leaf.deduction === undefined || award?.isRule === true ? null : decimal(leaf.deduction.points);
  const score =
    decided === null
      ? compileRule(kit.methods, rule, line, plain, deduction !== null)
      : decidedScorer(decided, deduction !== null);
  if (score.usesPlain) notes.push(...ofOtherUnit(leaf, plain));
  return {
    path: node.path,
    name: leaf.name,
    decided,
    weight,
    score,
    inputs: null,
    kept: common.isReused ? [] : null,
    plainUnit,
    sense: senseOf(leaf, line, rule),
    beside,
    deduction,
    award,
    figure: figure?.ok === true && figure.value.value !== null ? fromPrinted(figure.value.exact) : null,
    source,
    targetIssues: target.issues,
    fullRounded: null,
    rule,
    ruleAt: chosen === undefined || chosen.source !== undefined ? null : chosen.path,
    target: target.value,
    notes: notes.length === 0 ? NOTHING : notes.map((each) => say(each, kit.messages)),
    findings: kept(findings),
    line,
    plain,
    targetText: leaf.target === undefined ? null : trimmed(printedText(leaf.target)),
    cell,
    readings: common.actuals,
    own: ownActual(leaf, figure),
    ownIssues: kept(ownIssues),
  };
}

/** A target as it is measured by beside last year's figure; over nothing there is no rate, and 5起 beside 0起 is five more. */
function measuredBy(target: Target, { previous }: BesideActual): Target {
  const before = previous?.kind === "quantity" ? fromPrinted(previous.value) : null;
  return previous === null || (before !== null && isZero(before)) ? target : besidePrevious(target);
}

/** What a form published of a leaf, where that may count. */
function awardOf(
  leaf: IndicatorLeaf,
  rule: Rule | undefined,
  chosen: ChosenRule | undefined,
  common: Common,
): Award | null {
  if (!common.takesReported || leaf.reported === undefined) return null;
  const isRule = rule?.method === "manual" && rule.reason === chosen?.rule;
  if (leaf.awardedShare !== undefined && !isRule) return null;
  return { reported: decimalOf(leaf.reported), isRule };
}

const NOTHING: readonly never[] = Object.freeze([]);

/** A list that is kept; of all that are empty, one. */
function kept<T>(list: readonly T[]): readonly T[] {
  return list.length === 0 ? NOTHING : list;
}

function ownActual(leaf: IndicatorLeaf, figure: UnsaidRead<RatioValue> | null): string | Quantity | null {
  if (leaf.actual !== undefined) return printedText(leaf.actual);
  if (figure === null || !figure.ok || figure.value.value === null) return null;
  return Object.freeze({ kind: "quantity", value: figure.value.exact, unit: "%" });
}
