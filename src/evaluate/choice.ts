import { add, compare, divide, type Exact, isZero, multiply, subtract, whole } from "../exact/index.js";
import { type DecimalInput, decimalOf } from "../exact/input.js";
import { placesOf, printedText, unitOfPlace } from "../exact/printed.js";
import type { TierBand } from "../rule/types.js";
import type { LeafPlan } from "./leaf-plan.js";
import type { FormPlan, NodePlan } from "./plan.js";
import { nodeOf } from "./plan-nodes.js";
import { type Added, addedUp, type FormScore, pointsOf } from "./score-form.js";
import type { LeafScore } from "./score-leaf.js";
import { decimal } from "../rule/decimals.js";

/** What a person chooses a share between, and the share that counts where nobody did. */
export interface Choice {
  readonly name: string;
  readonly tiers: readonly Bounds[];
  readonly usual: Exact | null;
}

type Bounds = Pick<TierBand, "from" | "fromInclusive" | "to" | "toInclusive">;

/** Of partly met anything may be chosen. */
const ANY: Bounds = { from: "0", fromInclusive: true, to: "1", toInclusive: true };

/**
 * What a leaf leaves to a person: the tier that its actual value names or reaches, all tiers but the best of a number or a
 * day that was missed, or anything of what is partly met. Null where its score is worked out, as of a tier that is one
 * share alone, or words say nothing.
 */
export function choiceOf({ rule, target }: LeafPlan, { actual, met, account }: LeafScore): Choice | null {
  if (rule.method === "attainment" && target?.kind === "qualitative") {
    // 基本完成 that repeats its target is met, and leaves nothing to choose.
    const isPartly = actual?.kind === "qualitative" && actual.tier === "partial" && met !== true;
    return isPartly ? { name: actual.text, tiers: [ANY], usual: null } : null;
  }
  if (rule.method !== "tiers") return null;
  const asked = (code: string): Readonly<Record<string, unknown>> =>
    account.issues?.find((each) => each.code === code)?.params ?? {};
  const { actual: missed } = asked("actual/missed-needs-share");
  if (missed !== undefined) {
    const best = [...rule.tiers].sort((left, right) => compare(decimal(right.to), decimal(left.to)));
    return { name: String(missed), tiers: best.slice(1), usual: null };
  }
  const name = asked("tier/needs-share")["tier"] ?? account.steps().find(({ what }) => what === "tier")?.formula;
  const tier = rule.tiers.find((each) => each.name === name);
  if (tier === undefined || compare(decimal(tier.from), decimal(tier.to)) === 0) return null;
  return { name: tier.name, tiers: [tier], usual: tier.default === undefined ? null : decimal(tier.default) };
}

/**
 * Whether a published score prints one that a person may choose: of 100, 79.96 of a tier below 80 prints as 80 too, and
 * 50.4 of a tier above 50 as 50.
 */
export function mayChoose({ tiers }: Choice, reported: DecimalInput, weight: Exact): boolean {
  const value = decimalOf(reported);
  const half = divide(unitOfPlace(placesOf(printedText(reported))), whole(2));
  const [least, most] = [subtract(value, half), add(value, half)];
  return tiers.some(({ from, to, toInclusive }) => {
    const [low, high] = [multiply(decimal(from), weight), multiply(decimal(to), weight)];
    const above = compare(least, high);
    return compare(most, low) > 0 && compare(value, weight) <= 0 && (above < 0 || (above === 0 && toInclusive));
  });
}

/**
 * The figures that published ones are held against: where a tier has a usual share and a person chose another one of it,
 * the published score is right, and what stands above it adds it up.
 */
export function asPublished(plan: FormPlan, score: FormScore): Added {
  let points: Exact[] | null = null;
  for (const index of plan.leaves) {
    const chosen = chosenIn(nodeOf(plan, index), score.leaves[index] ?? null);
    if (chosen === null) continue;
    points ??= [...pointsOf(plan, score)];
    points[index] = chosen;
  }
  return points === null ? score : addedUp(plan, points);
}

/** The published score that a person may have chosen in place of the usual one. */
function chosenIn({ input, leaf, weight, weightDerived }: NodePlan, scored: LeafScore | null): Exact | null {
  if (input.reported === undefined || weightDerived || isZero(weight)) return null;
  if (leaf?.rule.method !== "tiers" || leaf.beside.awardedShare !== null) return null;
  const reported = decimalOf(input.reported);
  if (scored === null || scored.account.refused || compare(reported, scored.points) === 0) return null;
  const choice = choiceOf(leaf, scored);
  return choice !== null && mayChoose(choice, input.reported, weight) ? reported : null;
}
