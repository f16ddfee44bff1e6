import type { DecimalInput } from "../indicator/types.js";

/** The budget figures of a form (预算情况); every amount in `unit`. */
export interface BudgetFigures {
  /** 元, 万元 or 亿元. */
  readonly unit?: string;
  /** 年初预算数. */
  readonly initial?: DecimalInput;
  /** 全年(调整)预算数; left out, the initial budget stands for it, with a note. */
  readonly adjusted?: DecimalInput;
  /** 全年执行数. */
  readonly executed?: DecimalInput;
  /** 结转结余. */
  readonly carriedOver?: DecimalInput;
}

/** A ratio (比率) worked out from the figures, or `undefined: "zero-denominator"` where it divides by zero. */
export type RatioValue =
  | {
      /** In `unit`, to at most 4 places half-up. */
      readonly value: string;
      /** In `unit`, exact: a decimal or a quotient in lowest terms. */
      readonly exact: string;
      readonly unit: "%";
      readonly numerator: string;
      readonly denominator: string;
      /** Name and version of the definition. */
      readonly definition: string;
    }
  | {
      readonly value: null;
      readonly undefined: "zero-denominator";
      readonly unit: "%";
      readonly numerator: string;
      readonly denominator: string;
      readonly definition: string;
    };
