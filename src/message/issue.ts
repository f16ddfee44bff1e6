import { zh } from "./catalogue.js";
import type { IssueCode, Params, Severity, SeverityOf, WithParams } from "./code.js";
import type { Issue, Place, SafeResult } from "./types.js";
import { say, tried } from "./unsaid.js";

// For the rooms after `evaluate`, which say what they find at once, in Chinese.

/** Makes an issue; its sentence is filled in from the Chinese catalogue. */
export function issue<Code extends IssueCode>(
  severity: SeverityOf<Code>,
  code: Code,
  ...given: WithParams<Code, [place?: Place]>
): Issue;
export function issue(severity: Severity, code: IssueCode, params: Params = {}, place: Place = {}): Issue {
  return issueOf(severity, code, params, place);
}

/** Makes an issue of a code that is handed on: whoever named it was held to its parameters. */
export function issueOf<Code extends IssueCode>(
  severity: Severity,
  code: Code,
  params: Params,
  place: Place,
): OfCode<Code> {
  return say({ code, severity, ...place, params }, zh) as OfCode<Code>;
}

/** The issues of these codes. */
type OfCode<Code extends IssueCode> = Extract<Issue, { readonly code: Code }>;

/**
 * A reading that gives issues whatever happens: what nobody foresaw (a getter that throws, a proxy, an error of our own)
 * is the issue `internal/failed`, so that one input of many does not end the work on the others.
 */
export function safely<T>(read: () => SafeResult<T>): SafeResult<T> {
  const done = tried(read);
  return done.ok ? done : { ok: false, issues: done.issues.map((each) => say(each, zh)) };
}

/**
 * Whether an issue, note or finding has this code: then its parameters are known by name.
 *
 * @example
 * const read = safeParseTarget("≥98", { units: "%" } as object);
 * const found = read.ok ? [] : read.issues;
 * found.map((each) => (hasCode(each, "options/unknown-key") ? each.params.nearest : "")); // => ["unit"]
 */
export function hasCode<Code extends IssueCode>(
  issue: Issue,
  code: Code,
): issue is Extract<Issue, { readonly code: Code }> {
  return issue.code === code;
}
