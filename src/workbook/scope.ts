import type { Given } from "../rule/scoring.js";
import type { Yardstick } from "../rule/yardstick.js";
import type { Rule } from "../rule/types.js";
import type { Inputs } from "./inputs.js";
import type { Ledger } from "./ledger.js";
import type { Term } from "./term.js";

/** What a rule is written out with: a leaf, or the part of one that a rule inside another has. */
export interface Scope {
  readonly ledger: Ledger;
  readonly inputs: Inputs;
  /** What the leaf, or its part, weighs. */
  readonly weight: Term;
  readonly yardstick: Yardstick | null;
  readonly unit: string | null;
  readonly given: Given;
}

/** Writes a rule out as steps; the points before rounding. Null where there is no formula for it. */
export type Writer = (rule: Rule, scope: Scope) => Term | null;
