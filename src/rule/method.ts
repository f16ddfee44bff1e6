import type { ObjectShape, Shape } from "../shape/index.js";
import type { Frame, Plan, PlanRule } from "./plan.js";
import type { Rule } from "./types.js";

/** A method of scoring: all that the library knows of it, but for the sentences that state it. */
export interface MethodOf<R extends Rule> {
  readonly method: R["method"];
  /** What a rule of it must look like; where rules stand in it, it is made with the shape of those. */
  readonly shape: ObjectShape<R> | ((rule: Shape<Rule>) => ObjectShape<R>);
  /** The figure that a rule of it is. */
  readonly plan: (rule: R, frame: Frame, planRule: PlanRule) => Plan;
  /** What it is called in reports. */
  readonly words: { readonly zh: string; readonly en: string };
}

/** A method, whichever it is. */
export type Method = {
  readonly [M in Rule["method"]]: MethodOf<Extract<Rule, { readonly method: M }>>;
}[Rule["method"]];
