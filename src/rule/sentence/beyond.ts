import { ABOVE, BELOW } from "./lexicon.js";

/**
 * 每超编1人, 每超核定数1辆, 每高出平均年龄1岁: whatever stands between going beyond and the number is what is gone beyond. Of
 * words of one character only 超 says so: 低保1户 and 高校1所 are no distances.
 */
const DISTANCE = new RegExp(
  `^(?:比|较)?()(?:((?!))|(${longer(BELOW)})|(超|${longer(ABOVE)}))(?:于|了|出|过)?[^\\d,;。:]{1,10}$`,
);
/** 超标排放1次: what happened so many times, unless a number is gone beyond: 超核定次数1次. */
const HAPPENING = /^[次起例件宗桩回处笔]$/;
const OF_NUMBER = /[数量额值限]$/;

/** The words of a list that are no single character; 未达标 denies and measures nothing. */
function longer(words: string): string {
  return words
    .split("|")
    .filter((word) => word.length > 1 && word !== "未达")
    .join("|");
}

/** What goes beyond a figure by so many of what is counted. */
export function beyondIn(before: string, unit: string | null): RegExpExecArray | null {
  if (unit !== null && HAPPENING.test(unit) && !OF_NUMBER.test(before)) return null;
  return DISTANCE.exec(before);
}
