import { compare } from "../../exact/index.js";
import type { Case, Figure, Kind, Remark, Test, Told } from "../../figure/figure.js";
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
  some,
  step,
  told,
  when,
  remark,
} from "../../figure/make.js";
import { tierOf } from "../../cell/phrases.js";
import { isGrade } from "../../text/grade.js";
import { decimal } from "../decimals.js";
import { certain } from "../../shape/certain.js";
import { measurable, measured, REPEATED } from "../measure/index.js";
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
  const byTier = rule.tiers.map((tier) => when(names(tier), usual(tier)));
  const byMeasured = byMeasure(best, frame);
  const share = first(
    [
      when(not(given("actual")), refuse("actual/missing", {}, "/actual")),
      when(chosen, step("tier", frame.inputs.share(), { is: "choice", key: "actual", among: best })),
      ...byMeasured.cases,
      when(not(given("actual", ["qualitative"])), refuse("actual/not-comparable", { actual: text }, "/actual")),
      ...byTier,
    ],
    refuse("actual/text-needs-share", { actual: text }, "/actual"),
  );
  const outside = rule.tiers.map((tier) => outsideOf(tier, frame.inputs.share(), names(tier)));
  const remarks = [...outside, ...otherTier(rule, some(rule.tiers.map(names))), ...byMeasured.remarks];
  return { points: scored(frame.weight, share), met: compared(share, "=", one), remarks };
}

/** The share of a tier that nobody chose inside of. */
function usual({ name, default: share }: TierBand): Figure {
  return share === undefined
    ? refuse("tier/needs-share", { tier: name }, "/awardedShare")
    : step("tier", parameter(share), { is: "fixed", text: name });
}

/**
 * A day or a number beside one, of an indicator that is called 定性 all the same: that it is reached is what the best tier
 * says, where no lower one says so too (提前完成, 按期完成). That it is missed is what the one other tier says (未完成); of more
 * of them, how far it was missed is for a person to say.
 */
function byMeasure(
  [top, ...lower]: readonly TierBand[],
  frame: Frame,
): { readonly cases: readonly Case[]; readonly remarks: readonly Remark[] } {
  const target = frame.yardstick;
  const best = certain(top);
  const isOnly = tierOf(best.name) === "met" && lower.every(({ name }) => tierOf(name) !== "met");
  if (target === null || target.kind === "words" || !isOnly) return { cases: [], remarks: [REPEATED] };
  const measures = all([not(given("actual", ["qualitative"])), measurable(target)]);
  const { met, remarks } = measured(target, frame, {}, true);
  const [other, more] = lower;
  const isMissed = other !== undefined && more === undefined && saysMissed(other, best);
  const missed = isMissed ? usual(other) : refuse("actual/missed-needs-share", { actual: said("actual") }, "/actual");
  return { cases: [when(measures, first([when(met, usual(best))], missed))], remarks };
}

/** 未完成, and 未按时完成 beside 按时完成. */
function saysMissed({ name }: TierBand, best: TierBand): boolean {
  return tierOf(name) === "missed" || name.replace(/^(?:未能?|没有?|不)/, "") === best.name;
}

/** 中 beside the tiers 优 and 良: words of the kind of the tiers, and none of them, are not what the share was awarded for. */
function otherTier({ tiers }: TiersRule, named: Test): readonly Remark[] {
  const kinds: Kind[] = [];
  if (tiers.some(({ name }) => isGrade(name))) kinds.push("graded");
  if (tiers.some(({ name }) => tierOf(name) !== null)) kinds.push("decided");
  if (kinds.length === 0) return [];
  const other = all([given("awardedShare", ["quantity"]), given("actual", kinds), not(named)]);
  const params = { actual: said("actual"), tiers: tiers.map(({ name }) => name).join("、") };
  return [remark(other, "warning", "tier/not-in-rule", params, "/actual")];
}

/** A person may choose within the tier only. */
function outsideOf(tier: TierBand, share: Figure, named: Told): Remark {
  const [from, to] = [parameter(tier.from), parameter(tier.to)];
  const within = inside(share, from, tier.fromInclusive, to, tier.toInclusive);
  const outside = all([given("awardedShare", ["quantity"]), named, not(within)]);
  return remark(outside, "error", "tier/share-outside", { tier: tier.name, share }, "/awardedShare");
}
