export { checkRule, checkSelfEvaluation, checkStandard } from "./check.js";
export type * from "./types.js";
