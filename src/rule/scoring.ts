import { type Exact, toText } from "../exact/index.js";
import type { Step } from "../evaluate/types.js";
import type { CodeOf, Issue, IssueCode, Params, Severity, SeverityOf, WithParams } from "../issue/index.js";
import { issueOf } from "../issue/issue.js";
import type { Actual } from "../target/types.js";
import type { Rule } from "./types.js";
import type { Yardstick } from "./yardstick.js";

/** What a rule is compiled against: everything about the leaf that its actual value does not change. */
export interface Setting {
  readonly weight: Exact;
  readonly yardstick: Yardstick | null;
  /** The unit that bare numbers of the leaf and of its rule are in. */
  readonly unit: string | null;
  /** Where the leaf lies, for its issues. */
  readonly path: string;
  /** The document and article that the steps cite. */
  readonly source: string | undefined;
  /** The step that gives the whole weight, once one was written down: it is the same for every value that earns it. */
  full: Step | null;
}

/** What a rule is run on. */
export interface Given {
  readonly actual: Actual | null;
  /** The number of the actual, in its own unit, where it is at hand; what the actual says is what counts. */
  readonly number: Exact | null;
  /** The text of the actual cell as typed; null where there is none. */
  readonly text: string | null;
  /** The text of the actual cell repeats that of the target cell. */
  readonly repeatsTarget: boolean;
  readonly beside: BesideActual;
}

/** What a form says of a leaf beside its actual value. */
export interface BesideActual {
  readonly previous: Actual | null;
  readonly measures: Readonly<Record<string, Actual>> | null;
  readonly awardedShare: Exact | null;
  readonly cases: Exact | null;
  readonly reason: boolean;
}

/**
 * A rule made ready for one leaf: from what is given to the points, exact.
 *
 * Null says that there is no score; the account then holds the issues that say why.
 */
export type Scorer = (given: Given, account: Account) => Exact | null;

/** Makes a rule ready for a leaf, or for its part of one. */
export type Compile = (rule: Rule, setting: Setting) => Scorer;

/** What scoring a leaf leaves behind beside the points. */
export class Account {
  /** Whether the steps are written down; not in the scores-only mode. */
  readonly explained: boolean;
  readonly path: string;
  readonly source: string | undefined;
  issues: Issue[] | null = null;
  findings: Issue[] | null = null;
  /** Whether the target was met; null where the rule does not look at one. */
  met: boolean | null = null;
  /** Whether the share that a person awarded was looked at. */
  usedShare = false;
  // Most leaves have two steps. They are held here, since a list that grows makes room for 17.
  private first: Step | null = null;
  private second: Step | null = null;
  private further: Step[] | null = null;

  constructor(path: string, source: string | undefined, explained: boolean) {
    this.path = path;
    this.source = source;
    this.explained = explained;
  }

  /** There is no score, because of this; returns null so that a scorer can end with it. */
  refuse<Code extends CodeOf<"error">>(code: Code, ...given: WithParams<Code, [below?: string]>): null;
  refuse(code: IssueCode, params: Params = {}, below = ""): null {
    (this.issues ??= []).push(issueOf("error", code, params, { path: this.path + below }));
    return null;
  }

  /** The score stands, and this is to be said beside it. */
  remark<Code extends IssueCode>(
    severity: SeverityOf<Code>,
    code: Code,
    ...given: WithParams<Code, [below?: string]>
  ): void;
  remark(severity: Severity, code: IssueCode, params: Params = {}, below = ""): void {
    (this.findings ??= []).push(issueOf(severity, code, params, { path: this.path + below }));
  }

  /** Writes a step down, with its numbers put in; callers build the formula only where it is {@link explained}. */
  step(what: string, formula: string, value: string): void {
    if (this.explained) this.add(stepOf(what, formula, value, this.source));
  }

  /** Writes a step down that was made before. */
  add(step: Step): void {
    if (this.first === null) this.first = step;
    else if (this.second === null) this.second = step;
    else (this.further ??= []).push(step);
  }

  /** The steps so far, and a last one. */
  steps(last: Step | null = null): Step[] {
    const { first, second, further } = this;
    if (first !== null && second !== null && further === null && last !== null) return [first, second, last];
    return [first, second, ...(further ?? []), last].filter((step) => step !== null);
  }
}

/** A step, with its source where it has one. */
export function stepOf(what: string, formula: string, value: string, source: string | undefined): Step {
  return source === undefined ? { what, formula, value } : { what, formula, value, source };
}

/** Writes down the step `formula = value` where steps are kept. */
export function explain(account: Account, what: string, formula: () => string, value: Exact): Exact {
  if (account.explained) account.step(what, formula(), toText(value));
  return value;
}
