export type * from "./types.js";
export { gradeHolding, gradeOf } from "./grade.js";
export { type StandardId, standardIds } from "./ids.js";
export { findStandard, standards } from "./list.js";
export { resolveStandard, safeResolveStandard } from "./resolve.js";
