import type { Issue, IssueCode, Params, WithParams } from "../message/index.js";
import { issueOf } from "../message/issue.js";

/** The codes of what can be wrong with a proof: a closed list. */
export type ProofCode = Extract<IssueCode, `proof/${string}`>;

/**
 * One thing that does not hold. `path` points into the Evaluation; `params` give the step (`step`), the indicator or
 * ratio (`of`), the key (`key`), what was said (`said`) and what comes out (`computed`), as far as they apply.
 */
export type ProofFailure = Extract<Issue, { readonly code: ProofCode }>;

/** The most failures that are told; a proof with more is wrong all the same. */
const MOST = 1000;

/** The most characters of a value that a failure shows. */
const SHOWN = 80;

/** What has been found so far. */
export class Failures {
  readonly list: ProofFailure[] = [];

  /** Adds a failure, beyond {@link MOST} none. */
  add<Code extends ProofCode>(code: Code, path: string, ...given: WithParams<Code>): void;
  add(code: ProofCode, path: string, params: Params = {}): void {
    this.hand(code, path, params);
  }

  /** Hands on a failure of whatever code. */
  hand(code: ProofCode, path: string, params: Params): void {
    if (this.list.length >= MOST) return;
    const short = Object.entries(params).map(([name, value]) => [name, typeof value === "string" ? cut(value) : value]);
    this.list.push(issueOf("error", code, Object.fromEntries(short) as Params, { path }));
  }
}

/** Any JSON value as a failure shows it. */
export function shown(value: unknown): string {
  if (typeof value === "string") return value;
  if (Array.isArray(value)) return "[…]";
  if (typeof value !== "object" || value === null) return String(value);
  return "text" in value && typeof value.text === "string" ? `“${value.text}”` : "{…}";
}

function cut(text: string): string {
  return text.length > SHOWN ? `${text.slice(0, SHOWN)}…` : text;
}
