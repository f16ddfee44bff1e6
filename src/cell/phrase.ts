import type { Exact } from "../exact/index.js";
import type { Comparator, Strength } from "../text/words.js";
import type { Remark } from "./bound-types.js";

/** A number in a cell with what stands around it: comparators, unit, marks; two bounds for a range. */
export interface QuantityPhrase {
  readonly from: number;
  readonly to: number;
  /** The number; of a range the lower bound. Null where the text means a number but writes none. */
  readonly value: Exact | null;
  readonly unit: string | null;
  readonly comparator: Comparator | null;
  readonly approximate: boolean;
  /** The upper bound of a range, and which bounds belong to it. */
  readonly range: { readonly max: Exact; readonly minInclusive: boolean; readonly maxInclusive: boolean } | null;
  /** A Chinese numeral without comparator or share word: in prose it is part of a word (一般, 三公经费). */
  readonly soft: boolean;
  /** The number is not followed by a unit of the registry, but by other words. */
  readonly open: boolean;
  /** The unit is not in the registry. */
  readonly unknown: boolean;
  /** A grade (二级, Ⅲ类): a name, not a number to compare. */
  readonly rank: boolean;
  /** The sign of money stands before it. */
  readonly money: boolean;
  readonly remarks: readonly Remark[];
}

/** What the words before a number say of it. */
export interface Lead {
  readonly comparator: Comparator | null;
  readonly strength: Strength | null;
  readonly approximate: boolean;
  /** Two comparators that cannot both be meant. */
  readonly clash: boolean;
}

/** A number before which nothing stands. */
export const UNLED: Lead = { comparator: null, strength: null, approximate: false, clash: false };

/** Whether the words before a number say how to compare with it, or contradict: a range (`80~90`) has that in itself. */
export function isCompared({ clash, comparator, strength }: Lead): boolean {
  return clash || (comparator !== null && strength !== "weak" && comparator !== "=");
}

/** Words that rank rather than count: in prose (三级医院) their number is none to compare with. A number may have no unit. */
export const RANKS: readonly (string | null)[] = ["级", "等级", "档", "星", "等", "类", "号线", "届", "版", "年级"];
/** Of these the first may be the best: no comparator says which way they run. */
export const GRADES: readonly (string | null)[] = ["级", "等级", "等", "类"];
