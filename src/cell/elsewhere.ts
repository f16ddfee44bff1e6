import { isNegative } from "../exact/index.js";
import { remarksEnd } from "../text/behind.js";
import { isOneOf } from "../text/char.js";
import type { Span } from "../text/fold.js";
import { isStop } from "../text/marks.js";
import { startsNumeral } from "../text/numeral.js";
import { denies, disowns, passes, remains, slips } from "../text/turning.js";
import { isStanding, weightOfDeed } from "../text/undone.js";
import { AFTER } from "../text/words.js";
import type { DatePhrase } from "../text/period.js";
import type { Remark } from "./bound-types.js";
import type { Cell } from "./cell.js";
import type { Item } from "./found.js";

/** So many characters before and after a number are looked at. */
export const NEAR = 20;

export function ending(text: string, { from, to }: Span): string {
  return text.slice(Math.max(from, to - NEAR), to);
}

export function beginning(text: string, { from, to }: Span): string {
  return text.slice(from, Math.min(to, from + NEAR));
}

/** 95%，以上, but not 95%，以上年为准: a word that compares, parted from its number by a stop. */
export function isTornOff(text: string, { phrase: { to } }: Item): boolean {
  if (!isStop(text, to) || !isOneOf("以之及或含", text, to + 1)) return false;
  const word = AFTER.at(text, to + 1);
  return word?.meaning.is === "comparator" && !startsNumeral(text, word.to) && !isOneOf("年月季期级述", text, word.to);
}

/** 比计划多5人, 上年的95%: a result that is told against a figure which the cell does not hold. A target like that is words. */
export function isOfAnother({ kind, lead }: Item): boolean {
  return lead.related || (kind === "quantity" && lead.previous && lead.change === null);
}

/** 延后3天, 超期2天, 超支5万元, 还需2天, 明年完成8个 of a result: told against a plan which the cell does not hold, or itself a plan. */
export function isLate({ family, unit, folded: { text } }: Cell, item: Item, before: Span | null): boolean {
  if (family !== "actual" || item.kind !== "quantity" || isComparedWith(item)) return false;
  const said = ending(text, { from: 0, to: item.phrase.from });
  if (remains(said) || isToCome(said, text.slice(item.phrase.to, item.phrase.to + NEAR))) return true;
  if (before !== null && slips(ending(text, before))) return true;
  const named = item.phrase.unit ?? unit.unit;
  // 超支3% may be the very rate that is asked for.
  if (named !== "%" && passes(said)) return true;
  return named !== null && OF_TIME.test(named) && slips(said);
}

function isToCome(before: string, behind: string): boolean {
  return COMING_BEFORE.test(before) || COMING_AFTER.test(behind);
}

/** 下降-5%: a fall below zero is a rise, or the sign says the fall again. */
export function fallsTwice({ kind, lead, phrase }: Item): boolean {
  return kind === "quantity" && lead.change === -1 && phrase.value !== null && isNegative(phrase.value);
}

/** What is said of a deed, of which a result tells how much: 未培训80人, 拟培训80人. */
export function deedOf({ family, folded: { text } }: Cell, { kind, phrase }: Item): ReturnType<typeof weightOfDeed> {
  if (family !== "actual" || kind !== "quantity") return "harmless";
  return weightOfDeed(ending(text, { from: 0, to: phrase.from }));
}

/** 8个停工, 80人待培训 of a result: so much has not been done. */
export function stands({ family, folded: { text } }: Cell, { kind, phrase: { to } }: Item): boolean {
  return family === "actual" && kind === "quantity" && isStanding(text.slice(to, to + NEAR));
}

/** 2021年6月30日以来, 最早2021年6月30日, 晚过6月30日: a day after which, and none by which. */
export function isAfterDay({ family, folded: { text } }: Cell, { kind, phrase, lead }: Item): boolean {
  if (kind !== "date") return false;
  if (family === "actual" && lead.comparator?.charAt(0) === ">" && lead.strength !== "weak") return true;
  return (
    SINCE.test(ending(text, { from: 0, to: phrase.from })) || AFTERWARDS.test(text.slice(remarksEnd(text, phrase.to)))
  );
}

const SINCE = /(?:[晚迟]过了?|最早[于在为是]?|(?<![通经超])过了?)$/;
const AFTERWARDS = /^的?(?:[之以]?后(?![勤续期方台])|以来|[以之][上外]|[往过]后|起(?![草步点])|[晚迟])/;

const COMING = "(?:(?<![\\d一二三四五六七八九十两几多历每首初场人批])次|明|翌|下一?)年";
/** 明年完成8个, 结转明年8个; 明年 of another clause is said of the rest. */
const COMING_BEFORE = new RegExp(`${COMING}[^,;。、\\d]{0,8}$`);
/** 8个，明年完成; of 8个，其余明年完成 the 8 are done. */
const COMING_AFTER = new RegExp(`^[,;(]?(?:[拟将于在]|计划|预计)*${COMING}`);

/** Which year a number is of, where that is not the form's, asks for a look: 2022年8个 of a form of 2023. */
export function yearCode({ family, year }: Cell, { latest }: DatePhrase): "cell/date-left-out" | "cell/year-left-out" {
  const own = family === "target" || year === undefined || latest === null || Number(latest.slice(0, 4)) === year;
  return own ? "cell/year-left-out" : "cell/date-left-out";
}

/** Behind 达, which weighs little, the words before it count. */
function isComparedWith({ lead: { comparator, strength } }: Item): boolean {
  return comparator !== null && strength !== "weak";
}

/** 超期5件 is how many there were, 超期5天 how late. */
const OF_TIME = /[天日月年周时钟秒]$|星期|季度/;

/** （未完成）; of a result also （上年）, （同比下降）, （其中3个在建）. The marks of lists and notes are none of that. */
export function isDoubtful({ family }: Cell, words: string): boolean {
  if (!/[一-鿿]/.test(words)) return false;
  return family === "actual" ? disowns(words) || isStanding(words.slice(1)) : denies(words);
}

/** （或200人次）, （允许偏差5%）: in brackets, but what will do as well. */
export function isAlternative({ family, folded: { text } }: Cell, { code, from, to }: Remark): boolean {
  if (code !== "cell/remark-left-out") return false;
  return (
    text.charAt(from + 1) === "或" ||
    (family === "target" && TOLERANCE.test(text.slice(from, Math.min(to, from + NEAR))))
  );
}

const TOLERANCE = /(?:偏[差离]|误差|公差|允差|[浮波]动|±|上下)[^\d]{0,6}\d/;
