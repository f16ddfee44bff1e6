import {
  compare,
  type Exact,
  fromText,
  hundred,
  isNegative,
  isZero,
  multiply,
  percentOf,
  round,
  toText,
  whole,
  zero,
} from "../../exact/index.js";
import { printTarget } from "../../target/index.js";
import type { Target } from "../../target/types.js";
import { practisedPlaces } from "../../evaluate/full-marks.js";
import type { NodePlan } from "../../evaluate/plan.js";
import { scoreLeaf } from "../../evaluate/score-leaf.js";
import type { Leaf } from "../../indicator/types.js";
import { isReason, leafRows, shownBy, valueOf } from "../compute.js";
import type { Check, Say } from "../check.js";
import { letsStand, unearnedScores } from "../unearned.js";
import { printedText } from "../../exact/printed.js";

/** What can be seen of one leaf by itself: its score, its target, its reason. */
export const leafChecks: Check = ({ base, figures }, say) => {
  const practised = practisedPlaces(base.plan, (index) => base.leaves[index] ?? null) !== null;
  const unearned = unearnedScores(base);
  const byPath = new Map(figures.map((figure) => [figure.path, figure]));
  for (const { node, leaf, points, ...row } of leafRows(base)) {
    if (!node.counted) continue;
    if (leaf.reported !== undefined) {
      const weight = node.leaf?.decided == null ? row.weight : null;
      const figure = byPath.get(`${node.path}/reported`);
      const shown = points === null ? null : shownBy(base.plan, points);
      const about = {
        weight,
        points,
        shown,
        reading: figure?.readings[0]?.reading,
        withheld: isWithheld(node),
        unearned: unearned.has(`${node.path}/reported`),
        bonus: node.leaf?.rule.method === "add-per-case",
        practised,
      };
      score(leaf, about, node.path, say);
    }
    const target = node.leaf?.target ?? null;
    if (target !== null && leaf.target !== undefined) targets(target, leaf, node.path, base.plan.setting.year, say);
    const actual = node.leaf === null || points === null ? null : scoreLeaf(node.leaf, node.leaf.own, false).actual;
    if (target?.kind === "threshold" && target.comparator.startsWith(">") && actual?.kind === "quantity") {
      farAbove(actual.value, target.value, leaf, node.path, say);
    }
  }
};

/** What is known of a leaf's published score. */
interface Known {
  readonly weight: Exact | null;
  readonly points: Exact | null;
  /** The points as the standard rounds them. */
  readonly shown: Exact | null;
  /** The simplest reading that gives the score. */
  readonly reading: string | undefined;
  readonly withheld: boolean;
  readonly unearned: boolean;
  /** Whether its rule adds points to a weight. */
  readonly bonus: boolean;
  /** Whether the form rounds all scores of its leaves to fewer places. */
  readonly practised: boolean;
}

function score(leaf: Leaf, known: Known, path: string, say: Say): void {
  const { weight, points, shown, reading } = known;
  const reported = printedText(leaf.reported ?? "0");
  if (weight === null) return;
  const side = compare(valueOf(reported), weight);
  const params = { reported, weight: toText(weight), computed: shown === null ? "—" : toText(shown) };
  const at = `${path}/reported`;
  // A bonus is earned above its weight: what it comes to, its rule says.
  if (side > 0 && !known.bonus) say("error", "score/above-weight", params, at);
  if (isNegative(valueOf(reported))) say("error", "score/below-zero", { reported }, at);
  const full = points !== null && compare(points, weight) === 0;
  // That a score was measured against 100 % instead of the target is said as such.
  if (side < 0 && full && reading !== "actual-rate") say("error", "score/met-not-full", params, at);
  if (known.unearned && !letsStand(reading)) {
    say(known.practised ? "warning" : "error", "score/missed-but-full", params, at);
  }
  const blank = (cell: string | number | undefined): boolean => cell === undefined || String(cell).trim() === "";
  const needs = leaf.ratio === undefined && leaf.rule === undefined;
  const isBlank = blank(leaf.target) || blank(leaf.actual);
  if (side === 0 && needs && points === null && isBlank && !known.withheld) {
    say("error", "score/blank-full", params, at);
  }
  if (side < 0 && !isReason(leaf.reason)) say("warning", "reason/lost-points", params, at);
}

/** A first-level indicator without a cell of its own: the rows below it were not published. */
function isWithheld({ level, input }: NodePlan): boolean {
  return level === 1 && !("target" in input) && !("actual" in input);
}

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

function targets(target: Target, leaf: Leaf, path: string, year: number | undefined, say: Say): void {
  const at = `${path}/target`;
  const printed = printTarget(target).slice(0, 40);
  if (target.kind === "qualitative" && target.text.length <= 12 && VAGUE.some((word) => target.text.includes(word))) {
    say("warning", "target/vague", { target: printed }, at);
  }
  if (target.kind === "deadline" && year !== undefined && target.every === undefined) {
    const latest = Number(/^(\d{4})/.exec(target.latest)?.[1] ?? year);
    if (latest > year) say("warning", "target/after-year", { date: target.latest, year }, at);
  }
  if (target.kind !== "threshold") return;
  const value = fromText(target.value);
  if (value === null) return;
  const least = target.comparator.startsWith(">");
  if (target.unit === null && leaf.ratio === undefined && (leaf.unit ?? "").trim() === "")
    say("warning", "target/unit-missing", { target: printed }, at);
  if (least && leaf.name.includes("成本") && target.unit !== "%" && !SAVED.test(leaf.name))
    say("warning", "target/cost-at-least", { target: printed }, at);
  if (target.unit === "%" && least && compare(value, hundred) > 0) {
    say("warning", "target/percent-above-hundred", { target: printed }, at);
  }
  const previous = leaf.previous === undefined ? null : fromText(String(leaf.previous));
  const loose =
    (leaf.ratio?.startsWith("budget-adjustment") === true && !least && compare(value, whole(30)) > 0) ||
    (least && previous !== null && !isZero(previous) && compare(multiply(value, whole(2)), previous) < 0);
  if (loose) say("warning", "target/loose", { target: printed }, at);
}

/** From 120 % of the target on it is worth a look; from 130 % on a reason is asked for. */
function farAbove(actual: string, target: string, leaf: Leaf, path: string, say: Say): void {
  const reached = fromText(actual);
  const wanted = fromText(target);
  if (reached === null || wanted === null || compare(wanted, zero) <= 0) return;
  const percent = percentOf(reached, wanted);
  if (compare(percent, whole(120)) < 0 || isReason(leaf.reason)) return;
  say(
    compare(percent, whole(130)) < 0 ? "info" : "warning",
    "actual/far-above-target",
    { percent: toText(round(percent, 1, "half-up")) },
    `${path}/actual`,
  );
}
