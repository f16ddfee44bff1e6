import type { ChangeBase, Comparator } from "../text/words.js";

export type { Comparator } from "../text/words.js";

/** A number to reach or to stay within: `≥98%`, `≤365 天`, `控制在2小时以内`, a bare `12`. */
export interface ThresholdTarget {
  /** A number with a comparator. */
  readonly kind: "threshold";
  /** How an actual value is compared with it. */
  readonly comparator: Comparator;
  /** Decimal text; a percentage is the number in front of its sign. */
  readonly value: string;
  /** The unit as written, without its magnitude; null where there is none. */
  readonly unit: string | null;
  /** False where the text had no comparator: the rule decides what the bare number means. */
  readonly stated: boolean;
  /** The text says 左右, 约 or the like. */
  readonly approximate?: true;
}

/** A number between two bounds: `1~2个`, `90（含）-100 分`, `100±5`. */
export interface RangeTarget {
  /** Two bounds. */
  readonly kind: "range";
  /** The lower bound. */
  readonly min: string;
  /** Whether the lower bound belongs to it. */
  readonly minInclusive: boolean;
  /** The upper bound. */
  readonly max: string;
  /** Whether the upper bound belongs to it. */
  readonly maxInclusive: boolean;
  /** The unit as written, without its magnitude; null where there is none. */
  readonly unit: string | null;
}

/** A time by which something is done: `2021年12月底前`, `12月31日前` (a day of the subject's year: `--12-31`). */
export interface DeadlineTarget {
  /** A time. */
  readonly kind: "deadline";
  /** `YYYY-MM-DD`, or `--MM-DD` where the text names no year. */
  readonly latest: string;
  /** Whether the last day belongs to it. */
  readonly inclusive: boolean;
  /** The first day, written likewise; left out where there is none. */
  readonly earliest?: string;
  /** How often it comes again: 每年12月底前. */
  readonly every?: "year" | "half-year" | "quarter" | "month";
}

/** A change against an earlier figure: `较上年增长5%以上` is `>=` 5 %, `下降3%以上` is `<=` -3 %. */
export interface ChangeTarget {
  /** A rate of change. */
  readonly kind: "change";
  /** How the rate is compared with `value`. */
  readonly comparator: Comparator;
  /** Signed: a fall is negative. */
  readonly value: string;
  /** The unit as written; null where there is none. */
  readonly unit: string | null;
  /** The earlier figure; left out where the text names none. */
  readonly base?: ChangeBase;
  /** The text says 左右, 约 or the like. */
  readonly approximate?: true;
}

/** A target in words: `符合`, `健全`, `应助尽助`. */
export interface QualitativeTarget {
  /** Words. */
  readonly kind: "qualitative";
  /** The words as written. */
  readonly text: string;
}

/** Several targets that must all be met: `≥98%且≤100%`, `11月底完成100%`. */
export interface AllTarget {
  /** Several targets. */
  readonly kind: "all";
  /** Each of them, in order. */
  readonly targets: readonly Target[];
}

/** 指标值: what a cell of a target column says. */
export type Target = ThresholdTarget | RangeTarget | DeadlineTarget | ChangeTarget | QualitativeTarget | AllTarget;

/** A number with its unit, as an actual value or a figure. */
export interface Quantity {
  /** A number. */
  readonly kind: "quantity";
  /** Decimal text; a percentage is the number in front of its sign. */
  readonly value: string;
  /** The unit as written, without its magnitude; null where there is none. */
  readonly unit: string | null;
}

/** A day on which something was done: `YYYY-MM-DD`, or `--MM-DD` without a year. */
export interface DateActual {
  /** A day. */
  readonly kind: "date";
  /** The day. */
  readonly date: string;
}

/** Which tier a text names: 达成, 部分达成, 未达成, or none of them. */
export type Tier = "met" | "partial" | "missed" | null;

/** A result in words. */
export interface QualitativeActual {
  /** Words. */
  readonly kind: "qualitative";
  /** The words as written. */
  readonly text: string;
  /** What they say of the target. */
  readonly tier: Tier;
}

/** 实际完成值: what a cell of an actual column says. */
export type Actual = Quantity | DateActual | QualitativeActual;

/** What is known about a cell beside its text. */
export interface CellOptions {
  /** The cell of the 度量单位 column. */
  readonly unit?: string;
  /** The year that a month or day without one belongs to; relative words (当年, 上年) count from it. */
  readonly year?: number;
}
