import type { Step } from "./step.js";
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
  /** Words without a figure that say of distances from the target that there is none: its range is no more than zero. */
  readonly met?: true;
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

/** A score by proportion: 按比例得分 (`ratio`), 按完成率得分 (`rate`), 按比例扣分 (`taken`). */
export interface Proportion extends Stretch {
  readonly ratio: "ratio" | "rate" | "taken";
  readonly condition: Condition;
}

/** 扣完为止, 最多扣5分, 最低得3分, 最高不超过6分, 满分10分. */
export type Limit = Token & { readonly type: "floor" | "most-taken" | "least" | "cap" | "total" };

/** The words that name a tier, and the interval of the weight that it gives, as they stand in the text. */
export interface NamedInterval {
  readonly name: string;
  readonly interval: string;
  /** What the tier usually gives, in per cent. */
  readonly usual?: string | undefined;
}

/** What the statements of a sentence say, by kind, in the order of the text. */
export interface Stated {
  readonly grades: readonly Grade[];
  readonly deductions: readonly Deduction[];
  readonly limits: readonly Limit[];
  readonly partials: readonly (Token & { readonly type: "partial" })[];
  readonly ratios: readonly Proportion[];
  /** What is told of the figures between: 其间按直线内插法计分. */
  readonly betweens: readonly Condition[];
  readonly formulas: readonly (Formula & Stretch)[];
  readonly standards: readonly (Token & { readonly type: "standard" })[];
  readonly overs: readonly (Token & { readonly type: "over" })[];
  /** Statements without an award. */
  readonly rest: readonly Condition[];
  /** A number is missing here: 扣__分. */
  readonly hole: Stretch | null;
}

/** What a sentence scores by; everything else that it says only goes along with it. */
export type Basis =
  /** Names, each with an interval of the weight. */
  | "intervals"
  /** Numbered items, each a sentence of its own. */
  | "list"
  /** 得分=… */
  | "formula"
  /** Points off, or on, for each step or case. */
  | "deduction"
  /** 其间按直线内插法计分 */
  | "interpolation"
  /** 按比例得分 */
  | "proportion"
  /** Awards for standing to the previous year's figure. */
  | "comparison"
  /** Awards for figures. */
  | "figures"
  /** Marks of elements, some of whose names hold figures. */
  | "elements"
  /** Awards for what words describe. */
  | "words"
  /** Awards for words and for figures at once, or none at all. */
  | "unclear";

/** Everything that a sentence, or an item of it, states. */
export interface Facts extends Stated, Stretch {
  readonly basis: Basis;
  readonly intervals: readonly NamedInterval[];
  /** The tokens of each item, where the basis is a list. */
  readonly items: readonly (readonly Token[])[];
  /** Grades that only say where the rule does not apply. */
  readonly exempt: readonly Grade[];
}
