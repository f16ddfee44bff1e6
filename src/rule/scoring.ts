import { type Exact, toText } from "../exact/index.js";
import type { Step } from "../evaluate/types.js";
import { type Issue, issue, type IssueCode, type Params, type Severity } from "../issue/index.js";
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
  /** The steps, or null in the scores-only mode. */
  steps: Step[] | null;
  readonly path: string;
  readonly source: string | undefined;
  issues: Issue[] | null = null;
  findings: Issue[] | null = null;
  /** Whether the target was met; null where the rule does not look at one. */
  met: boolean | null = null;
  /** Whether the share that a person awarded was looked at. */
  usedShare = false;

  constructor(path: string, source: string | undefined, explained: boolean) {
    this.path = path;
    this.source = source;
    this.steps = explained ? NO_STEPS : null;
  }

  /** There is no score, because of this; returns null so that a scorer can end with it. */
  refuse(code: IssueCode, params: Params = {}, below = ""): null {
    (this.issues ??= []).push(issue("error", code, params, { path: this.path + below }));
    return null;
  }

  /** The score stands, and this is to be said beside it. */
  remark(severity: Severity, code: IssueCode, params: Params = {}, below = ""): void {
    (this.findings ??= []).push(issue(severity, code, params, { path: this.path + below }));
  }

  /** Writes a step down, with its numbers put in; callers build the formula only where {@link steps} is not null. */
  step(what: string, formula: string, value: string): void {
    if (this.steps === null) return;
    const { source } = this;
    this.steps = withStep(this.steps, source === undefined ? { what, formula, value } : { what, formula, value, source });
  }
}


/** Frozen: it may stand in a result. */
const NO_STEPS: Step[] = Object.freeze<Step[]>([]) as Step[];

/** Steps and one more, the first three in a list with room for just them: one that grows makes room for 17. */
export function withStep(steps: Step[], step: Step): Step[] {
  const first = steps[0];
  const second = steps[1];
  if (first === undefined) return [step];
  if (second === undefined) return [first, step];
  if (steps.length === 2) return [first, second, step];
  steps.push(step);
  return steps;
}

/** Writes down the step `formula = value` where steps are kept. */
export function explain(account: Account, what: string, formula: () => string, value: Exact): Exact {
  if (account.steps !== null) account.step(what, formula(), toText(value));
  return value;
}
