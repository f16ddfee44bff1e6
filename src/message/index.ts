export type { CodeNaming, CodeOf, IssueCode, Params, ParamsOf, Severity, SeverityOf, WithParams } from "./code.js";
export { isJixiaoError, JixiaoError, orThrow } from "./error.js";
export { hasCode, issue, safely } from "./issue.js";
export * from "./messages.js";
export type { Finding, Issue, IssueOf, Note, Noted, Place, SafeResult } from "./types.js";
export { fill } from "./unsaid.js";
