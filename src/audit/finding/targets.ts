import { type Measured, percentReached } from "../compute/reached.js";
import { compare, fromText, hundred, isZero, multiply, round, toText, whole } from "../../exact/index.js";
import { printTarget } from "../../cell/index.js";
import type { DeadlineTarget, Target } from "../../cell/types.js";
import type { NodePlan } from "../../evaluate/plan.js";
import { nodeOf } from "../../evaluate/plan-nodes.js";
import type { IndicatorLeaf } from "../../form/types.js";
import type { Computed } from "../compute/compute.js";
import { isReason } from "../compute/reason.js";
import { isLow } from "../reading/low.js";
import type { Say } from "./check.js";
import { isAbove, limitOf } from "./limit.js";
import { cut } from "../../message/cut.js";

/** Words that say how a result should be without saying how much. */
const VAGUE: readonly string[] = [
  "合理",
  "科学",
  "规范",
  "健全",
  "完善",
  "明显",
  "显著",
  "有效",
  "良好",
  "较好",
  "提高",
  "提升",
  "符合",
  "完整",
];

/** Of costs saved, more is better. */
const SAVED = /节约|节省|降低|下降|压减|控制/;

/** Of money that comes in, or that is not spent, more is better as well, also below the name of a cost. */
const GAINED = /收入|收益|效益|利润|产值|增|回收|挽回|结余|筹|减少|减免/;

/** An amount of money, also one for each of something: 元/平方米. */
const MONEY = /^(?:人民币)?[百千万亿]*元/;

/** What can be seen of a target by itself, and by the names of the groups above it. */
export function targetCheck(base: Computed, target: Target, leaf: IndicatorLeaf, node: NodePlan, say: Say): void {
  const { path } = node;
  const at = `${path}/target`;
  const printed = cut(printTarget(target));
  if (target.kind === "qualitative" && isVague(target.text)) say("warning", "target/vague", { target: printed }, at);
  else if (target.kind === "deadline") afterYear(base, target, at, say);
  else if (target.kind === "threshold")
    for (const [code, applies] of THRESHOLDS)
      if (applies(target, leaf, base, node)) say("warning", code, { target: printed }, at);
}

function isVague(text: string): boolean {
  return text.length <= 12 && VAGUE.some((word) => text.includes(word));
}

function afterYear({ plan }: Computed, { latest: day, every }: DeadlineTarget, at: string, say: Say): void {
  const { year } = plan.setting;
  if (year === undefined || every !== undefined) return;
  const latest = Number(/^(\d{4})/.exec(day)?.[1] ?? year);
  if (latest > year) say("warning", "target/after-year", { date: day, year }, at);
}

type Threshold = Extract<Target, { kind: "threshold" }>;

/** What a target in numbers may be suspected of, in the order in which it is said. */
const THRESHOLDS = [
  ["target/unit-missing", isBare],
  ["target/cost-at-least", isCostAtLeast],
  ["target/percent-above-hundred", isAboveHundred],
  ["target/loose", isLoose],
] as const satisfies readonly (readonly [
  string,
  (target: Threshold, leaf: IndicatorLeaf, base: Computed, node: NodePlan) => boolean,
])[];

function isBare({ unit }: Threshold, leaf: IndicatorLeaf): boolean {
  return unit === null && leaf.ratio === undefined && (leaf.unit ?? "").trim() === "";
}

/** A cost by its own name, or money below 成本指标 whose name does not say that more of it is better. */
function isCostAtLeast(
  { comparator, unit }: Threshold,
  { name }: IndicatorLeaf,
  base: Computed,
  node: NodePlan,
): boolean {
  if (!comparator.startsWith(">") || unit === "%" || SAVED.test(name)) return false;
  return isCost(name) || (MONEY.test(unit ?? "") && !GAINED.test(name) && isBelowCost(base, node));
}

function isBelowCost({ plan }: Computed, node: NodePlan): boolean {
  for (let at = node.parent; at >= 0; at = nodeOf(plan, at).parent) {
    const { name } = nodeOf(plan, at).input;
    if (isCost(name) && !SAVED.test(name) && !GAINED.test(name)) return true;
  }
  return false;
}

function isCost(name: string): boolean {
  return name.includes("成本");
}

function isAboveHundred({ comparator, unit, value }: Threshold): boolean {
  const number = fromText(value);
  return unit === "%" && comparator.startsWith(">") && number !== null && compare(number, hundred) > 0;
}

/** An adjustment that may be large, or less than half of what came of it last year. */
function isLoose({ comparator, value }: Threshold, leaf: IndicatorLeaf, base: Computed): boolean {
  const number = fromText(value);
  if (number === null) return false;
  if (!comparator.startsWith(">"))
    return leaf.ratio?.startsWith("budget-adjustment") === true && isAbove(number, limitOf(base, "budget/adjustment"));
  const previous = leaf.previous === undefined ? null : fromText(String(leaf.previous));
  return previous !== null && !isZero(previous) && compare(multiply(number, whole(2)), previous) < 0;
}

/** Whether far more than the target is worth a look: also where it is to be met exactly, or is a bare number of what is done. */
export function isLeast({ comparator, stated }: Extract<Target, { kind: "threshold" }>, leaf: IndicatorLeaf): boolean {
  return comparator.startsWith(">") || (comparator === "=" && (stated || !isLow(leaf.name)));
}

/** From one threshold on it is worth a look; from the next on a reason is asked for. */
export function farAbove(
  base: Computed,
  { actual, target }: { readonly actual: Measured; readonly target: Measured },
  leaf: IndicatorLeaf,
  path: string,
  say: Say,
): void {
  const percent = percentReached(target, actual);
  if (percent === null) return;
  const [look, ask] = [limitOf(base, "target/far-above"), limitOf(base, "target/far-above-reason")];
  if (look === null || compare(percent, look) < 0 || isReason(leaf.reason)) return;
  say(
    ask === null || compare(percent, ask) < 0 ? "info" : "warning",
    "actual/far-above-target",
    { percent: toText(round(percent, 1, "half-up")) },
    `${path}/actual`,
  );
}
