import type { Fraction } from "./fraction.js";

/** A node's figures: what it weighs, its exact score, the score shown. */
export interface Result {
  name: string;
  /** Its JSON Pointer; the whole has `""`. */
  path: string;
  weight: Fraction;
  /** What the policy takes out of the weights at and below it. */
  lost: Fraction;
  exact: Fraction;
  score: Fraction;
  status?: string;
  children: Result[];
}

/** A bound that a cap sets on a figure: a least value, or a most. */
export interface Limit {
  of: string;
  least: boolean;
  points: Fraction;
}
