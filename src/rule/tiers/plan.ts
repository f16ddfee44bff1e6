import { compare } from "../../exact/index.js";
import type { Figure, Remark, Told } from "../../figure/figure.js";
import {
  all,
  compared,
  first,
  given,
  inside,
  not,
  one,
  refuse,
  said,
  step,
  told,
  when,
  remark,
} from "../../figure/make.js";
import { decimal } from "../decimals.js";
import { REPEATED } from "../measure/index.js";
import { type Frame, parameter, type Plan, scored } from "../plan.js";
import type { TierBand, TiersRule } from "../types.js";

/**
 * `tiers` (评判等级赋分): a named tier gives an interval of the weight; the score inside it is a person's choice
 * (`awardedShare`), or the tier's default.
 *
 * Source: 财预〔2020〕10号 第十六条 (100%–80%(含), 80%–60%(含), 60%–0%) and its local variants.
 */
export function planTiers(rule: TiersRule, frame: Frame): Plan {
  const text = said("actual");
  const best = [...rule.tiers].sort((left, right) => compare(decimal(right.to), decimal(left.to)));
  const names = (tier: TierBand): Told => told("actual", tier.name, best);
  const chosen = given("awardedShare", ["quantity"]);
  const byTier = rule.tiers.map((tier) =>
    when(
      names(tier),
      tier.default === undefined
        ? refuse("tier/needs-share", { tier: tier.name }, "/awardedShare")
        : step("tier", parameter(tier.default), { is: "fixed", text: tier.name }),
    ),
  );
  const share = first(
    [
      when(not(given("actual")), refuse("actual/missing", {}, "/actual")),
      when(chosen, step("tier", frame.inputs.share(), { is: "choice", key: "actual", among: best })),
      when(not(given("actual", ["qualitative"])), refuse("actual/not-comparable", { actual: text }, "/actual")),
      ...byTier,
    ],
    refuse("actual/text-needs-share", { actual: text }, "/actual"),
  );
  const outside = rule.tiers.map((tier) => outsideOf(tier, frame.inputs.share(), names(tier)));
  return { points: scored(frame.weight, share), met: compared(share, "=", one), remarks: [...outside, REPEATED] };
}

/** A person may choose within the tier only. */
function outsideOf(tier: TierBand, share: Figure, named: Told): Remark {
  const [from, to] = [parameter(tier.from), parameter(tier.to)];
  const within = inside(share, from, tier.fromInclusive, to, tier.toInclusive);
  const outside = all([given("awardedShare", ["quantity"]), named, not(within)]);
  return remark(outside, "error", "tier/share-outside", { tier: tier.name, share }, "/awardedShare");
}
