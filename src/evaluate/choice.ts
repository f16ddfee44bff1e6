import { compare, type Exact } from "../exact/index.js";
import { decimalOf } from "../exact/input.js";
import type { TierBand } from "../rule/types.js";
import type { LeafPlan } from "./leaf-plan.js";
import type { LeafScore } from "./score-leaf.js";

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
 * day that was missed, or anything of what is partly met. Null where its score is worked out, or words say nothing.
 */
export function choiceOf({ rule, target }: LeafPlan, { actual, account }: LeafScore): Choice | null {
  if (rule.method === "attainment" && target?.kind === "qualitative") {
    const isPartly = actual?.kind === "qualitative" && actual.tier === "partial";
    return isPartly ? { name: actual.text, tiers: [ANY], usual: null } : null;
  }
  if (rule.method !== "tiers") return null;
  const asked = (code: string): Readonly<Record<string, unknown>> =>
    account.issues?.find((each) => each.code === code)?.params ?? {};
  const { actual: missed } = asked("actual/missed-needs-share");
  if (missed !== undefined) {
    const best = [...rule.tiers].sort((left, right) => compare(decimalOf(right.to), decimalOf(left.to)));
    return { name: String(missed), tiers: best.slice(1), usual: null };
  }
  const name = asked("tier/needs-share")["tier"] ?? account.steps().find(({ what }) => what === "tier")?.formula;
  const tier = rule.tiers.find((each) => each.name === name);
  if (tier === undefined) return null;
  return { name: tier.name, tiers: [tier], usual: tier.default === undefined ? null : decimalOf(tier.default) };
}

/** Whether a share of the weight is one of those that a person may choose. */
export function mayChoose({ tiers }: Choice, share: Exact): boolean {
  return tiers.some(({ from, fromInclusive, to, toInclusive }) => {
    const [low, high] = [compare(share, decimalOf(from)), compare(share, decimalOf(to))];
    return (low > 0 || (low === 0 && fromInclusive)) && (high < 0 || (high === 0 && toInclusive));
  });
}
