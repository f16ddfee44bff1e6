export { checkRule, checkSelfEvaluation, checkStandard } from "./check.js";
export type { DecimalInput } from "../exact/input.js";
export type * from "./policy.js";
export type * from "./types.js";
