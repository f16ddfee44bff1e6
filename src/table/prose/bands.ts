import { safeParseTarget } from "../../cell/index.js";
import { compare, fromText } from "../../exact/index.js";
import { GRADES } from "../word/grade.js";

/** A grade with the scores that earn it, as a report states it: 90（含）-100 分为优. */
export interface Band {
  readonly grade: string;
  readonly from: number;
  readonly to: number;
  /** Whether a score lies in it. */
  readonly holds: (score: string) => boolean;
}

const RANGE =
  /(\d{1,3}(?:\.\d+)?分?(?:\(含\))?[-~—至到]\d{1,3}(?:\.\d+)?分?(?:\(不?含\))?分?|(?:大于|高于|不低于|低于|小于|≥|>|<|≤)?\d{1,3}(?:\.\d+)?分?(?:\(不?含\))?(?:以上|以下|及以上|及以下)?(?:\(不?含\))?)(?:的)?(?:为|:|评定?为|属于?)["“”]?/;

const BAND = new RegExp(`${RANGE.source}(${GRADES})`, "g");

/** The bands of grades that a folded text states; none where it states fewer than two. */
export function bandsIn(text: string): readonly Band[] {
  const found = [...text.matchAll(BAND)].flatMap(({ 0: whole, 1: range = "", 2: grade = "", index }): Band[] => {
    const read = safeParseTarget(range, { unit: "分" });
    if (!read.ok) return [];
    const target = read.value;
    const holds = (score: string): boolean => {
      const value = fromText(score);
      if (value === null) return false;
      const against = (bound: string): number => compare(value, fromText(bound) ?? value);
      if (target.kind === "range") {
        const [low, high] = [against(target.min), against(target.max)];
        return (target.minInclusive ? low >= 0 : low > 0) && (target.maxInclusive ? high <= 0 : high < 0);
      }
      if (target.kind !== "threshold") return false;
      const sign = against(target.value);
      const { comparator } = target;
      return comparator === ">="
        ? sign >= 0
        : comparator === ">"
          ? sign > 0
          : comparator === "<="
            ? sign <= 0
            : sign < 0;
    };
    return [{ grade, from: index, to: index + whole.length, holds }];
  });
  return found.length < 2 ? [] : found;
}
