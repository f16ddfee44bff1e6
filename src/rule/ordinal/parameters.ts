import * as is from "../../shape/index.js";
import type { Comparator } from "../../cell/types.js";
import { type Award, awarded } from "../awarded.js";
import { baseWith, type RuleBase } from "../base.js";

/** The first outcome all of whose conditions hold. */
export interface OrdinalRule extends RuleBase {
  /** The name of the method. */
  readonly method: "ordinal";
  /** The outcomes, the first that holds counting. */
  readonly outcomes: readonly OrdinalOutcome[];
}

/** What holds when all conditions do. */
export type OrdinalOutcome = Award & {
  /** The conditions; none means always. */
  readonly when: readonly OrdinalCondition[];
};

/** One comparison of an outcome. */
export interface OrdinalCondition {
  /** `actual`, `completion`, `previous`, or the name of one of the leaf's `measures`. */
  readonly of: string;
  /** How the figure is compared with `value`. */
  readonly comparator: Comparator;
  /** A decimal, or the figure to compare with: `target` or `previous`. */
  readonly value: string;
}

const condition = is.object<OrdinalCondition>({
  of: is.needed(is.text),
  comparator: is.needed(is.oneOf([">=", ">", "<=", "<", "="])),
  value: is.needed(is.quotientWithin("any", "rule/condition-value", ["target", "previous"])),
});

/** The shape of an {@link OrdinalRule}. */
export const ordinalShape: is.ObjectShape<OrdinalRule> = is.object<OrdinalRule>({
  ...baseWith("ordinal"),
  outcomes: is.needed(is.list(awarded<OrdinalOutcome>({ when: is.needed(is.listOrNone(condition)) }))),
});
