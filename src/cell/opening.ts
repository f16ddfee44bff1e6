import { startsNumeral } from "../text/numeral.js";
import type { Scan } from "./found.js";
import { LeadWords } from "./lead.js";
import { unitOnly } from "./marks.js";
import { quantityAt } from "./quantity-phrase.js";
import type { Comparator } from "./types.js";

/** What a comparator may have been misread as by a machine. Only 二 says which: it looks like an equals sign. */
const MISREAD: Readonly<Record<string, Comparator | null>> = {
  二: "=",
  三: null,
  工: null,
  之: null,
  乏: null,
  王: null,
  Z: null,
  z: null,
  Q: null,
  S: null,
};

/** Reads what only the beginning of a cell can hold, and says where the rest of it begins. */
export function openingOf(text: string, found: Scan): number {
  return misread(text, found) || enumeratorAt(text, found) || passed(text, found);
}

/** 工5%, 二100%: one character that stands where a comparator should. */
function misread(text: string, found: Scan): number {
  const char = text.charAt(0);
  const comparator = MISREAD[char];
  if (comparator === undefined || !(text.charCodeAt(1) >= 48 && text.charCodeAt(1) <= 57)) return 0;
  const lead = new LeadWords();
  lead.comparator = comparator;
  lead.strength = comparator === null ? null : "sign";
  const phrase = quantityAt(text, 1, lead);
  const whole = phrase !== null && phrase.to === text.length && phrase.value !== null;
  if (!whole || (phrase.unit !== "%" && phrase.unit !== "‰")) return 0;
  found.remarks.push({ code: "cell/looks-misread", from: 0, to: 1 }, ...phrase.remarks);
  found.items.push({ kind: "quantity", phrase, lead });
  return text.length;
}

/** 过20: more than twenty. Elsewhere 过 is part of another word. */
function passed(text: string, found: Scan): number {
  if (text.charAt(0) !== "过" || !startsNumeral(text, 1)) return 0;
  const lead = new LeadWords();
  lead.comparator = ">";
  lead.strength = "near";
  lead.from = 0;
  const phrase = quantityAt(text, 1, lead);
  if (phrase === null || phrase.to !== text.length || phrase.value === null) return 0;
  found.items.push({ kind: "quantity", phrase, lead });
  return text.length;
}

/**
 * Of 94. 5% and 94、5% the digits may belong to the number behind them, 7、8个 are seven or eight; no list of one thing
 * begins with another number than 1.
 */
const ENUMERATOR = /^(?:1、(?!2(?![\d.]))|\d{1,2}(?:、(?!\d)|\)|\.(?![\d. ]))|[①-⒛❶-➓㈠-㈩]|\(\d{1,2}\)(?=[^%‰]))(?=.)/;

/** 1. or 1、 before what the cell says. */
function enumeratorAt(text: string, found: Scan): number {
  const mark = ENUMERATOR.exec(text);
  // (28)个 is a number in brackets.
  if (mark === null || unitOnly(text, mark[0].length)) return 0;
  found.remarks.push({ code: "cell/remark-left-out", from: 0, to: mark[0].length });
  return mark[0].length;
}
