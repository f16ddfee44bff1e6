import { PARTICLE } from "./names.js";
import { impliedStepOf, isCounted, type Step, stepOf } from "./step.js";
import type { Award, Formula, Range, Stretch, Token } from "./tokens.js";

/** What has to hold for an award: everything a clause says before it. */
export interface Condition extends Stretch {
  readonly ranges: readonly Range[];
  /** The words before the figures of the same clause: what is measured. */
  readonly subject: string;
  /** Words elsewhere in the condition: another condition, or a heading. */
  readonly others: readonly Stretch[];
  readonly otherwise: boolean;
  readonly against: readonly (">" | ">=" | "<" | "<=" | "=")[];
  /** The condition in its own words. */
  readonly name: string;
}

/** A condition and what it awards. */
export interface Grade extends Stretch {
  readonly condition: Condition;
  readonly award: Award;
}

/** A deduction or bonus for each step or case. */
export interface Deduction extends Stretch {
  readonly step: Step;
  readonly award: Award & { readonly kind: "take" | "add" | "take-share" };
  /** What is said before 每. */
  readonly lead: Condition;
}

/** Everything that a sentence states, by kind, in the order of the text. */
export interface Facts {
  readonly grades: readonly Grade[];
  readonly deductions: readonly Deduction[];
  readonly limits: readonly (Token & { readonly type: "floor" | "most-taken" | "cap" | "total" })[];
  readonly partials: readonly (Token & { readonly type: "partial" })[];
  readonly ratios: readonly {
    readonly ratio: "ratio" | "rate" | "taken";
    readonly condition: Condition;
    readonly from: number;
    readonly to: number;
  }[];
  readonly formulas: readonly (Formula & Stretch)[];
  readonly standards: readonly (Token & { readonly type: "standard" })[];
  readonly overs: readonly (Token & { readonly type: "over" })[];
  /** Statements without an award. */
  readonly rest: readonly Condition[];
  /** A number is missing here: 扣__分. */
  readonly hole: Stretch | null;
}

/** Sorts the tokens of a statement into what they state. */
export function factsOf(text: string, tokens: readonly Token[]): Facts {
  const grades: Grade[] = [];
  const deductions: Deduction[] = [];
  const limits: (Token & { readonly type: "floor" | "most-taken" | "cap" | "total" })[] = [];
  const partials: (Token & { readonly type: "partial" })[] = [];
  const ratios: { ratio: "ratio" | "rate" | "taken"; condition: Condition; from: number; to: number }[] = [];
  const formulas: (Formula & Stretch)[] = [];
  const standards: (Token & { readonly type: "standard" })[] = [];
  const overs: (Token & { readonly type: "over" })[] = [];
  const rest: Condition[] = [];
  let hole: Stretch | null = null;
  let pending: Token[] = [];

  /** What was gathered without an award is a statement of its own. */
  const flush = (): void => {
    if (pending.some((token) => token.type !== "stop" && token.type !== "item" && token.type !== "aside")) {
      rest.push(conditionOf(text, pending));
    }
    pending = [];
  };

  for (const token of tokens) {
    if (token.type === "award") {
      const taken = deductionOf(text, pending, earned(text, pending, token), token);
      if (taken === "incomplete") hole ??= { from: pending[0]?.from ?? token.from, to: token.to };
      else if (taken !== null) deductions.push(taken);
      else {
        const condition = conditionOf(text, pending, token.from);
        grades.push({ condition, award: token.award, from: condition.from, to: token.to });
      }
      pending = [];
    } else if (token.type === "hole") {
      const plain = token.to - token.from === 2;
      if (!plain || pending.some((each) => each.type === "per")) hole ??= token;
      pending.push({ type: "text", from: token.from, to: token.to });
    } else if (token.type === "ratio") {
      const condition = conditionOf(text, pending, token.from);
      ratios.push({ ratio: token.ratio, condition, from: condition.from, to: token.to });
      pending = [];
    } else if (
      token.type === "floor" ||
      token.type === "most-taken" ||
      token.type === "cap" ||
      token.type === "total"
    ) {
      flush();
      limits.push(token);
    } else if (token.type === "partial") {
      flush();
      partials.push(token);
    } else if (token.type === "over") {
      flush();
      overs.push(token);
    } else if (token.type === "standard") {
      flush();
      standards.push(token);
    } else if (token.type === "formula") {
      flush();
      formulas.push({ ...token.formula, from: token.from, to: token.to });
    } else if ((token.type === "stop" && token.strong) || token.type === "item") flush();
    else pending.push(token);
  }
  flush();
  return { grades, deductions, limits, partials, ratios, formulas, standards, overs, rest, hole };
}

/** 每完成1个得2分 earns for each case, as a bonus does. */
function earned(text: string, pending: readonly Token[], { award, from }: { readonly award: Award } & Stretch): Award {
  const begin = pending[pending.map((token) => token.type).lastIndexOf("per")];
  if (award.kind !== "give" || award.bare || begin === undefined) return award;
  return isCounted(text.slice(begin.to, from)) ? { kind: "add", points: award.points } : award;
}

/** The deduction or bonus that the words before an award make of it; null where they are only a condition. */
function deductionOf(
  text: string,
  pending: readonly Token[],
  award: Award,
  at: Stretch,
): Deduction | "incomplete" | null {
  if (award.kind !== "take" && award.kind !== "add" && award.kind !== "take-share") return null;
  const per = pending.map((token) => token.type).lastIndexOf("per");
  const begin = pending[per];
  if (begin !== undefined) {
    const step = stepOf(text.slice(begin.to, at.from));
    if (step === null || step === "incomplete") return step;
    const lead = conditionOf(text, pending.slice(0, per), begin.from);
    return { step, award, lead, from: begin.from, to: at.to };
  }
  if (award.kind !== "take-share" && award.each !== undefined) {
    const step = stepOf(award.each);
    if (step === null || step === "incomplete") return step;
    return { step, award, lead: conditionOf(text, pending, at.from), from: at.from, to: at.to };
  }
  let clause = pending.length;
  while (clause > 0 && pending[clause - 1]?.type !== "stop") clause--;
  if (clause === pending.length) return null;
  const from = pending[clause]?.from ?? at.from;
  const step = impliedStepOf(text.slice(from, at.from));
  return step === null
    ? null
    : { step, award, lead: conditionOf(text, pending.slice(0, clause), from), from, to: at.to };
}

/** Puts together what a run of tokens says as a condition. */
export function conditionOf(text: string, tokens: readonly Token[], end?: number): Condition {
  const inner = withoutStops(tokens.filter((token) => token.type !== "item"));
  const from = inner[0]?.from ?? end ?? 0;
  const to = inner[inner.length - 1]?.to ?? from;
  const ranges: Range[] = [];
  const others: Stretch[] = [];
  const against: (">" | ">=" | "<" | "<=" | "=")[] = [];
  let otherwise = false;
  let subject = "";
  for (let begin = 0; begin <= inner.length;) {
    let finish = begin;
    while (finish < inner.length && inner[finish]?.type !== "stop") finish++;
    const clause = inner.slice(begin, finish);
    const figure = clause.map((token) => token.type).lastIndexOf("range");
    clause.forEach((token, index) => {
      if (token.type === "range") ranges.push(token.range);
      else if (token.type === "against") against.push(token.comparator);
      else if (token.type === "else") otherwise = true;
      else if (token.type !== "text" && token.type !== "per" && token.type !== "date" && token.type !== "discretion")
        return;
      else {
        const words = text.slice(token.from, token.to).replace(FILLERS, "");
        if (words === "") return;
        if (figure > index && subject === "") subject = words;
        else others.push(token);
      }
    });
    begin = finish + 1;
  }
  return { from, to, ranges, subject, others, otherwise, against, name: nameOf(text.slice(from, to)) };
}

/** The tokens between the stops at either end. */
function withoutStops(tokens: readonly Token[]): readonly Token[] {
  let [first, last] = [0, tokens.length];
  while (first < last && tokens[first]?.type === "stop") first++;
  while (last > first && tokens[last - 1]?.type === "stop") last--;
  return tokens.slice(first, last);
}

/** Words that join or close a condition and say nothing of their own. */
const FILLERS =
  /^[的时者则且并和及与为是在xXS"“”'‘’、.]+|[的时者则且并和及与为是在xXS"“”'‘’、.]+$|^(?:部分|之间|的?项目|的?单位|的?部门|其中|以内)$/g;

/** A condition as a name: without stops and particles around it. */
function nameOf(words: string): string {
  return words
    .slice(0, 200)
    .replace(/^[,:、.\s]+|[,:、.\s]+$/g, "")
    .replace(PARTICLE, "$1");
}
