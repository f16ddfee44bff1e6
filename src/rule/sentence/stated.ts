import { conditionOf } from "./clause.js";
import { deductionOf } from "./deduction.js";
import type { Condition, Deduction, Grade, Limit, Proportion, Stated } from "./facts.js";
import type { Award, Formula, Stretch, Token } from "./tokens.js";

/** Sorts the tokens of a statement into what they state. */
export function statedBy(text: string, tokens: readonly Token[]): Stated {
  const gathering = new Gathering(text);
  for (const token of tokens) gathering.take(token);
  gathering.flush();
  return gathering;
}

/** What has been stated so far, and the tokens that wait for their award. */
class Gathering implements Stated {
  readonly grades: Grade[] = [];
  readonly deductions: Deduction[] = [];
  readonly limits: Limit[] = [];
  readonly partials: (Token & { readonly type: "partial" })[] = [];
  readonly ratios: Proportion[] = [];
  readonly betweens: Condition[] = [];
  readonly formulas: (Formula & Stretch)[] = [];
  readonly standards: (Token & { readonly type: "standard" })[] = [];
  readonly overs: (Token & { readonly type: "over" })[] = [];
  readonly rest: Condition[] = [];
  hole: Stretch | null = null;
  private readonly text: string;
  private pending: Token[] = [];

  constructor(text: string) {
    this.text = text;
  }

  take(token: Token): void {
    switch (token.type) {
      case "award":
        return this.award(token);
      case "ratio":
        return this.proportion(token);
      case "between":
        return this.between(token);
      case "hole":
        return this.missing(token);
      case "formula":
        return this.apart(this.formulas, { ...token.formula, from: token.from, to: token.to });
      case "partial":
        return this.part(token);
      case "over":
        return this.apart(this.overs, token);
      case "standard":
        return this.apart(this.standards, token);
    }
    if (isLimit(token)) this.apart(this.limits, token);
    else if (endsStatement(token)) this.flush();
    else this.pending.push(token);
  }

  /** What was gathered without an award is a statement of its own. */
  flush(): void {
    if (this.pending.some(({ type }) => type !== "stop" && type !== "aside")) {
      this.rest.push(conditionOf(this.text, this.pending));
    }
    this.pending = [];
  }

  private apart<T>(list: T[], what: T): void {
    this.flush();
    list.push(what);
  }

  /** 每推迟1个月（不足1个月的按1个月计算）扣2分: in brackets it parts no step from its points. */
  private part(token: Token & { readonly type: "partial" }): void {
    const open = this.pending[this.pending.length - 1];
    const inside = open?.type === "stop" && this.text.charAt(open.from) === "(" && this.text.charAt(token.to) === ")";
    if (!inside || !this.pending.some(({ type }) => type === "per")) return this.apart(this.partials, token);
    this.partials.push(token);
  }

  private award(token: { readonly award: Award } & Stretch): void {
    const { award, from, to } = token;
    // 满分10分 alone awards nothing: it says what the full mark is.
    if (award.kind === "full" && award.points !== undefined && this.pending.every(({ type }) => type === "stop")) {
      return this.apart(this.limits, { type: "total", points: award.points, from, to });
    }
    const taken = deductionOf(this.text, this.pending, token);
    if (taken === "incomplete") this.hole ??= { from: this.pending[0]?.from ?? token.from, to: token.to };
    else if (taken !== null) this.deductions.push(taken);
    else {
      const condition = conditionOf(this.text, this.pending, token.from);
      this.grades.push({ condition, award: token.award, from: condition.from, to: token.to });
    }
    this.pending = [];
  }

  private proportion({ ratio, from, to }: Stretch & { readonly ratio: Proportion["ratio"] }): void {
    const condition = conditionOf(this.text, this.pending, from);
    this.ratios.push({ ratio, condition, from: condition.from, to });
    this.pending = [];
  }

  private between({ from, to }: Stretch): void {
    this.betweens.push({ ...conditionOf(this.text, this.pending, from), to });
    this.pending = [];
  }

  /** 扣分 alone is a word; behind 每 its number is missing. */
  private missing(token: Stretch): void {
    const plain = token.to - token.from === 2;
    if (!plain || this.pending.some(({ type }) => type === "per")) this.hole ??= token;
    this.pending.push({ type: "text", from: token.from, to: token.to });
  }
}

function endsStatement(token: Token): boolean {
  return token.type === "item" || (token.type === "stop" && token.strong);
}

const LIMITS: readonly Token["type"][] = ["floor", "most-taken", "least", "cap", "total"];

function isLimit(token: Token): token is Limit {
  return LIMITS.includes(token.type);
}
