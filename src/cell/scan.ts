import { isDigit } from "../text/char.js";
import type { Folded } from "../text/fold.js";
import { dateAt } from "../text/date-phrase.js";
import { marksEnd } from "../text/marks.js";
import type { DatePhrase, DateSetting } from "../text/period.js";
import { BEFORE } from "../text/words.js";
import type { Scan } from "./found.js";
import { readKnownWord, readRelation } from "./known-readers.js";
import { readNumber, startsQuantity } from "./number-reader.js";
import { openingOf } from "./opening.js";
import { Scanner } from "./scanner.js";
import {
  readBracket,
  readBreak,
  readCode,
  readFootnote,
  readGap,
  readPlace,
  readRest,
  readTitle,
  readUnitAlone,
  waits,
} from "./word-readers.js";

/** More numbers than this in one cell are not told apart: reading stops there. */
const MOST_ITEMS = 6;

/** Takes what begins where the scanner stands, and moves it on; false where that is for another reader. */
type Reader = (scanner: Scanner) => boolean;

/** What a cell is read with, in the order in which it is tried. The last takes one character, whatever it is. */
const READERS: readonly Reader[] = [
  readPeriod,
  readDate,
  readNumber,
  readGap,
  readTitle,
  readRelation,
  readKnownWord,
  readBracket,
  readBreak,
  readFootnote,
  readCode,
  readUnitAlone,
  readPlace,
  readRest,
];

/** Finds the numbers and dates of a cell with the words that belong to them, in time linear in the text. */
export function scan(folded: Folded, setting: DateSetting): Scan {
  const scanner = new Scanner(folded, setting);
  const { text, found } = scanner;
  scanner.at = openingOf(text, found);
  while (scanner.at < text.length && found.items.length <= MOST_ITEMS) {
    for (const read of READERS) if (read(scanner)) break;
  }
  if (dangles(scanner)) found.malformed = true;
  found.openAt = openFrom(scanner);
  if (found.items.length > 0) scanner.renew();
  return found;
}

/** Where a further condition begins, whose number never came. */
function openFrom({ lead, held }: Scanner): number {
  const open = lead.comparator !== null && lead.strength === "word" ? lead : held;
  return open?.from ?? -1;
}

/** A comparator without a number after it, or words of change and the like right behind a number: 5%≥, 3%↓. */
function dangles({ lead, held, found: { items } }: Scanner): boolean {
  const last = items[items.length - 1];
  if (last === undefined) return false;
  if (lead.comparator !== null && lead.strength === "sign") return true;
  // 20人≤以下: words part the sign from a number that never comes.
  if (held?.strength === "sign" && held.from === last.phrase.to) return true;
  const compares = lead.comparator !== null && lead.strength !== "weak";
  return lead.from === last.phrase.to && (lead.change !== null || compares || lead.related || lead.over);
}

const PERIOD =
  /(?:[一两二三四五]|\d{1,2})个?(?:年度?|季度?|半年|月|周|星期|天|日|学期)(?:内|中|里)?|半个?(?:年度?|月|学期|天)(?:内|中|里)?/y;

/** 一年至少4次, 半年不少于1次: a period before a comparator says how often is counted, as 每年 does. */
function readPeriod(scanner: Scanner): boolean {
  const { text, at, found, lead } = scanner;
  if (lead.comparator !== null || found.items.length > 0 || !PERIOD_STARTS.includes(text.charAt(at))) return false;
  PERIOD.lastIndex = at;
  const to = at + (PERIOD.exec(text)?.[0].length ?? 0);
  const word = to === at ? null : BEFORE.at(text, to);
  const next = word?.meaning;
  if (word === null || next?.is !== "comparator" || next.strength === "weak") return false;
  // 5天≥办理时限: no number follows, the period itself is what is compared.
  if (next.strength === "sign" && !startsQuantity(text, marksEnd(text, word.to))) return false;
  found.remarks.push({ code: "cell/period-left-out", from: at, to });
  return scanner.pass(to);
}

const PERIOD_STARTS = "一两二三四五半123456789";

function readDate(scanner: Scanner): boolean {
  const { text, at, lead, found, setting } = scanner;
  const date = isDateStart(text, at) && !lead.count ? dateAt(text, at, setting) : null;
  if (date === null || yields(scanner, date)) return false;
  if (date.yearOnly && (lead.base !== undefined || (waits(lead) && startsQuantity(text, date.to))))
    return scanner.pass(date.to);
  if (date.latest === null) found.malformed = true;
  return scanner.keep({ kind: "date", phrase: date, lead }, date.to);
}

const DATE_STARTS = "第年上下当本今次明翌去该每岁一二三四五六七八九十〇";

function isDateStart(text: string, at: number): boolean {
  return isDigit(text.charCodeAt(at)) || DATE_STARTS.includes(text.charAt(at));
}

/** A bare year gives way to a word that begins with it, and to a number: 12 月 after ≤ is a time, no date. */
function yields({ text, at, word, lead, setting }: Scanner, date: DatePhrase): boolean {
  // 3月龄 is an age.
  if ((date.yearOnly && word?.meaning.is === "previous") || text.charAt(date.to) === "龄") return true;
  const months = /^\d+(?:[-~至到]\d+)?月$/.test(text.slice(at, date.to));
  return months && (setting.unit !== null || lead.comparator !== null);
}
