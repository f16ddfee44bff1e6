import { AFTER } from "../../text/words.js";
import { unitAt } from "../../text/index.js";

/** A number in a text. */
export interface ProseNumber {
  /** Its first place, the sign before it included. */
  readonly from: number;
  /** Behind its digits. */
  readonly to: number;
  /** Behind its unit. */
  readonly end: number;
  /** A decimal in plain notation, with the places that were typed. */
  readonly value: string;
  readonly unit: string;
  /** Whether it measures something, or is of a date, or of the numbering of the text and its sources. */
  readonly kind: "figure" | "date" | "numbering";
  /** False where words behind it, or another number, make it a bound or a range. */
  readonly exact: boolean;
}

const NUMBER = /\d{1,3}(?:,\d{3})+(?:\.\d+)?(?![\d,])|\d+(?:\.\d+)?/g;

/** What is of a date: 2021年, 2021-12-31, 12月31日, 2019-2021年, 1-12月. */
const DATE =
  /(?:19|20)\d\d(?:(?:[-/.]\d{1,2}){1,2}|(?:[-~—至到](?:19|20)\d\d)?(?:年度?|(?=\D|$)))|\d{1,2}(?:[-~—至到]\d{1,2})?[月日号时]/g;

/** What numbers the text and its sources: 1. and （2） before an item, 〔2021〕10号, 第十六条, 附件1. */
const NUMBERING =
  /(?:^|[。;:])(?:\(?\d{1,2}\)|\d{1,2}[、.](?!\d))|[〔[(]?(?:19|20)\d\d[〕\])]第?\d+号|第\d+[条款项号页章节次批]|(?:附件|附表|表|图)\d+/g;

/** All numbers of a folded text, in order. */
export function numbersIn(text: string): readonly ProseNumber[] {
  const numbering = spansOf(NUMBERING, text);
  const dates = spansOf(DATE, text);
  return [...text.matchAll(NUMBER)].map((found) => {
    const from = found.index;
    const to = from + found[0].length;
    const inside = (spans: readonly (readonly [number, number])[]): boolean =>
      spans.some(([start, end]) => start <= from && to <= end);
    const kind = inside(numbering) ? "numbering" : inside(dates) && !isAmount(text, to) ? "date" : "figure";
    const end = unitEnd(text, to);
    const signed = text.charAt(from - 1) === "-" && !/[\d%月日年元]/.test(text.charAt(from - 2));
    const before = text.slice(Math.max(0, from - 10), from);
    const ranged = (!signed && /\d[^,。;]{0,6}[-~—至到]$/.test(before)) || /^[-~—]\(?\d/.test(text.slice(end, end + 3));
    const after = AFTER.at(text, end);
    return {
      from: signed ? from - 1 : from,
      to,
      end,
      value: `${signed ? "-" : ""}${found[0].replace(/,/g, "").replace(/^0+(?=\d)/, "")}`,
      unit: text.slice(to, end),
      kind,
      exact: !ranged && (after === null || after.meaning.is === "blocked"),
    };
  });
}

function spansOf(pattern: RegExp, text: string): readonly (readonly [number, number])[] {
  return [...text.matchAll(pattern)].map(({ 0: found, index }) => [index, index + found.length] as const);
}

/** 2021万元 is money, whatever its digits look like. */
function isAmount(text: string, to: number): boolean {
  return /^(?:[万亿]?元|%|分(?!别))/.test(text.slice(to, to + 3));
}

/** The end of the unit, a magnitude before it included; 分 that begins another word is none: 15分别. */
function unitEnd(text: string, to: number): number {
  if (/^分[别类项析布]/.test(text.slice(to, to + 2))) return to;
  const end = unitAt(text, to);
  const magnitude = end > to ? 0 : (/^[十百千万亿]+/.exec(text.slice(to, to + 4))?.[0].length ?? 0);
  return magnitude === 0 ? end : unitAt(text, to + magnitude);
}
