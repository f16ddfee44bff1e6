import { compare } from "../../exact/index.js";
import * as is from "../../shape/index.js";
import { exactOf, own } from "../../shape/look.js";
import { baseWith, type RuleBase } from "../base.js";
import { share } from "../awarded.js";

/** 直线内插: a share at each of two figures, straight between them, and held outside. */
export interface LinearRule extends RuleBase {
  /** The name of the method. */
  readonly method: "linear";
  /**
   * What is looked at: the actual value, in the indicator's unit as its unit cell writes it, the completion as a share, or,
   * beside a target of change, the signed change in the target's unit.
   */
  readonly of: "actual" | "completion" | "change";
  /** Where `fromShare` is given; above `to` where less is better. */
  readonly from: string;
  /** Where `toShare` is given. */
  readonly to: string;
  /** A share of the weight; 0 where it is left out. */
  readonly fromShare?: string;
  /** A share of the weight; 1 where it is left out. */
  readonly toShare?: string;
}

/** The shape of a {@link LinearRule}. */
export const linearShape: is.ObjectShape<LinearRule> = is.object<LinearRule>(
  {
    ...baseWith("linear"),
    of: is.needed(is.oneOf(["actual", "completion", "change"])),
    from: is.needed(is.quotient),
    to: is.needed(is.quotient),
    fromShare: share,
    toShare: share,
  },
  senseOfLinear,
);

/** No line leads from a figure to itself. */
function senseOfLinear(value: Readonly<Record<string, unknown>>, tell: is.Tell): void {
  const from = exactOf(own(value, "from"));
  const to = exactOf(own(value, "to"));
  if (from !== null && to !== null && compare(from, to) === 0)
    tell("rule/linear-flat", { at: String(value["from"]) }, "");
}
