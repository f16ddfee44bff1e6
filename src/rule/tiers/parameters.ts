import { compare } from "../../exact/index.js";
import {
  cut,
  entriesOf,
  exactOf,
  list,
  listOrNone,
  needed,
  object,
  type ObjectShape,
  own,
  type Sense,
  shown,
  text,
  truth,
} from "../../shape/index.js";
import { share } from "../awarded.js";
import { baseWith, type RuleBase } from "../base.js";
import { isEmpty } from "../interval.js";

/** A named tier gives an interval; the score inside it is a person's choice (`awardedShare`), or the tier's default. */
export interface TiersRule extends RuleBase {
  readonly method: "tiers";
  readonly tiers: readonly TierBand[];
}

/** A named tier and the interval of the weight that it gives; `from` is the lower end. */
export interface TierBand {
  readonly name: string;
  readonly aliases?: readonly string[];
  readonly from: string;
  readonly fromInclusive: boolean;
  readonly to: string;
  readonly toInclusive: boolean;
  /** The share that a tier gives without a person's choice. */
  readonly default?: string;
}

const tier = object<TierBand>({
  name: needed(text),
  aliases: listOrNone(text),
  from: needed(share),
  fromInclusive: needed(truth),
  to: needed(share),
  toInclusive: needed(truth),
  default: share,
});

/** Tiers with an interval that has something in it, a default inside, and names that tell them apart. */
const senseOfTiers: Sense = (value, tell) => {
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

/** The shape of a {@link TiersRule}. */
export const tiersShape: ObjectShape<TiersRule> = object<TiersRule>(
  { ...baseWith("tiers"), tiers: needed(list(tier)) },
  senseOfTiers,
);

function namesOf(tier: object): string[] {
  const aliases: unknown = own(tier, "aliases");
  const all: unknown[] = [own(tier, "name"), ...(Array.isArray(aliases) ? (aliases as unknown[]) : [])];
  return all.filter((name): name is string => typeof name === "string");
}
