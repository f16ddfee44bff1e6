import type { Target } from "../../target/types.js";

/** What is known about a leaf beside its rule sentence. */
export interface RuleOptions {
  /** The unit that the leaf is measured in. */
  readonly unit?: string;
  /** The leaf's weight (分值), for sentences that speak of shares of it without stating it. */
  readonly weight?: string;
  /** The leaf's name: a 完成率 of an indicator that is itself one is its actual value. */
  readonly name?: string;
  /** The leaf's target, as `parseTarget` reads it; its unit goes before the one of the unit cell. */
  readonly target?: Target;
}
