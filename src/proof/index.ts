export type { ProofCode, ProofFailure } from "./failures.js";
export type * from "./types.js";
export { type Verification, verify } from "./verify.js";
