import type { Exact } from "../exact/index.js";
import type { CodeNaming } from "../message/code.js";
import type { Numeral } from "../text/figure.js";
import type { Comparator } from "../text/words.js";

/** A remark on how something was read, by its place in the folded text. */
export interface Remark {
  readonly code: CodeNaming<"text"> | "cell/unit-doubled";
  readonly from: number;
  readonly to: number;
}

/** One number with its unit and the words after it. */
export interface Bound {
  readonly from: number;
  readonly to: number;
  readonly numeral: Numeral;
  readonly value: Exact | null;
  readonly unit: string | null;
  readonly mark: "included" | "excluded" | null;
  /** The number that the mark names (不含90), where it names one. */
  readonly markOf: Exact | null;
  readonly after: Comparator | null;
  readonly approximate: boolean;
  readonly blocked: boolean;
  readonly open: boolean;
  readonly unknown: boolean;
  /** The sign of money stands before it: ￥500. */
  readonly money: boolean;
  readonly remarks: Remark[];
}

/** A bound in the making, told to by the readers of what follows its number. */
export type Making = { -readonly [Key in keyof Bound]: Bound[Key] };

/** Takes something after a number: true where it did, false where that is for another reader, null where the bound ends. */
export type Tail = (text: string, bound: Making) => boolean | null;
