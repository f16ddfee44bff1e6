import type { IssueCode, Params, ParamsOf, Severity, SeverityOf, WithParams } from "../../message/code.js";
import type { Unsaid } from "../../message/types.js";
import { issueOf } from "../../message/unsaid.js";
import { fromText } from "../../exact/index.js";
import type { Target } from "../../cell/types.js";
import type { Rule } from "../types.js";
import { leafUnit } from "./leaf-unit.js";
import type { RuleOptions } from "./options.js";
import type { Source } from "./source.js";
import type { Stretch } from "./tokens.js";

/** Why a sentence is no executable rule, and the stretch that says so. */
export interface Refusal extends Stretch {
  readonly refused:
    "rule/judgement" | "rule/formula" | "rule/cross-unit" | "rule/incomplete" | "rule/not-a-rule" | "rule/unit-differs";
  readonly params?: Params;
}

/** A rule, or why there is none. */
export type Outcome = { readonly rule: Rule } | Refusal;

/** What a reading knows beside the words, and the notes that it makes. */
export class Reading {
  readonly source: Source;
  /** The unit that the leaf is measured in, where the caller knows it. */
  readonly unit: string | null;
  /** The unit of the rule's plain figures: the leaf's, with the magnitude that its unit cell has. */
  readonly figures: string | null;
  /** The leaf's weight, where the caller knows it. */
  readonly weight: string | null;
  /** The leaf's name and target, where the caller knows them. */
  readonly name: string | null;
  readonly target: Target | null;
  readonly notes: Unsaid[] = [];

  constructor(source: Source, options: RuleOptions) {
    const { weight, name, target } = options;
    const { measured, figures } = leafUnit(options);
    this.source = source;
    this.unit = measured;
    this.figures = figures;
    this.name = name ?? null;
    this.target = target ?? null;
    this.weight = weight === undefined || fromText(weight) === null ? null : weight;
  }

  note<Code extends IssueCode>(
    severity: SeverityOf<Code>,
    code: Code,
    at: Stretch,
    ...params: WithParams<Code, [], "text">
  ): void;
  note(severity: Severity, code: IssueCode, at: Stretch, params: Params = {}): void {
    const place = this.source.place(at.from, at.to);
    const text = this.source.typed.slice(place.from, Math.min(place.to, place.from + 40));
    this.notes.push(issueOf(severity, code, { text, ...params }, place));
  }
}

/** What a sentence says of a refusal: the words it is about, and what it comes nearest to. */
type Told = "text" | "near";

/** Params beyond those that the text names are for programs. */
export function refuse<Code extends Refusal["refused"]>(
  refused: Code,
  at: Stretch,
  ...params: WithParams<Code, [], Told> | [params: ParamsOf<Code, Told> & Params]
): Refusal;
export function refuse(refused: Refusal["refused"], at: Stretch, params?: Params): Refusal {
  return { refused, from: at.from, to: at.to, ...(params === undefined ? {} : { params }) };
}
