import { everyRatio } from "../../budget/kit.js";
import { ratioDefinition } from "../../budget/index.js";
import { nearestRatio } from "../../budget/unknown.js";
import { entryAt } from "../../shape/look.js";
import { fractionParams } from "../../evaluate/reported-ratios.js";
import type { Audited, Check, Say } from "./check.js";
import { OWN } from "../reading/candidate.js";
import { partsOf } from "../reading/parts.js";
import { leavesOpen, letsStand, unearnedScores } from "./unearned.js";
import type { FigureReading, PublishedFigure } from "../types.js";
import { compare } from "../../exact/index.js";
import { faultyScores } from "./leaf-score.js";
import { mainReading, wordsOf } from "./main-reading.js";
import { shouldBeFull } from "./met-groups.js";
import { bySearch } from "./searched.js";
import type { Computed } from "../compute/compute.js";
import { shownBy } from "../compute/sum.js";
import { amountText, valueOf } from "../compute/values.js";
import { roundingWords } from "../../text/rounding-words.js";
import { placesOf } from "../../exact/printed.js";
import type { Reading } from "../reading/types.js";
import { cut } from "../../message/cut.js";

/** Published figures that are not the recomputed ones, and that no printed places excuse. */
export const figureChecks: Check = (audited, say) => {
  const unearned = unearnedScores(audited.base);
  for (const figure of audited.figures) {
    if (["agrees", "within-places", "by-person"].includes(figure.verdict)) continue;
    if (figure.verdict === "not-computed" && figure.kind !== "ratio") continue;
    // A full mark that was not earned is said of the leaf, once.
    if (isScore(figure) && unearned.has(figure.path) && !letsStand(figure.readings[0]?.reading)) continue;
    SAID[figure.kind](audited, figure, say);
  }
};

function isScore({ kind }: PublishedFigure): boolean {
  return kind === "score" || kind === "total";
}

/** What is said of a figure that differs, by its kind. */
const SAID: Readonly<Record<PublishedFigure["kind"], (audited: Audited, figure: PublishedFigure, say: Say) => void>> = {
  score: scoreOrTotal,
  total: scoreOrTotal,
  sum: (_, figure, say) => {
    const full = isRoundedToFull(figure) ? amountText(figure.reported) : "";
    say("error", "score/sum-differs", { reported: figure.reported, sum: shown(figure), full }, figure.path);
  },
  rate: (_, figure, say) => say("error", "rate/reported-differs", both(figure), figure.path),
  grade: (_, figure, say) =>
    figure.readings[0]?.reading === "published-score"
      ? say("info", "grade/follows-score", both(figure), figure.path)
      : say("error", "grade/reported-differs", both(figure), figure.path),
  ratio,
};

function scoreOrTotal(audited: Audited, figure: PublishedFigure, say: Say): void {
  if (bySearch(audited, figure, say) || isSaidOfSum(audited, figure)) return;
  if (isRoundedToFull(figure)) {
    say(
      "error",
      "score/missed-but-full",
      { ...both(figure), weight: amountText(figure.reported), about: "" },
      figure.path,
    );
    return;
  }
  const index = audited.base.plan.nodes.findIndex(({ path }) => `${path}/reported` === figure.path);
  const { told, isGuess } = mainReading(audited, index, figure);
  const isSaid = (told === undefined || isGuess) && isFaulty(audited, figure, index);
  // Why nothing was computed is said of the leaf.
  if (told === undefined && figure.computed === null && index >= 0) return;
  if (!isSaid && !isSaidOfCell(audited.base, index, told)) score(audited.base, figure, told, isGuess, say);
}

/** Whether a score is said to be wrong by itself: of a leaf, or of a group that stands for its leaves. */
function isFaulty(audited: Audited, { path }: PublishedFigure, index: number): boolean {
  return faultyScores(audited).has(path) || (index >= 0 && shouldBeFull(audited.base, index));
}

/**
 * Whether a score is right but for the scale that its actual value is written at: 0.92 beside ≥90%, where 92 % gives the
 * score as it stands. That is asked of the cell.
 */
function isSaidOfCell(base: Computed, index: number, told: FigureReading | undefined): boolean {
  if (told?.reading !== "fraction-as-percent" || roundedBy(base, told).rounding !== "") return false;
  const notes = base.score.leaves[index]?.notes ?? [];
  return notes.some(({ code }) => code === "actual/scale-unsure");
}

function shown({ computed }: PublishedFigure): string {
  return computed ?? "—";
}

function both(figure: PublishedFigure): { readonly reported: string; readonly computed: string } {
  return { reported: figure.reported, computed: shown(figure) };
}

/** That a published sum is not what its parts give is said once: of the sum. */
function isSaidOfSum({ figures }: Audited, { path, computed }: PublishedFigure): boolean {
  const sum = figures.find((each) => each.kind === "sum" && each.path === path);
  if (sum === undefined || computed === null) return false;
  return isRoundedToFull(sum) || (sum.computed === computed && sum.verdict !== "agrees");
}

/** Full marks, though points were lost: of a leaf this is said with what else is known of it. */
function isRoundedToFull({ readings }: PublishedFigure): boolean {
  const [first] = readings;
  return first !== undefined && partsOf(first.reading).kind === "scores-at-places";
}

/** The simplest reading that gives a published score says what is wrong with it; one of another row, what may be. */
function score(
  base: Computed,
  figure: PublishedFigure,
  first: FigureReading | undefined,
  isGuess: boolean,
  say: Say,
): void {
  const { path } = figure;
  const params = both(figure);
  if (first === undefined) {
    say("error", "score/reported-differs", params, path);
    return;
  }
  const { reading } = first;
  if (reading === "sum-of-published") say("info", "score/follows-parts", params, path);
  else if (isCutOff(figure)) say("warning", "score/cut-off", params, path);
  else if (reading === OWN || reading === "other-stage") say("error", "score/rounded-otherwise", params, path);
  else {
    const doubt = isGuess ? { maybe: "可能", perhaps: "perhaps" } : { maybe: "", perhaps: "" };
    const said = { ...params, ...doubt, ...wordsOf(reading), ...roundedBy(base, first) };
    say(leavesOpen(reading) ? "warning" : "error", "score/other-reading", said, path);
  }
}

/** How a reading has still to be rounded to give the figure: nothing where the standard's own rounding gives it. */
function roundedBy({ plan }: Computed, { rounding, exact, value }: FigureReading): Record<"rounding" | "how", string> {
  const { places, mode, stage } = plan.setting.rounding;
  const isUsual = rounding.startsWith("parts:")
    ? stage === "indicator" && rounding === `parts:${mode}:${places}`
    : compare(shownBy(plan, valueOf(exact)), valueOf(value)) === 0;
  return isUsual ? { rounding: "", how: "" } : { rounding, how: roundingWords(rounding, "zh") };
}

/** Cut off at its own places, and nothing else. */
function isCutOff({ readings, reported }: PublishedFigure): boolean {
  const places = placesOf(reported);
  return places > 0 && readings[0]?.reading === OWN && readings[0].rounding === `down:${places}`;
}

/** A change between a budget and an outturn, which no document defines. */
const MIXED: readonly Reading[] = ["mixed-base:executed-to-previous-budget", "mixed-base:budget-to-previous-executed"];

function ratio({ base }: Audited, figure: PublishedFigure, say: Say): void {
  const name = figure.path.slice("/reported/ratios/".length);
  const known = entryAt(base.plan.setting.ratios, name);
  const title = ratioDefinition(name)?.title ?? "";
  const { reported, path, computed } = figure;
  const reading = figure.readings[0]?.reading;
  if (reading !== undefined && MIXED.includes(reading)) {
    say("error", "ratio/base-mixed", { ratio: name, title, reported, ...wordsOf(reading) }, path);
  } else if (reading === "as-fraction") {
    say("warning", "ratio/as-fraction", fractionParams(name, title, reported), path);
  } else if (known !== undefined && known.value === null)
    say("error", "ratio/zero-as-number", { title, reported }, path);
  else if (known === undefined) {
    const params = {
      ratio: cut(name),
      title,
      nearest: nearestRatio(everyRatio, name),
    };
    say("warning", title === "" ? "ratio/unknown" : "ratio/not-computed", params, path);
  } else say("error", "ratio/reported-differs", { ratio: name, title, reported, computed: computed ?? "—" }, path);
}
