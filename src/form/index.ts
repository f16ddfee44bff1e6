export {
  checkRule,
  checkSelfEvaluation,
  checkStandard,
  safeCheckRule,
  safeCheckSelfEvaluation,
  safeCheckStandard,
} from "./check.js";
export type { DecimalInput } from "../exact/input.js";
export { findTemplate, type Template, templates } from "./template/index.js";
export type * from "../standard/policy.js";
export type * from "./types.js";
