import { certain } from "../shape/certain.js";
import { isDigit } from "../text/char.js";
import type { Folded } from "../text/fold.js";
import { unitAt } from "../text/unit-end.js";
import type { Scan } from "./found.js";
import type { LeadWords } from "./lead.js";

const STARS =
  /[*_]{2,}|[xX×]{2,}|[□△◯]|[?]{2,}|[(]\s*[)]|年[xXNn*?×_]+月|月[xXNn*?×_]+[日号]|○○|\bXX?年|\d[xX×*_○□]{1,3}年/;
const LABEL = /^(?:指标|目标)\d*:?$/;
/** 待定, 暂无, 空: in the place of a target, that it was to follow. 待遇 and the like begin words of their own. */
export const LATER: RegExp =
  /^(?:待[^遇业岗]{1,3}|暂(?:无|缺|空|未.{1,3}|不.{1,3})|[未尚]+[未定确明]{1,3}|空白?|TBD)[.。]?$/i;
const OPEN = "*xXNn×_?";

/** Recognises one way in which a form leaves a cell to be filled in. */
type Left = (text: string, found: Scan, folded: Folded) => boolean;

/** Whether a cell still waits for its number: stars, crosses, empty brackets or blanks where it should be. */
export function isPlaceholder(folded: Folded, found: Scan): boolean {
  const { text } = folded;
  if (STARS.test(text) || isDateLeft(folded) || text.includes("〇〇") || LABEL.test(text)) return true;
  if (found.items.length > 0 || found.malformed || found.digitsAt >= 0) return false;
  for (const left of LEFT) if (left(text, found, folded)) return true;
  return false;
}

/** 2021年 月 日前, 2021年6月 日前, 20  年12月底前, 202 年6月: a date of which a part was to be filled in. */
function isDateLeft(folded: Folded): boolean {
  const { text } = folded;
  if (!text.includes("月")) return false;
  if (BLANK_DAY.test(text)) return true;
  const year = text.indexOf("年");
  if (year < 1) return year === 0 && NO_YEAR.test(text);
  if (BLANK_MONTH.test(text)) return true;
  return !isDigit(text.charCodeAt(year - 4)) && isYearOpen(folded);
}

/** 202年6月, 20 年6月: of a year that a form begins, the rest was to follow in the blank; 20年6月 is 2020. */
function isYearOpen({ text, at }: Folded): boolean {
  const [digits] = OPEN_YEAR.exec(text) ?? [];
  if (digits === undefined) return false;
  const year = text.indexOf("年");
  return digits.length > 3 || certain(at[year]) - certain(at[year - 1]) > 1;
}

const NO_YEAR = /^年\d{1,2}月/;
const BLANK_MONTH = /\d年月(?:日(?!均)|[底末初][前止]?|[前止]|$)/;
const BLANK_DAY = /\d月日(?:[前止]|之前|以前|底|完成|$)/;
const OPEN_YEAR = /(?<!\d)(?:20|20\d)年(?=\d{1,2}月|月)/;

/** What is left in a cell without any number. */
const LEFT: readonly Left[] = [isBareDate, isOpenNumber, isBlankLeft, isSignAlone];

/** 年月, 月日. */
function isBareDate(text: string): boolean {
  return /^年月|^每年月日|^月日/.test(text);
}

/** ≥X%, *个. */
function isOpenNumber(text: string): boolean {
  const open = text.search(/[^≥≤<>=]|$/);
  if (!OPEN.includes(text.charAt(open) || " ")) return false;
  const rest = text.slice(open + 1, open + 12);
  return rest === "" || /^(?:[%‰个人次家户万元年月日天件项场期批套台亩吨米]|平方米|公里)/.test(rest);
}

/** 持证率   %, 共  次: blanks, or nothing at all before a sign of per cent, where the number was to be filled in. */
function isBlankLeft(text: string, _found: Scan, { source, at }: Folded): boolean {
  if (source.length - text.length < 2 && !MAY_BE_LEFT.test(text)) return false;
  for (let place = 1; place < text.length; place++) {
    const end = unitAt(text, place);
    if (end === place) continue;
    const ends = end === text.length || ",;。、)".includes(text.charAt(end));
    const typed = certain(at[place]);
    const under = source.charAt(typed - 1) === "_";
    if (ends && (typed - certain(at[place - 1]) > 2 || under || "%‰".includes(text.charAt(place)))) return true;
    place = Math.max(place, end - 1);
  }
  return false;
}

/** Without one of these, only blanks that are left tell. */
const MAY_BE_LEFT = /[%‰_]/;

/** A comparator or a unit without a number. */
function isSignAlone(_text: string, found: Scan): boolean {
  return found.words === 0 && found.signs && !(found.ending !== null && tells(found.ending));
}

/** ≥上年, ≥同比持平, 提高档次 say something without a number; 同比增长≥ still waits for it. */
function tells({ previous, change, comparator }: LeadWords): boolean {
  return previous || change === 0 || (change !== null && comparator === null);
}
