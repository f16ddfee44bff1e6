import { certain } from "../../../shape/certain.js";
import { DIGITS, NUMBER } from "../number.js";
import type { Word } from "../tokens.js";

/** What a form says, and where it ends. */
export interface Read {
  readonly word: Word;
  readonly to: number;
}

/** One form that a token takes: the characters it may begin with, and what it says at a place; null says nothing. */
export interface Pattern {
  readonly first: string;
  readonly at: (text: string, at: number) => Read | null;
}

/** A pattern that is tried at one place of the text only. */
export function form(
  first: string,
  pattern: RegExp,
  word: (found: RegExpExecArray, next: string) => Word | null,
): Pattern {
  const sticky = new RegExp(pattern.source, "y");
  return {
    first,
    at: (text, at) => {
      sticky.lastIndex = at;
      const found = sticky.exec(text);
      if (found === null) return null;
      const to = at + found[0].length;
      const said = word(found, text.charAt(to));
      return said === null ? null : { word: said, to };
    },
  };
}

/** As {@link form}, of a pattern whose first group is a figure that never fails. */
export function figureForm(
  first: string,
  pattern: RegExp,
  word: (figure: string, whole: string) => Word | null,
): Pattern {
  return form(first, pattern, ([whole, figure]) => word(certain(figure), whole));
}

/** Points of the score: `5分`; 分 may begin another word. */
export const POINTS: string = `(${NUMBER})分(?!钟|之|线|贝|米)`;
/** 该项, 本指标 and the like before 分值. */
export const OF_THIS: string = "(?:[该本此](?:小|分)?(?:项|指标)?|所赋|指标|相应|对应){0,4}的?";
/** The full mark by any of its names. */
export const MARK_WORD: string = "(?:分值|权重分值|权重分|权重|标准分值|标准分|分数|满分|总分|分)";
export const PERCENT: string = `(${DIGITS})%`;
