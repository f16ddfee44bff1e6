import { share } from "../awarded.js";
import { baseWith, type RuleBase } from "../base.js";
import { compare } from "../../exact/index.js";
import { entriesOf, exactOf, own, shown } from "../../shape/look.js";
import type { Sense } from "../../shape/shape.js";
import { isEmpty } from "../interval.js";
import * as is from "../../shape/index.js";
import { cut } from "../../message/cut.js";

/** A named tier gives an interval; the score inside it is a person's choice (`awardedShare`), or the tier's default. */
export interface TiersRule extends RuleBase {
  /** The name of the method. */
  readonly method: "tiers";
  /** The tiers; no two share a name. */
  readonly tiers: readonly TierBand[];
}

/** A named tier and the interval of the weight that it gives; `from` is the lower end. */
export interface TierBand {
  /** The tier's name, as the actual value gives it. */
  readonly name: string;
  /** Other names of it. */
  readonly aliases?: readonly string[];
  /** The lower end, a share of the weight. */
  readonly from: string;
  /** Whether the lower end may be given. */
  readonly fromInclusive: boolean;
  /** The upper end, a share of the weight. */
  readonly to: string;
  /** Whether the upper end may be given. */
  readonly toInclusive: boolean;
  /** The share that a tier gives without a person's choice. */
  readonly default?: string;
}

/** Tiers with an interval that has something in it, a default inside, and names that tell them apart. */
export const senseOfTiers: Sense = (value, tell) => {
  const tiers = entriesOf(value, "tiers");
  const names = new Set<string>();
  tiers.forEach((tier, index) => {
    if (typeof tier !== "object" || tier === null) return;
    const below = `/tiers/${index}`;
    for (const name of namesOf(tier)) {
      if (names.has(name)) tell("rule/tier-name-twice", { name: cut(name) }, below);
      names.add(name);
    }
    const from = exactOf(own(tier, "from"));
    const to = exactOf(own(tier, "to"));
    const share = exactOf(own(tier, "default"));
    if (from === null || to === null) return;
    const ends = [compare(from, to), own(tier, "fromInclusive") !== true, own(tier, "toInclusive") !== true] as const;
    if (isEmpty(...ends))
      tell("rule/tier-empty", { from: shown(own(tier, "from")), to: shown(own(tier, "to")) }, below);
    else if (
      share !== null &&
      (isEmpty(compare(from, share), ends[1], false) || isEmpty(compare(share, to), false, ends[2]))
    ) {
      tell("rule/tier-default-outside", { value: shown(own(tier, "default")) }, `${below}/default`);
    }
  });
};

function namesOf(tier: object): string[] {
  const aliases: unknown = own(tier, "aliases");
  const all: unknown[] = [own(tier, "name"), ...(Array.isArray(aliases) ? (aliases as unknown[]) : [])];
  return all.filter((name): name is string => typeof name === "string");
}

const tier = is.object<TierBand>({
  name: is.needed(is.text),
  aliases: is.listOrNone(is.text),
  from: is.needed(share),
  fromInclusive: is.needed(is.truth),
  to: is.needed(share),
  toInclusive: is.needed(is.truth),
  default: share,
});

/** The shape of a {@link TiersRule}. */
export const tiersShape: is.ObjectShape<TiersRule> = is.object<TiersRule>(
  { ...baseWith("tiers"), tiers: is.needed(is.list(tier)) },
  senseOfTiers,
);
