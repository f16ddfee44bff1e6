import { lasts } from "./unit.js";
import { unitAt } from "./unit-end.js";
import { AFTER } from "./words.js";

/*
 * A word that compares may stand behind a number at some distance: 500元（含税）以内, 5天时间内, 5个有效工作日内. Cells and sentences
 * look for it here.
 */

/** Brackets that a remark may stand in, as they are folded. */
const CLOSING: Readonly<Record<string, string>> = { "(": ")", "[": "]", "<": ">", "{": "}", "〖": "〗" };
const LONGEST_REMARK = 40;
const MOST_BETWEEN = 4;

/** The end of the remarks in brackets that stand at a place; the place itself where none does. */
export function remarksEnd(text: string, at: number): number {
  let to = at;
  for (let remarks = 0; remarks < MOST_BETWEEN; remarks++) {
    const mark = CLOSING[text.charAt(to)];
    const close = mark === undefined ? -1 : text.slice(to, to + LONGEST_REMARK).indexOf(mark);
    if (close < 2) return to;
    to += close + 1;
  }
  return to;
}

/** The time itself is what is measured: 5天时间内, 3个月的工期内. */
const OF_TIME = /的?(?:时间|时长|时限|期限|工期|周期)/y;

/** The end of words that only say once more what the number counts; the place itself where there are none. */
function measureEnd(text: string, at: number, unit: string | null): number {
  OF_TIME.lastIndex = at;
  if (lasts(unit)) return at + (OF_TIME.exec(text)?.[0].length ?? 0);
  if (unit !== "个") return at;
  // 5个有效工作日, 30个自然日: the unit of time behind it.
  for (let from = at; from <= at + MOST_BETWEEN; from++) {
    const to = unitAt(text, from);
    if (lasts(text.slice(from, to))) return to;
  }
  return at;
}

/** Behind most numbers no character of such a word stands, and nothing is looked for. */
function mayCompare(text: string, at: number): boolean {
  return /[上下内外顶更]/.test(text.slice(at, at + 60));
}

/** Where the word stands that compares the number before this place: right here, or past what says nothing of it. */
export function comparingAt(text: string, at: number, unit: string | null): number {
  if (!mayCompare(text, at)) return at;
  const inside = CLOSING[text.charAt(at)] === undefined ? null : AFTER.at(text, at + 1);
  if (inside?.meaning.is === "comparator" && text.startsWith(CLOSING[text.charAt(at)] ?? " ", inside.to)) return at + 1;
  const to = remarksEnd(text, measureEnd(text, remarksEnd(text, at), unit));
  const word = to === at ? null : AFTER.at(text, to);
  if (word?.meaning.is !== "comparator" || "年月季期级述".includes(text.charAt(word.to) || " ")) return at;
  // 5家（企业）内训师: 内 alone is said of times.
  return word.word.length > 1 || lasts(unit) || unit === "个" ? to : at;
}

const BETWEEN = "(?:\\([^()]{0,40}\\)|\\[[^\\]]{0,40}\\]|[^,;。、:!?()\\[\\]\\d≥≤<>=在按从自每]){0,12}?";
/** 市级以上, 较大及以上 are ranks of what is counted. */
const NO_RANK = "(?<![级等类档般大重型][及或含]?)";
const HIDDEN = new RegExp(`${BETWEEN}(?:${NO_RANK}[以之][上下内外](?![年月季期述])|封顶)`, "y");
const HIDDEN_TIME = new RegExp(
  `${BETWEEN}(?:时[间限长]|期[限间]?|[日天周月]|小时|分钟|(?=内(?:$|[,;。、)得])))内`,
  "y",
);

/**
 * The end of a word that compares and stands further behind a number, past words that say nobody knows what: 3次有效投诉以内,
 * 20人本科以上; the place itself where there is none. Of 100%在规定时间以内 another phrase ends with it.
 */
export function hiddenEnd(text: string, at: number, unit: string | null): number {
  if (!mayCompare(text, at)) return at;
  HIDDEN.lastIndex = HIDDEN_TIME.lastIndex = at;
  const found = HIDDEN.exec(text) ?? (lasts(unit) || unit === "个" ? HIDDEN_TIME.exec(text) : null);
  return at + (found?.[0].length ?? 0);
}
