import type { Award } from "../types.js";
import type { Grade } from "../sentence/facts.js";
import type { End } from "../sentence/tokens.js";

/** A band on its way: its ends are settled against those of its neighbours. */
export interface Piece {
  min: End | null;
  max: End | null;
  readonly award: Award;
  readonly grade: Grade;
  /** A number alone: the best of a table counts from there on. */
  readonly bare?: boolean;
}
