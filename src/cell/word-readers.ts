import { certain } from "../shape/certain.js";
import { isOneOf } from "../text/char.js";
import { isPlainMark, isStop, kindAt, marksEnd } from "../text/marks.js";
import { numeralAt } from "../text/numeral.js";
import { unitAt } from "../text/unit-end.js";
import { BEFORE, JOINING, NEGATIONS } from "../text/words.js";
import type { LeadWords } from "./lead.js";
import { codeEnd, hasDigit, ordinalEnd, unitOnly } from "./marks.js";
import { startsQuantity } from "./number-reader.js";
import { marked } from "./quantity-phrase.js";
import { readQuoted } from "./quoted.js";
import type { Scanner } from "./scanner.js";
import { inclusionAt } from "./tails.js";

/** Plain marks between a word and its number change nothing: ≤“5%”, 不低于：95%. */
export function readGap(scanner: Scanner): boolean {
  const { text, at, lead, found } = scanner;
  if (lead.from < 0 || !isPlainMark(text, at) || !waits(lead)) return false;
  const to = marksEnd(text, at);
  if (!startsQuantity(text, to)) return false;
  // Behind 同比下降, a stop may begin something else.
  if (lead.comparator === null && isStop(text, at) && text.charAt(at) !== ":") found.malformed = true;
  return scanner.pass(to);
}

export function waits({ comparator, change, approximate, related, over }: LeadWords): boolean {
  return comparator !== null || change !== null || approximate || related || over;
}

/** 《…》 is the name of a document, and “3·15” may be one of a day. */
export function readTitle(scanner: Scanner): boolean {
  const { text, at, folded } = scanner;
  const code = text.charCodeAt(at);
  if (isQuote(code)) return readQuoted(scanner);
  if (code !== 60 || folded.source.charAt(certain(folded.at[at])) !== "《") return false;
  const close = scanner.closingOf(">", at);
  return close > at + 1 && scanner.skip(close + 1);
}

/** One of “ " 「 『. */
function isQuote(code: number): boolean {
  return code === 0x201c || code === 34 || code === 0x300c || code === 0x300e;
}

/** (城区): a remark in brackets. Behind a comparator (含) is a part of it: 大于（含）95%. */
export function readBracket(scanner: Scanner): boolean {
  const { text, at, lead, found } = scanner;
  const char = text.charAt(at);
  if (char !== "(" && char !== "[") return false;
  const inclusion = lead.comparator === null ? null : inclusionAt(text, at);
  if (inclusion !== null) {
    lead.comparator = marked(lead.comparator, inclusion.mark);
    return scanner.pass(inclusion.to);
  }
  const close = scanner.closingOf(char === "(" ? ")" : "]", at);
  if (close < 0) return false;
  if (close > at + 1) found.remarks.push({ code: "cell/remark-left-out", from: at, to: close + 1 });
  return scanner.pass(close + 1);
}

const BREAKS = ",;。、:!?";

export function readBreak(scanner: Scanner): boolean {
  const { text, at, lead, found } = scanner;
  if (isLost(scanner)) found.strange.push(at);
  const joining = JOINING.find((each) => text.startsWith(each, at));
  if (joining === undefined && !BREAKS.includes(text.charAt(at))) return false;
  if (lead.comparator !== null && lead.strength !== "weak") scanner.held = null;
  if (joining === undefined || found.items.length > 0) scanner.forget();
  return scanner.pass(at + (joining?.length ?? 1));
}

/**
 * ?5, ≤?5, 5%?以上, 不?超过5: what was lost beside a number, or behind a denial, may have turned it. So does the mark of
 * programs that denies what follows: !5, !=5.
 */
function isLost({ text, at, found: { items } }: Scanner): boolean {
  const mark = text.charAt(at);
  const next = marksEnd(text, at + 1);
  // 完成！100%: behind a word it is the mark of a cry.
  if (mark === "!" && (!HAN.test(text.charAt(at - 1)) || text.charAt(next) === "=")) {
    return startsQuantity(text, next) || BEFORE.at(text, next)?.meaning.is === "comparator";
  }
  if (mark !== "?") return false;
  return items[items.length - 1]?.phrase.to === at || isOneOf("不未非无没", text, at - 1) || startsQuantity(text, next);
}

const HAN = /[\u4e00-\u9fff]/;

/** 98%①, 98%¹: a mark that leads to a note below the table. */
export function readFootnote(scanner: Scanner): boolean {
  const { text, at, found } = scanner;
  const last = found.items[found.items.length - 1];
  if (last?.phrase.to !== at || !isFootnote(text.charCodeAt(at))) return false;
  found.remarks.push({ code: "cell/remark-left-out", from: at, to: at + 1 });
  return scanner.pass(at + 1);
}

/** ①, ⑴, superscript digits other than those of units, *, † . */
function isFootnote(code: number): boolean {
  return (
    (code >= 0x2460 && code <= 0x249b) ||
    (code >= 0x2776 && code <= 0x2793) ||
    code === 0xb9 ||
    (code >= 0x2074 && code <= 0x2079) ||
    code === 0x2020 ||
    code === 0x2021
  );
}

/** GB18918-2002, PM2.5, A4, OK. */
export function readCode(scanner: Scanner): boolean {
  const { text, at, lead, found } = scanner;
  if (kindAt(text, at) !== "letter") return false;
  const end = beforeGap(scanner, codeEnd(text, at));
  if (!hasDigit(text, at, end)) return scanner.skip(end);
  if (lead.comparator !== null && lead.strength === "sign") found.strange.push(at);
  return scanner.skipDigits(end);
}

/** COD 55mg/L: a blank parts the name from the number, which has its unit behind it, as 18918 of GB 18918 has not. */
function beforeGap({ text, at, folded }: Scanner, end: number): number {
  for (let to = at + 1; to < end; to++) {
    const isGap = certain(folded.at[to]) - certain(folded.at[to - 1]) > 1;
    const number = isGap ? numeralAt(text, to) : null;
    if (number !== null && unitAt(text, number.to) > number.to) return to;
  }
  return end;
}

/** A unit without a number: what a template leaves. */
export function readUnitAlone(scanner: Scanner): boolean {
  const { text, at, found } = scanner;
  if (scanner.triedUnits || found.words > 0 || found.items.length > 0 || unitAt(text, at) === at) return false;
  scanner.triedUnits = true;
  if (!unitOnly(text, at) || endsWord(scanner)) return false;
  found.signs = true;
  return scanner.pass(text.length);
}

/** 到位, 到户, 在岗: one character right behind another is a word, where 完成  个 and ≥个 wait for a number. */
function endsWord({ text, at, lead, folded }: Scanner): boolean {
  const glued = at > 0 && certain(folded.at[at]) - certain(folded.at[at - 1]) === 1;
  const short =
    BEFORE.at(text, at - 1)?.to === at &&
    [2, 3, 4, 5].every((back) => {
      // 未超支 and 没有超期 deny such a word.
      const denial = text.slice(at - back, at - 1);
      return BEFORE.at(text, at - back)?.to !== at || NEGATIONS.includes(denial);
    });
  return glued && short && at === text.length - 1 && !lead.count && kindAt(text, at - 1) === "han";
}

/** 第3, 前10: a place in a row. */
export function readPlace(scanner: Scanner): boolean {
  const { text, at } = scanner;
  const char = text.charAt(at);
  if (char !== "第" && char !== "前") return false;
  const end = ordinalEnd(text, at);
  return end > at && scanner.skipDigits(end);
}

export function readRest(scanner: Scanner): boolean {
  const { text, at, found } = scanner;
  switch (kindAt(text, at)) {
    case "han":
      return scanner.skip(at + 1);
    case "sign":
      found.junk = true;
      return scanner.pass(at + 1);
    case "mark":
      scanner.renew();
      return scanner.pass(at + 1);
    case "unit":
      // Ⅲ类水质比例: a grade in a name.
      if (isRoman(text.charCodeAt(at)) && kindAt(text, at + 1) === "han") return scanner.skip(at + 1);
      found.strange.push(at);
      return scanner.pass(at + 1);
    default:
      found.strange.push(at);
      return scanner.pass(at + 1);
  }
}

function isRoman(code: number): boolean {
  return code >= 0x2160 && code <= 0x217f;
}
