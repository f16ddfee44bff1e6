import type { Exact } from "../exact/index.js";
import type { Unsaid } from "../message/types.js";
import { certain } from "../shape/certain.js";
import { asPublished } from "./choice.js";
import { practisedPlaces } from "./full-marks.js";
import type { FormPlan, NodePlan } from "./plan.js";
import { reportedRate, reportedScore } from "./reported.js";
import { rateOf } from "./score.js";
import type { Added, FormScore } from "./score-form.js";

/** What published figures are held against. */
export interface HeldAgainst {
  readonly added: Added;
  /** The places to which the form rounds all scores of its leaves; null where it does not. */
  readonly practised: number | null;
}

/** What the published figures of a form are held against; `pointsOf` is null of a leaf without a score. */
export function heldOf(plan: FormPlan, score: FormScore, pointsOf: (index: number) => Exact | null): HeldAgainst {
  const added = asPublished(plan, score);
  const chosen = (index: number): Exact | null => added.figures[index] ?? null;
  const points = added === score ? pointsOf : (index: number) => (pointsOf(index) === null ? null : chosen(index));
  return { added, practised: practisedPlaces(plan, points) };
}

/** The published score and rate of a node, against what they should be. */
export function reportedOfNode(
  { input, path, weight: most }: NodePlan,
  index: number,
  { added, practised }: HeldAgainst,
  findings: Unsaid[],
): void {
  const [exact, shown] = [certain(added.figures[index]), certain(added.shown[index])];
  if (input.reported !== undefined)
    reportedScore(input.reported, { exact, shown, most, practised }, `${path}/reported`, findings);
  if (input.reportedRate !== undefined)
    reportedRate(input.reportedRate, rateOf(shown, most), `${path}/reportedRate`, findings);
}
