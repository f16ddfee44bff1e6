import { decimal, list, needed, object, type ObjectShape, oneOf, truth } from "../../shape/index.js";
import { type Award, awarded } from "../awarded.js";
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
export const bandShape: ObjectShape<Band> = awarded<Band>({
  min: decimal,
  minInclusive: truth,
  max: decimal,
  maxInclusive: truth,
});

/** The shape of a {@link BandsRule}. */
export const bandsShape: ObjectShape<BandsRule> = object<BandsRule>(
  {
    ...baseWith("bands"),
    ...completionKeys,
    of: needed(oneOf(["actual", "completion", "deviation"])),
    bands: needed(list(bandShape)),
    otherwise: awarded<Award>({}),
  },
  senseOfBands,
);
