import type { ObjectShape, Shape } from "../shape/index.js";
import type { RuleBase } from "./base.js";
import type { Frame, Plan, PlanRule } from "./plan.js";
import type { Quick } from "./scorer.js";
import type { Rule } from "./types.js";
import type { Yardstick } from "./yardstick.js";

/** A rule of any method, those of a caller's own included. */
export type AnyRule = RuleBase & {
  /** The name of its method. */
  readonly method: string;
};

/** A method of scoring: all that the library knows of it, but for the sentences that state it. */
export interface MethodOf<R extends AnyRule> {
  /** Its name, as rules state it. */
  readonly method: R["method"];
  /** What a rule of it must look like; where rules stand in it, it is made with the shape of those. */
  readonly shape: ObjectShape<R> | ((rule: Shape<Rule>) => ObjectShape<R>);
  /** The figure that a rule of it is. */
  plan(rule: R, frame: Frame, planRule: PlanRule): Plan;
  /** What scores a plain number by a rule of it without modifiers, faster than its figure; null where nothing does. */
  quick?(rule: R, target: Yardstick | null): Quick | null;
  /** What it is called in reports. */
  readonly words: {
    /** In Chinese. */
    readonly zh: string;
    /** In English. */
    readonly en: string;
  };
}

/** A method of the library, whichever it is. */
export type Method = {
  readonly [M in Rule["method"]]: MethodOf<Extract<Rule, { readonly method: M }>>;
}[Rule["method"]];
