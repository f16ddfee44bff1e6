import * as is from "../../shape/index.js";
import { type Award, awarded } from "../awarded.js";
import { baseWith, type RuleBase } from "../base.js";

/** The sum of several rules, each with its part of the weight. */
export interface CompositeRule<Nested> extends RuleBase {
  /** The name of the method. */
  readonly method: "composite";
  /** The parts, each with its part of the weight. */
  readonly parts: readonly CompositePart<Nested>[];
}

/** A part of a composite: its part of the weight and its rule. */
export type CompositePart<Nested> = Award & {
  /** What the part is called in the steps; its method where it is left out. */
  readonly name?: string;
  /** How the part is scored. */
  readonly rule: Nested;
};

/** The shape of a {@link CompositeRule}; `rule` is that of the rules inside. */
export function compositeShape<Nested>(rule: is.Shape<Nested>): is.ObjectShape<CompositeRule<Nested>> {
  const part = awarded<CompositePart<Nested>>({ name: is.text, rule: is.needed(rule) });
  return is.object<CompositeRule<Nested>>({ ...baseWith("composite"), parts: is.needed(is.list(part)) });
}
