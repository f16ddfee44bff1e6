import { startsNumeral } from "../text/numeral.js";
import { WITHOUT } from "../text/turning.js";
import { areDoings } from "../text/words.js";
import { type Item, wordsFrom } from "./found.js";
import { intervalAt } from "./interval.js";
import type { LeadWords } from "./lead.js";
import { type QuantityPhrase, UNLED } from "./phrase.js";
import { quantityAt } from "./quantity-phrase.js";
import type { Scanner } from "./scanner.js";

/** Words before a number that make it a case to be avoided: 不发生5人以上事故, 无10万元以上损失. */
const AVOIDED = /不发生|未发生|没有发生|无发生|杜绝|避免|防止|严禁|禁止/;
const LACKING = new RegExp(`^${WITHOUT}|没有`);

/** A number with what belongs to it; digits that are part of words are left out with them. */
export function readNumber(scanner: Scanner): boolean {
  const { text, at, word, lead } = scanner;
  if (word?.meaning.is === "change") return false;
  const ratio = ratioEnd(text, at);
  if (ratio > at) {
    scanner.found.ratio ??= { from: at, to: ratio };
    return scanner.skipDigits(ratio);
  }
  const than = thanAt(text, at);
  const phrase = than ?? phraseAt(text, at, lead);
  if (phrase === null) return false;
  const led = ledBy(scanner);
  if (led !== null && counts(scanner, phrase)) return keep(scanner, phrase, led);
  const to = Math.max(phrase.to, at + 1);
  return phrase.soft ? scanner.skip(to) : scanner.skipDigits(to);
}

const RATIO = /\d{1,9}(?:\.\d{1,9})?(?:[:比]\d{1,9}(?:\.\d{1,9})?)+(?![\d.%‰])/y;

/** The end of a ratio a:b that begins here. */
function ratioEnd(text: string, at: number): number {
  const code = text.charCodeAt(at);
  if (code < 48 || code > 57) return at;
  RATIO.lastIndex = at;
  return at + (RATIO.exec(text)?.[0].length ?? 0);
}

function phraseAt(text: string, at: number, lead: LeadWords): QuantityPhrase | null {
  const char = text.charAt(at);
  if (char === "[" || char === "(") return intervalAt(text, at, lead);
  return startsQuantity(text, at) ? quantityAt(text, at, lead) : null;
}

export function startsQuantity(text: string, at: number): boolean {
  if (startsNumeral(text, at)) return true;
  const char = text.charAt(at);
  if (char === "" || !"-+±负￥".includes(char)) return false;
  const next = text.charAt(at + 1);
  if (startsNumeral(text, at + 1)) return true;
  return next !== "" && "-￥负".includes(next) && next !== char && startsNumeral(text, at + 2);
}

/** 比三十大, 比170低. */
function thanAt(text: string, at: number): QuantityPhrase | null {
  if (text.charAt(at) !== "比" || !startsNumeral(text, at + 1)) return null;
  const phrase = quantityAt(text, at + 1, UNLED);
  if (phrase === null || phrase.range !== null) return null;
  // 比三十大: what follows looks like an unknown unit.
  const named = phrase.unknown && phrase.unit !== null && phrase.unit.length === 1;
  const side = named ? phrase.unit : text.charAt(phrase.to);
  if (side === "" || !"大高多长小低少短".includes(side)) return null;
  const comparator = "大高多长".includes(side) ? ">" : "<";
  const measured = named ? { ...phrase, unit: null, unknown: false } : { ...phrase, to: phrase.to + 1 };
  return { ...measured, from: at, comparator, soft: false, open: false };
}

/** The words that lead to a number, those before 开展 and the like included; null where others part it from them. */
function ledBy({ text, at, lead, held, heldTo }: Scanner): LeadWords | null {
  if (held === null || (lead.comparator !== null && lead.strength !== "weak")) return lead;
  const doing = heldTo < at && (areDoings(text, heldTo, at) || (held.ofDeed && isDeed(text.slice(heldTo, at))));
  const owned = text.charAt(at - 1) === "的" || text.charAt((lead.from < 0 ? at : lead.from) - 1) === "的";
  return doing || owned ? held : null;
}

/** 至少覆盖, 最多跑: a few characters that name no other figure, no place and no time. */
function isDeed(words: string): boolean {
  return DEED.test(words) && !OF_ANOTHER.test(words);
}

const DEED = /^[一-鿿]{1,8}$/;
const OF_ANOTHER = /[的比较占前后早晚迟每各]|提升|平均|水平|同期|[上去往]年|计划|预算|标准|规定/;

/** Whether a number counts as one of the cell's, or is part of the words. */
function counts({ text, at, lead, found }: Scanner, phrase: QuantityPhrase): boolean {
  const inWords = found.words > 0;
  if (phrase.open || phrase.rank || isOfUnknown(phrase, lead, inWords)) return false;
  if (!inWords) return true;
  if (phrase.soft) return false;
  const before = text.slice(Math.max(wordsFrom(found), at - 40), at);
  if (AVOIDED.test(before) || (phrase.comparator?.charAt(0) === ">" && LACKING.test(before))) return false;
  return text.charAt(phrase.to) !== ":" || phrase.unit !== null;
}

/** A number of a unit that nobody knows, where nothing says that it is one to compare with. */
function isOfUnknown(phrase: QuantityPhrase, lead: LeadWords, inWords: boolean): boolean {
  if (!phrase.unknown) return false;
  if (phrase.soft) return true;
  if (phrase.comparator !== null) return false;
  return lead.change !== null || (inWords && !lead.approximate && !lead.count);
}

function keep(scanner: Scanner, phrase: QuantityPhrase, led: LeadWords): true {
  const { text, at, lead, found } = scanner;
  if (phrase.value === null) found.malformed = true;
  const reread = led === lead ? null : phraseAt(text, at, led);
  const item: Item = { kind: "quantity", phrase: reread ?? phrase, lead: led };
  for (const each of led.remarks) found.remarks.push(each);
  for (const each of phrase.remarks) found.remarks.push(each);
  return scanner.keep(item, phrase.to);
}
