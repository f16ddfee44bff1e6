export type { CodeNaming, CodeOf, IssueCode, Params, ParamsOf, Severity, SeverityOf, WithParams } from "./code.js";
export {
  fill,
  type Finding,
  type Issue,
  issue,
  JixiaoError,
  type Note,
  orThrow,
  type Place,
  type Read,
} from "./issue.js";
export * from "./messages.js";
