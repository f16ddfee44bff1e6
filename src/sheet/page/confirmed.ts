import type { Audit, Verdict } from "../../audit/types.js";
import { isZero, percentOf, toText } from "../../exact/index.js";
import { readDecimal } from "../../exact/input.js";
import { printedText } from "../../exact/printed.js";
import { round } from "../../exact/round.js";
import type { SelfEvaluation } from "../../form/types.js";
import { gradeOf, safeResolveStandard } from "../../standard/index.js";

/**
 * Whether a published score is one that unpublished weights can give: what is computed with weights shared out evenly is
 * then no better, and nothing to hold it against.
 *
 * @param path The JSON Pointer of the published figure: `/reported/score`.
 *
 * @example
 * const form = {
 *   schemaVersion: 1,
 *   standard: "cn-mof-2020-10",
 *   indicators: [{ name: "培训人次", weight: "100", target: "≥150", unit: "人次", actual: "100", reported: "66.67" }],
 *   reported: { score: "66.67" },
 * };
 * isOfSomeWeights(audit(form).value, "/reported/score"); // => false
 */
export function isOfSomeWeights({ figures }: Pick<Audit, "figures">, path: string): boolean {
  return figures.some(
    ({ kind, path: own, computed, verdict }) =>
      own === path && (kind === "total" || kind === "score") && computed === null && verdict === "reproduced",
  );
}

/** How a published score stands to the computed one. */
export type Standing = "same" | "within-places" | "differs" | "unchecked";

/**
 * How a published score stands to the computed one, by the audit's own verdict: whoever says that it is too high, too low
 * or another one goes by this.
 *
 * @param path The JSON Pointer of the published figure: `/reported/score`.
 */
export function standingOf({ figures }: Pick<Audit, "figures">, path: string): Standing {
  const figure = figures.find(({ kind, path: own }) => own === path && (kind === "total" || kind === "score"));
  return figure === undefined || isOfSomeWeights({ figures }, path) ? "unchecked" : STANDINGS[figure.verdict];
}

const STANDINGS: Readonly<Record<Verdict, Standing>> = {
  agrees: "same",
  "within-places": "within-places",
  "by-person": "unchecked",
  reproduced: "differs",
  unexplained: "differs",
  "not-computed": "unchecked",
};

/** A total with its rate and its grade. */
export type Total = Pick<Audit, "score" | "rate" | "grade">;

/**
 * The total to be shown: the published one where unpublished weights can give it, else the computed one. Rate and grade
 * are those of the total that is shown, never of the other one.
 */
export function totalOf({ reported }: Pick<SelfEvaluation, "reported">, audit: Audit): Total {
  if (reported?.score === undefined || !isOfSomeWeights(audit, "/reported/score")) return audit;
  const rate = rateOf(reported.score, audit.weight);
  return { score: printedText(reported.score), rate, grade: gradeOfRate(rate, audit) };
}

/** The places of a rate that is shown. */
const PLACES = 4;

function rateOf(score: unknown, weight: string | null): string | null {
  const [points, full] = [readDecimal(score), readDecimal(weight)];
  if (typeof points === "string" || typeof full === "string" || isZero(full)) return null;
  return toText(round(percentOf(points, full), PLACES, "half-up"));
}

/** As the audit has it, else by the standard where it is one of the library's; nobody knows the grades of another one. */
function gradeOfRate(
  rate: string | null,
  { rate: computed, grade, figures, standard: { id, version } }: Audit,
): string | null {
  if (rate === null || rate === computed) return rate === null ? null : grade;
  const checked = figures.find(({ kind }) => kind === "grade");
  if (checked !== undefined) return checked.computed;
  const known = safeResolveStandard(id);
  return known.ok && known.value.version === version ? gradeOf(rate, known.value.grades) : null;
}
