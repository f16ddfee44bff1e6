export type { ProofCode, ProofFailure } from "./failures.js";
export type * from "../figure/expression.js";
export { type Verification, verify } from "./verify.js";
