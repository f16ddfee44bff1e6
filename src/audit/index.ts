export { audit, safeAudit } from "./audit.js";
export { type Interval, printed, type Printing } from "./compute/interval.js";
export { auditRatio, auditSum, safeAuditRatio, safeAuditSum } from "./figure/published.js";
export type * from "./types.js";
