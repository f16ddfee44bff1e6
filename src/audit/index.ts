export { audit, safeAudit } from "./audit.js";
export { type Interval, printed, type Printing } from "./interval.js";
export { auditRatio, auditSum, safeAuditRatio, safeAuditSum } from "./published.js";
export type * from "./types.js";
