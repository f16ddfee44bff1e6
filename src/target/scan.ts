import type { Folded } from "../text/fold.js";
import { startsNumeral } from "../text/numeral.js";
import { unitAt } from "../text/unit.js";
import { type DatePhrase, dateAt } from "./date-phrase.js";
import { intervalAt } from "./interval.js";
import { LeadWords } from "./lead.js";
import type { DateSetting } from "./period.js";
import { type QuantityPhrase, quantityAt } from "./quantity-phrase.js";
import { nothing, type Scan } from "./found.js";
import { openingOf } from "./opening.js";
import { areDoings, BEFORE } from "./words.js";
import { codeEnd, hasDigit, isGarbled, isHan, isLetter, ordinalEnd, unitOnly } from "./marks.js";

/** More numbers than this in one cell are not told apart: reading stops there. */
const MOST_ITEMS = 6;

/** Words before a number that make it a case to be avoided: 不发生5人以上事故, 无10万元以上损失. */
const AVOIDED = /不发生|未发生|没有发生|无发生|杜绝|避免|防止|严禁|禁止/;
const WITHOUT = /^无|没有/;

const DATE_STARTS = "第年上下当本今次明翌去该每岁一二三四五六七八九十";
const BREAKS = ",;。、:!?";
const JOINING = ["并且", "同时", "且", "并"];
const JUNK = "^$&@#|\\_{}×*+=≥≤<>/~±÷";

/** Finds the numbers and dates of a cell with the words that belong to them, in time linear in the text. */
export function scan(folded: Folded, setting: DateSetting): Scan {
  const { text } = folded;
  const found: Scan = { ...nothing(), malformed: isGarbled(text) };
  let lead = new LeadWords();
  let held: LeadWords | null = null;
  let heldTo = 0;
  let triedUnits = false;
  const closings: Record<string, number> = {};

  const word = (from: number, to: number): void => {
    if (lead.comparator !== null && (lead.strength === "sign" || lead.strength === "word")) {
      held = lead;
      heldTo = from;
    }
    lead = new LeadWords();
    found.ending = null;
    found.words += to - from;
    if (found.wordsFrom < 0) found.wordsFrom = from;
    found.wordsTo = to;
  };
  const digits = (from: number, to: number): void => {
    if (found.digitsAt < 0) found.digitsAt = from;
    word(from, to);
  };
  /** The end of a bracket that opens at `at`; -1 where none closes it. */
  const closingOf = (sign: string, at: number): number => {
    const known = closings[sign];
    if (known !== undefined && (known < 0 || known > at)) return known;
    return (closings[sign] = text.indexOf(sign, at));
  };

  let at = openingOf(text, found);
  while (at < text.length && found.items.length <= MOST_ITEMS) {
    const char = text.charAt(at);

    const date = isDateStart(text, at) && !lead.count ? dateAt(text, at, setting) : null;
    if (date !== null && !yields(text, at, date, lead, setting)) {
      if (lead.base !== undefined && date.yearOnly) {
        at = date.to;
        continue;
      }
      found.items.push({ kind: "date", phrase: date, lead });
      if (date.latest === null) found.malformed = true;
      lead = new LeadWords();
      held = null;
      at = date.to;
      continue;
    }

    const known = BEFORE.at(text, at);
    const changes = known !== null && known.meaning.is === "change";
    const quantity = changes
      ? null
      : char === "[" || char === "("
        ? intervalAt(text, at, lead)
        : startsQuantity(text, at)
          ? quantityAt(text, at, lead)
          : null;
    if (quantity !== null) {
      const next = take(text, quantity, at);
      if (next !== null) {
        at = next;
        held = null;
        lead = new LeadWords();
        continue;
      }
      if (quantity.soft) word(at, quantity.to);
      else digits(at, quantity.to);
      at = Math.max(quantity.to, at + 1);
      continue;
    }

    const title = char === "<" && folded.source.charAt(folded.at[at] ?? 0) === "《" ? closingOf(">", at) : -1;
    if (title > at + 1) {
      word(at, title + 1);
      at = title + 1;
      continue;
    }
    if (known?.meaning.is === "word") {
      word(at, known.to);
      at = known.to;
      continue;
    }
    if (known !== null) {
      lead.add(known, at);
      if (known.meaning.is === "base") found.base = known.meaning.base;
      if (known.meaning.is === "comparator" && known.meaning.strength === "sign") found.signs = true;
      found.ending = lead;
      at = known.to;
      continue;
    }
    if (char === "(" || char === "[") {
      const close = closingOf(char === "(" ? ")" : "]", at);
      if (close > 0) {
        if (close > at + 1) found.remarks.push({ code: "cell/remark-left-out", from: at, to: close + 1 });
        at = close + 1;
        continue;
      }
    }
    const joining = JOINING.find((each) => text.startsWith(each, at));
    if (BREAKS.includes(char) || joining !== undefined) {
      if (lead.comparator !== null && lead.strength !== "weak") held = null;
      if (joining === undefined || found.items.length > 0) {
        lead = new LeadWords();
        held = null;
      }
      at += joining?.length ?? 1;
      continue;
    }
    if (isLetter(char)) {
      const end = codeEnd(text, at);
      if (hasDigit(text, at, end)) digits(at, end);
      else word(at, end);
      at = end;
      continue;
    }
    if (!triedUnits && found.words === 0 && found.items.length === 0 && unitAt(text, at) > at) {
      // A unit without a number: what a template leaves.
      triedUnits = true;
      if (unitOnly(text, at)) {
        found.signs = true;
        break;
      }
    }
    if (char === "第" || char === "前") {
      const end = ordinalEnd(text, at);
      if (end > at) {
        digits(at, end);
        at = end;
        continue;
      }
    }
    if (JUNK.includes(char)) found.junk = true;
    else if (isHan(char)) word(at, at + 1);
    else lead = new LeadWords();
    at++;
  }
  if (found.items.length > 0 && lead.comparator !== null && lead.strength === "sign") found.malformed = true;
  return found;

  /** Whether a number counts as one of the cell's; the place after it, or null where it is part of the words. */
  function take(all: string, phrase: QuantityPhrase, from: number): number | null {
    const explicit = phrase.comparator !== null || lead.change !== null || lead.approximate || lead.count;
    let led = lead;
    if (held !== null && lead.comparator === null) {
      const doing = heldTo < from && areDoings(all, heldTo, from);
      if (!doing && all.charAt(from - 1) !== "的" && all.charAt((lead.from < 0 ? from : lead.from) - 1) !== "的")
        return null;
      led = held;
    }
    const changed = lead.change !== null && phrase.unknown && phrase.comparator === null;
    if (phrase.open || changed || (phrase.unknown && found.words > 0 && !explicit)) return null;
    if (phrase.soft && (found.words > 0 || phrase.unknown)) return null;
    if (found.words > 0) {
      const before = all.slice(Math.max(found.wordsFrom, from - 40), from);
      if (AVOIDED.test(before) || (phrase.comparator?.charAt(0) === ">" && WITHOUT.test(before))) return null;
    }
    const label = all.charAt(phrase.to);
    if (found.words > 0 && label === ":" && phrase.unit === null) return null;
    if (phrase.value === null) found.malformed = true;
    const reread = led === lead ? phrase : (intervalAt(all, from, led) ?? quantityAt(all, from, led));
    found.items.push({ kind: "quantity", phrase: reread ?? phrase, lead: led });
    for (const each of led.remarks) found.remarks.push(each);
    for (const each of phrase.remarks) found.remarks.push(each);
    return phrase.to;
  }
}

/** A bare year gives way to a word that begins with it, and to a number: 12 月 after ≤ is a time, no date. */
function yields(text: string, at: number, date: DatePhrase, lead: LeadWords, setting: DateSetting): boolean {
  if (date.yearOnly && BEFORE.at(text, at)?.meaning.is === "previous") return true;
  const month = /^\d{1,2}月$/.test(text.slice(at, date.to));
  const stretch = /^\d+[-~至到]\d+月$/.test(text.slice(at, date.to));
  if ((month || stretch) && (setting.unit !== null || lead.comparator !== null)) return true;
  return false;
}

function isDateStart(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code >= 48 && code <= 57) return true;
  return code > 127 && (DATE_STARTS.includes(text.charAt(at)) || text.charAt(at) === "〇");
}

function startsQuantity(text: string, at: number): boolean {
  const char = text.charAt(at);
  if (startsNumeral(text, at)) return true;
  return "-+±负".includes(char) && (startsNumeral(text, at + 1) || "百".includes(text.charAt(at + 1) || "x"));
}
