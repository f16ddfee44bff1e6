import type { CodeOf, Issue, IssueCode, Params, WithParams } from "../message/index.js";
import { issueOf } from "../message/issue.js";

/** What ends the reading of a file, or of one of its tables, wherever it is found; the room's own door turns it into an issue. */
export class Refusal extends Error {
  /** Why. */
  readonly issue: Issue;

  constructor(reason: Issue) {
    super(reason.message);
    this.issue = reason;
  }
}

/** Ends the reading. */
export function refuse<Code extends CodeOf<"error">>(code: Code, ...given: WithParams<Code>): never;
export function refuse(code: IssueCode, params: Params): never;
export function refuse(code: IssueCode, params: Params = {}): never {
  throw new Refusal(issueOf("error", code, params, {}));
}
