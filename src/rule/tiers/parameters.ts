import * as is from "../../shape/index.js";
import { share } from "../awarded.js";
import { baseWith, type RuleBase } from "../base.js";
import { senseOfTiers } from "./sense.js";

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
