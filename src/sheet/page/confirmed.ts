import type { Audit, Verdict } from "../../audit/types.js";

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
