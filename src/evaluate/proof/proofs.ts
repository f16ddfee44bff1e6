import { proofOf } from "./index.js";

/** What proves the figures of a result, as an engine may hold it; made by this library only. */
export interface Proofs {
  /** Not for callers. */
  readonly prove: (plan: never, score: never) => object;
}

/** The proofs of every figure. */
export const proofs: Proofs = { prove: proofOf };
