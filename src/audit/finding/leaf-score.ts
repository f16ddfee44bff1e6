import { compare, type Exact, isNegative, MAX_PLACES, round, toText } from "../../exact/index.js";
import { placesOf, printedText } from "../../exact/printed.js";
import type { RatioValue } from "../../budget/types.js";
import type { NodePlan } from "../../evaluate/plan.js";
import type { IndicatorLeaf } from "../../form/types.js";
import { certain } from "../../shape/certain.js";
import { isReason } from "../compute/reason.js";
import { type LeafRow, leafRows, practiceOf } from "../compute/rows.js";
import { shownBy } from "../compute/sum.js";
import { valueOf } from "../compute/values.js";
import type { Reading } from "../reading/types.js";
import { readingWords } from "../reading/words.js";
import type { Audited, Say } from "./check.js";
import { mainReading, type MainReading } from "./main-reading.js";
import { letsStand, unearnedScores } from "./unearned.js";
import { cut } from "../../message/cut.js";

/** What is certainly wrong with a published score, whatever it was computed from. */
type Fault = "score/below-zero" | "score/above-weight" | "score/met-not-full";

/** What is known of a leaf's published score. */
interface Known {
  readonly weight: Exact | null;
  readonly points: Exact | null;
  /** The points as the standard rounds them. */
  readonly shown: Exact | null;
  /** The simplest reading that gives the score. */
  readonly reading: Reading | undefined;
  readonly main: MainReading;
  /** Whether the cells that are not filled in are there to be filled in. */
  readonly hasCells: boolean;
  /** Whether it is the row of budget execution, and all of the budget was spent: full marks by any rule. */
  readonly allSpent: boolean;
  /** Whether its row has a cell for a reason. */
  readonly hasReason: boolean;
  readonly unearned: boolean;
  /** Whether its rule adds points to a weight. */
  readonly bonus: boolean;
  /** A target that names a figure near the one to reach; empty of any other. */
  readonly about: string;
  /** Whether the form rounds all scores of its leaves to fewer places. */
  readonly practised: boolean;
}

const UNEXPLAINED: MainReading = { told: undefined, isGuess: false, isSwap: false };

function knowingOf(audited: Audited): (row: LeafRow) => Known {
  const { base, figures } = audited;
  const practised = practiceOf(base) !== null;
  const unearned = unearnedScores(base);
  const byPath = new Map(figures.map((figure) => [figure.path, figure]));
  return ({ node, leaf, points, index, weight }) => {
    const figure = byPath.get(`${node.path}/reported`);
    return {
      weight: node.leaf?.decided == null ? weight : null,
      points,
      shown: points === null ? null : shownBy(base.plan, points),
      reading: figure?.readings[0]?.reading,
      main: figure === undefined ? UNEXPLAINED : mainReading(audited, index, figure),
      hasCells: CELLS.every((cell) => !isBlank(leaf[cell]) || base.has(index, cell)) && !isWithheld(node),
      allSpent: leaf.ratio === "budget-execution" && isWhole(base.plan.setting.ratios[leaf.ratio]),
      hasReason: base.has(index, "reason"),
      unearned: unearned.has(`${node.path}/reported`),
      bonus: node.leaf?.rule.method === "add-per-case",
      about: isAbout(node) ? cut(node.leaf?.targetText ?? "") : "",
      practised,
    };
  };
}

/** The paths of published scores of which a fault is said: that they differ from the computed ones says nothing more. */
export function faultyScores(audited: Audited): ReadonlySet<string> {
  const knowing = knowingOf(audited);
  const paths = leafRows(audited.base).flatMap((row) => {
    const isSaid = row.node.counted && row.leaf.reported !== undefined && faultOf(row.leaf, knowing(row)) !== null;
    return isSaid ? [`${row.node.path}/reported`] : [];
  });
  return new Set(paths);
}

/** What is wrong with the published score of a leaf by itself. */
export function leafScore(audited: Audited): (row: LeafRow, say: Say) => void {
  const knowing = knowingOf(audited);
  return (row, say) => {
    if (row.leaf.reported !== undefined) score(row.leaf, knowing(row), row.node.path, say);
  };
}

function score(leaf: IndicatorLeaf, known: Known, path: string, say: Say): void {
  const { weight, shown } = known;
  const reported = printedText(certain(leaf.reported));
  const at = `${path}/reported`;
  const fault = faultOf(leaf, known);
  if (fault === "score/below-zero") say("error", fault, { reported }, at);
  if (weight === null) return;
  const params = { reported, weight: toText(weight), computed: shownText(shown) };
  const said = { ...params, earned: earnedText(known, weight), ...causeOf(known.main) };
  if (fault === "score/above-weight" || fault === "score/met-not-full") say("error", fault, said, at);
  const side = compare(valueOf(reported), weight);
  if (side < 0 && known.hasReason && !isReason(leaf.reason)) say("warning", "reason/lost-points", params, at);
  if (side === 0 && isOfNothing(leaf, known)) say("error", "score/blank-full", params, at);
  if (known.unearned && !letsStand(known.reading)) {
    // How near is near enough to 1000人左右 a person says.
    const severity = known.practised || known.about !== "" ? "warning" : "error";
    say(severity, "score/missed-but-full", { ...params, about: known.about }, at);
  }
}

function faultOf(leaf: IndicatorLeaf, known: Known): Fault | null {
  const { weight } = known;
  const reported = printedText(certain(leaf.reported));
  if (isNegative(valueOf(reported))) return "score/below-zero";
  if (weight === null) return null;
  const side = compare(valueOf(reported), weight);
  // A bonus is earned above its weight: what it comes to, its rule says.
  if (side > 0) return known.bonus || isRounded(reported, weight) ? null : "score/above-weight";
  return side < 0 && isEarned(known, weight) ? "score/met-not-full" : null;
}

function shownText(shown: Exact | null): string {
  return shown === null ? "—" : toText(shown);
}

/** What a score above its weight should be, where that is not the weight. */
function earnedText({ shown }: Known, weight: Exact): string {
  return shown === null || compare(shown, weight) === 0 ? "" : toText(shown);
}

/** How a score may have come about where another row is wrong as well: nothing where that is not so. */
function causeOf({ told, isSwap }: MainReading): Record<"reading" | "words", string> {
  if (told === undefined || !isSwap) return { reading: "", words: "" };
  return { reading: told.reading, words: readingWords(told.reading, "zh") };
}

/** Whether the full mark was earned; a reading that says how less came about is said as such. */
function isEarned({ points, allSpent, main }: Known, weight: Exact): boolean {
  if (main.told !== undefined && !main.isGuess) return false;
  return points === null ? allSpent : compare(points, weight) === 0;
}

/** Whether a score stands beside cells that are there to be filled in, and are blank. */
function isOfNothing(leaf: IndicatorLeaf, { points, hasCells }: Known): boolean {
  if (leaf.ratio !== undefined || leaf.rule !== undefined || points !== null || !hasCells) return false;
  return CELLS.some((cell) => isBlank(leaf[cell]));
}

/** Whether a score is its weight as it is printed: 33.34 of 33.335. */
function isRounded(reported: string, weight: Exact): boolean {
  return compare(valueOf(reported), round(weight, Math.min(placesOf(reported), MAX_PLACES), "half-up")) === 0;
}

function isAbout({ leaf }: NodePlan): boolean {
  return leaf?.target?.kind === "threshold" && leaf.target.approximate === true;
}

function isWhole(ratio: RatioValue | undefined): boolean {
  return ratio !== undefined && ratio.value !== null && ratio.exact === "100";
}

const CELLS = ["target", "actual"] as const;

function isBlank(cell: string | number | undefined): boolean {
  return cell === undefined || String(cell).trim() === "";
}

/** A first-level indicator without a cell of its own: the rows below it were not published. */
function isWithheld({ level, input }: NodePlan): boolean {
  return level === 1 && !("target" in input) && !("actual" in input);
}
