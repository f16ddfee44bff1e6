import { compare, type Exact, one, toText } from "../../exact/index.js";
import { sameLabel } from "../../target/index.js";
import type { Actual } from "../../target/types.js";
import { score } from "../award.js";
import { decimal } from "../decimals.js";
import type { Account, Given, Scorer, Setting } from "../scoring.js";
import type { TierBand, TiersRule } from "../types.js";

/**
 * `tiers` (评判等级赋分): a named tier gives an interval of the weight; the score inside it is a person's choice
 * (`awardedShare`), or the tier's default.
 *
 * Source: 财预〔2020〕10号 第十六条 (100%–80%(含), 80%–60%(含), 60%–0%) and its local variants.
 */
export function tiers(rule: TiersRule, setting: Setting): Scorer {
  return (given, account) => {
    const actual = given.actual;
    if (actual === null) return account.refuse("actual/missing", {}, "/actual");
    const text = (given.text?.trim() ?? textOf(actual)).slice(0, 40);
    if (actual.kind !== "qualitative" && given.beside.awardedShare === null) {
      return account.refuse("actual/not-comparable", { actual: text }, "/actual");
    }
    const tier = tierOf(rule.tiers, given, account);
    const share = given.beside.awardedShare ?? (tier?.default === undefined ? null : decimal(tier.default));
    account.usedShare = true;
    if (share === null) {
      return tier === null
        ? account.refuse("actual/text-needs-share", { actual: text }, "/actual")
        : account.refuse("tier/needs-share", { tier: tier.name }, "/awardedShare");
    }
    if (tier !== null && !insideTier(tier, share)) {
      account.remark("error", "tier/share-outside", { tier: tier.name, share: toText(share) }, "/awardedShare");
    }
    if (account.explained) account.step("tier", tier?.name ?? text, toText(share));
    account.met = compare(share, one) === 0;
    return score(setting, share, account);
  };
}

function textOf(actual: Actual): string {
  if (actual.kind === "qualitative") return actual.text;
  return actual.kind === "date" ? actual.date : actual.value + (actual.unit ?? "");
}

/** The tier that the actual names: by label, by a text that repeats the target, or by the words for a tier in general. */
export function tierOf(list: readonly TierBand[], given: Given, account: Account): TierBand | null {
  const actual = given.actual;
  if (actual?.kind !== "qualitative") return null;
  const named = list.find((tier) =>
    [tier.name, ...(tier.aliases ?? [])].some((label) => sameLabel(label, actual.text)),
  );
  if (named !== undefined) return named;
  const ordered = [...list].sort((left, right) => compare(decimal(right.to), decimal(left.to)));
  if (given.repeatsTarget) {
    account.remark("warning", "actual/repeats-target", {}, "/actual");
    return ordered[0] ?? null;
  }
  if (actual.tier === null || ordered.length !== 3) return null;
  return ordered[["met", "partial", "missed"].indexOf(actual.tier)] ?? null;
}

/** Whether a share lies in a tier's interval. */
export function insideTier(tier: TierBand, share: Exact): boolean {
  const low = compare(share, decimal(tier.from));
  const high = compare(share, decimal(tier.to));
  return (tier.fromInclusive ? low >= 0 : low > 0) && (tier.toInclusive ? high <= 0 : high < 0);
}
