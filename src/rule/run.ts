import type { Exact } from "../exact/index.js";
import { type Known, type Layout, type Run, setOut } from "../figure/run.js";
import type { WrittenStep } from "../figure/written.js";
import type { CodeOf, IssueCode, Params, Severity, SeverityOf, WithParams } from "../message/code.js";
import type { Unsaid } from "../message/types.js";
import { issueOf } from "../message/unsaid.js";
import type { Actual } from "../cell/types.js";
import { decimal } from "./decimals.js";
import type { Line } from "./yardstick.js";

/** What a rule is run on, beside the leaf itself. */
export interface Given {
  readonly actual: Actual | null;
  /** What the actual cell says of each part of its target, where it speaks of several. */
  readonly parts: readonly Actual[] | null;
  /** The number of the actual, in its own unit, where it is at hand; what the actual says is what counts. */
  readonly number: Exact | null;
  /** The text of the actual cell as typed; null where there is none. */
  readonly text: string | null;
  /** The text of the actual cell repeats that of the target cell. */
  readonly repeatsTarget: boolean;
  /** It is itself the change that the target asks for, though there is a figure of the year before: 增长4%. */
  readonly isChange: boolean;
  readonly beside: BesideActual;
}

/** What a form says of a leaf beside its actual value. */
export interface BesideActual {
  readonly previous: Actual | null;
  /** What stands for the year before is told as a change: 增长3%. */
  readonly previousIsChange: boolean;
  readonly measures: Readonly<Record<string, Actual>> | null;
  readonly awardedShare: Exact | null;
  readonly cases: Exact | null;
  readonly reason: boolean;
}

/** What stays the same however often a leaf is scored. */
export interface Scored {
  readonly path: string;
  /** The document and article that its steps cite. */
  readonly source: string | undefined;
  readonly weight: Exact;
  /** How its points come about. */
  readonly score: { readonly layout: Layout };
  /** Its numbers as its scorer asks for them, once it has asked. */
  inputs: readonly (Exact | undefined)[] | null;
  /** Its target, with its numbers. */
  readonly line: Line | null;
  /** Points that the form takes off after the rule. */
  readonly deduction: Exact | null;
  /** Steps that are the same in every run, once they were written down; null for a leaf that is scored but once. */
  readonly kept: (WrittenStep | undefined)[] | null;
}

const NOTHING_KNOWN: Known = [];

/** A leaf being scored, and what that leaves behind beside the points. */
export class LeafRun implements Run {
  leaf: Scored;
  given: Given;
  readonly explained: boolean;
  /** What is known, once the figure itself is run. */
  known: Known = NOTHING_KNOWN;
  issues: Unsaid[] | null = null;
  findings: Unsaid[] | null = null;
  /** Whether the target was met; null where the points tell. */
  met: boolean | null = null;
  /** Whether the share that a person awarded was looked at. */
  usedShare = false;
  private part = 0;
  private refusedPart = -1;
  // Most leaves have three steps. They are held here, since a list that grows makes room for 17.
  private first: WrittenStep | null = null;
  private second: WrittenStep | null = null;
  private third: WrittenStep | null = null;
  private further: WrittenStep[] | null = null;

  constructor(leaf: Scored, given: Given, explained: boolean) {
    this.leaf = leaf;
    this.given = given;
    this.explained = explained;
  }

  get source(): string | undefined {
    return this.leaf.source;
  }

  get kept(): (WrittenStep | undefined)[] | null {
    return this.leaf.kept;
  }

  get refused(): boolean {
    return this.issues !== null;
  }

  /** Scores another leaf in the place of this one: where only the points are kept, nothing is left to collect. */
  again(leaf: Scored, given: Given): this {
    this.leaf = leaf;
    this.given = given;
    this.issues = null;
    this.findings = null;
    this.met = null;
    this.usedShare = false;
    this.part = 0;
    this.refusedPart = -1;
    return this;
  }

  /** Sets out what is known before the figure is run. */
  setOut(): void {
    const { layout } = this.leaf.score;
    if (this.known === NOTHING_KNOWN) this.known = new Array<Exact | undefined>(layout.slots);
    setOut(this.known, layout, this.inputs);
  }

  /** The numbers of the leaf as its figure asks for them. */
  get inputs(): readonly (Exact | undefined)[] {
    const { leaf } = this;
    return (leaf.inputs ??= leaf.score.layout.keys.map((key) => numberOf(key, leaf)));
  }

  /** The number of a cell. */
  numberOf(actual: Extract<Actual, { kind: "quantity" }>): Exact {
    return (actual === this.given.actual ? this.given.number : null) ?? decimal(actual.value);
  }

  /** What is refused first says why; what follows from it is not said. Of parts that are added up each is refused for itself. */
  refuse<Code extends CodeOf<"error">>(code: Code, ...given: WithParams<Code, [below?: string]>): null;
  refuse(code: IssueCode, params: Params, below: string): null;
  refuse(code: IssueCode, params: Params = {}, below = ""): null {
    if (this.refusedPart === this.part) return null;
    this.refusedPart = this.part;
    const path = this.leaf.path + below;
    (this.issues ??= []).push(issueOf("error", code, params, { path }));
    return null;
  }

  /** What comes next is refused for itself. */
  apart(): void {
    this.part++;
  }

  /** The score stands, and this is to be said beside it. */
  remark<Code extends IssueCode>(
    severity: SeverityOf<Code>,
    code: Code,
    ...given: WithParams<Code, [below?: string]>
  ): void;
  remark(severity: Severity, code: IssueCode, params: Params, below: string): void;
  remark(severity: Severity, code: IssueCode, params: Params = {}, below = ""): void {
    (this.findings ??= []).push(issueOf(severity, code, params, { path: this.leaf.path + below }));
  }

  /** Writes a step down that was made before. */
  add(step: WrittenStep): void {
    if (this.first === null) this.first = step;
    else if (this.second === null) this.second = step;
    else if (this.third === null) this.third = step;
    else (this.further ??= []).push(step);
  }

  /** The steps so far, and a last one. */
  steps(last: WrittenStep | null = null): WrittenStep[] {
    const { first, second, third, further } = this;
    if (first !== null && second !== null && further === null && last !== null) {
      return third === null ? [first, second, last] : [first, second, third, last];
    }
    return [first, second, third, ...(further ?? []), last].filter((step) => step !== null);
  }
}

/** A number of a leaf that no actual value changes; undefined where it has none. */
function numberOf(key: string, { weight, line, deduction }: Scored): Exact | undefined {
  if (key === "weight") return weight;
  if (key === "deduction/points") return deduction ?? undefined;
  return line?.numbers.find((each) => each.key === key)?.value;
}
