import * as is from "../../shape/index.js";
import { type Award, award, awarded } from "../awarded.js";
import { baseWith, completionKeys, type CompletionParameters, type RuleBase } from "../base.js";
import { senseOfBands } from "./sense.js";

/** The band that holds the value gives its share or points. */
export interface BandsRule extends RuleBase, CompletionParameters {
  /** The name of the method. */
  readonly method: "bands";
  /**
   * What is looked up: the actual value, in the indicator's unit as its unit cell writes it, the completion or the signed
   * deviation, both as shares, or, beside a target of change, the signed change in the target's unit.
   */
  readonly of: "actual" | "completion" | "deviation" | "change";
  /** The bands; none overlap, and no gap lies between them. */
  readonly bands: readonly Band[];
  /** What a value outside all bands earns; an issue where it is left out. */
  readonly otherwise?: Award;
}

/** An interval of values and what it earns; `minInclusive` defaults to true, `maxInclusive` to false. */
export type Band = Award & {
  /** The lower end; open where it is left out. */
  readonly min?: string;
  /** Whether the lower end belongs to the band; true where it is left out. */
  readonly minInclusive?: boolean;
  /** The upper end; open where it is left out. */
  readonly max?: string;
  /** Whether the upper end belongs to the band; false where it is left out. */
  readonly maxInclusive?: boolean;
};

/** The shape of a {@link Band}. */
export const bandShape: is.ObjectShape<Band> = awarded<Band>({
  min: is.quotient,
  minInclusive: is.truth,
  max: is.quotient,
  maxInclusive: is.truth,
});

/** The shape of a {@link BandsRule}. */
export const bandsShape: is.ObjectShape<BandsRule> = is.object<BandsRule>(
  {
    ...baseWith("bands"),
    ...completionKeys,
    of: is.needed(is.oneOf(["actual", "completion", "deviation", "change"])),
    bands: is.needed(is.list(bandShape)),
    otherwise: award,
  },
  senseOfBands,
);
