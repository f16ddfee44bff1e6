import * as is from "../../shape/index.js";
import { type Award, award, awarded } from "../awarded.js";
import { baseWith, completionKeys, type CompletionParameters, type RuleBase } from "../base.js";
import { senseOfBands } from "./sense.js";

/** The band that holds the value gives its share or points. */
export interface BandsRule extends RuleBase, CompletionParameters {
  readonly method: "bands";
  /** What is looked up: the actual value, the completion or the signed deviation, both as shares. */
  readonly of: "actual" | "completion" | "deviation";
  readonly bands: readonly Band[];
  readonly otherwise?: Award;
}

/** An interval of values and what it earns; `minInclusive` defaults to true, `maxInclusive` to false. */
export type Band = Award & {
  readonly min?: string;
  readonly minInclusive?: boolean;
  readonly max?: string;
  readonly maxInclusive?: boolean;
};

/** The shape of a {@link Band}. */
export const bandShape: is.ObjectShape<Band> = awarded<Band>({
  min: is.decimal,
  minInclusive: is.truth,
  max: is.decimal,
  maxInclusive: is.truth,
});

/** The shape of a {@link BandsRule}. */
export const bandsShape: is.ObjectShape<BandsRule> = is.object<BandsRule>(
  {
    ...baseWith("bands"),
    ...completionKeys,
    of: is.needed(is.oneOf(["actual", "completion", "deviation"])),
    bands: is.needed(is.list(bandShape)),
    otherwise: award,
  },
  senseOfBands,
);
