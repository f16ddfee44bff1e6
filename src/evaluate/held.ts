import type { Exact } from "../exact/index.js";
import type { Unsaid } from "../message/types.js";
import { certain } from "../shape/certain.js";
import { asPublished } from "./choice.js";
import { practisedPlaces } from "./full-marks.js";
import type { FormPlan, NodePlan } from "./plan.js";
import { reportedRate, reportedScore } from "./reported.js";
import { rateOf } from "./score.js";
import { assumedWeights, sharedOut, toldOfShared } from "./shared-out.js";
import type { Added, FormScore } from "./score-form.js";

/** What published figures are held against. */
export interface HeldAgainst {
  readonly added: Added;
  /** The places to which the form rounds all scores of its leaves; null where it does not. */
  readonly practised: number | null;
  /** The nodes whose weights nobody published: their scores are held against nothing. */
  readonly assumed: ReadonlySet<number>;
}

/**
 * What the published figures of a form are held against; that some are held against nothing is said.
 *
 * @param pointsOf - What a leaf scores exactly, by its index; null where it has no score.
 */
export function heldOf(
  plan: FormPlan,
  score: FormScore,
  pointsOf: (index: number) => Exact | null,
  findings: Unsaid[],
): HeldAgainst {
  const shared = sharedOut(plan);
  findings.push(...shared.map((each) => toldOfShared(plan, each)).filter((each) => each !== null));
  const assumed = assumedWeights(plan, shared);
  const added = asPublished(plan, score);
  const chosen = (index: number): Exact | null => added.figures[index] ?? null;
  const points = added === score ? pointsOf : (index: number) => (pointsOf(index) === null ? null : chosen(index));
  const practised = practisedPlaces(plan, (index) => (assumed.has(index) ? null : points(index)));
  return { added, practised, assumed };
}

/** The published score and rate of a node, against what they should be. */
export function reportedOfNode(
  { input, path, weight: most }: NodePlan,
  index: number,
  { added, practised, assumed }: HeldAgainst,
  findings: Unsaid[],
): void {
  if (input.reported === undefined && input.reportedRate === undefined) return;
  const [exact, shown] = [certain(added.figures[index]), certain(added.shown[index])];
  if (input.reported !== undefined && !assumed.has(index))
    reportedScore(input.reported, { exact, shown, most, practised }, `${path}/reported`, findings);
  if (input.reportedRate !== undefined)
    reportedRate(input.reportedRate, rateOf(shown, most), `${path}/reportedRate`, findings);
}
