import type { OverAchievement } from "../types.js";

/** How a bound of a numeric condition was stated; it decides who holds a number that two bands meet at. */
export type Hold =
  /** A sign or a mark includes it: `≥90`, `90（含）`. */
  | "closed"
  /** A sign or a mark excludes it: `>90`, `90（不含）`. */
  | "open"
  /** 以上 and 以下, which include it by law but are often not meant so. */
  | "lawful"
  /** Nothing is said: `80-90`. */
  | "free";

/** One end of a numeric condition. */
export interface End {
  readonly value: string;
  readonly hold: Hold;
}

/** A numeric condition: `≥95%`, `80%（含）-90%`, `±10-15%以内`. */
export interface Range {
  readonly min?: End;
  readonly max?: End;
  readonly unit: string | null;
  /** The ends are sizes, to either side of zero: `±10%以内`. */
  readonly mirrored?: true;
  /** What the number is a share of, where it stands between comparator and number: 不低于总人数的15%. */
  readonly of?: string;
  /** Only a number, without comparator: `100%`. */
  readonly bare?: true;
}

/** What a clause awards. */
export type Award =
  | { readonly kind: "full"; readonly points?: string }
  | { readonly kind: "zero" }
  | { readonly kind: "give"; readonly points: string; readonly bare: boolean }
  | { readonly kind: "share"; readonly share: string }
  | { readonly kind: "take"; readonly points: string; readonly each?: string }
  | { readonly kind: "take-share"; readonly share: string }
  /** `earns`: the points are the score itself, and no bonus: 每完成10%得1分. */
  | { readonly kind: "add"; readonly points: string; readonly each?: string; readonly earns?: true };

/** What a token says. */
export type Word =
  | { readonly type: "text" }
  /** A stop: `strong` ends a statement (；。 a line, a cell), otherwise only a clause. */
  | { readonly type: "stop"; readonly strong: boolean }
  /** The number of a list: ①, 1、, （一）. */
  | { readonly type: "item" }
  /** Words in brackets that hold no figure. */
  | { readonly type: "aside" }
  | { readonly type: "date" }
  | { readonly type: "range"; readonly range: Range }
  | { readonly type: "per" }
  | { readonly type: "award"; readonly award: Award }
  /** 扣__分: the points are missing. */
  | { readonly type: "hole" }
  | { readonly type: "else" }
  /** 扣完5分为止; `unclear` where the points may be those taken or those left: 扣至5分为止. */
  | { readonly type: "floor"; readonly points: string | null; readonly unclear?: true }
  /** 超过目标值120%的须说明原因. */
  | { readonly type: "over"; readonly over: OverAchievement | null }
  | { readonly type: "most-taken"; readonly points: string }
  /** 最低得3分: what is left at least. */
  | { readonly type: "least"; readonly points: string }
  | { readonly type: "cap"; readonly points: string | null }
  | { readonly type: "total"; readonly points: string }
  | { readonly type: "partial"; readonly partial: "whole-only" | "started" | "prorate" }
  /** 按比例得分 (`ratio`), 按完成率得分 (`rate`), 按比例扣分 (`taken`). */
  | { readonly type: "ratio"; readonly ratio: "ratio" | "rate" | "taken" }
  /** 其间按直线内插法计分. */
  | { readonly type: "between" }
  /** 以100%为标准. */
  | { readonly type: "standard"; readonly value: string; readonly unit: string | null }
  | {
      readonly type: "against";
      readonly comparator: ">" | ">=" | "<" | "<=" | "=";
      readonly value: "previous" | "target" | "0";
    }
  | { readonly type: "formula"; readonly formula: Formula }
  | { readonly type: "tier-share"; readonly low: End; readonly high: End }
  | { readonly type: "discretion" }
  | { readonly type: "judgement" }
  | { readonly type: "cross-unit" };

/** A formula: the name before its sign, and the two sides of its quotient as they stand in the text. */
export interface Formula {
  readonly name: Stretch | null;
  readonly body: Stretch;
  /** The words say that it gives the score. */
  readonly score?: true;
}

/** A stretch of the plain text, `to` exclusive. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

export type Token = Word & Stretch;
