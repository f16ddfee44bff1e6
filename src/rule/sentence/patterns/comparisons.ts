import { BEFORE } from "../../../text/words.js";
import { startsNumeral } from "../../../text/numeral.js";
import { amountAt } from "../amount.js";
import { match, matched } from "../condition-figure.js";
import type { Word } from "../tokens.js";
import { form, type Pattern, type Read } from "./form.js";

/** Conditions other than figures: otherwise, a standard, the previous year, a date. */
export const COMPARISONS: readonly Pattern[] = [
  form(
    "否反其以上",
    /否则|反之|其他情况|其他情形|其他(?=[,:;。|得不计记给扣按为的0-9]|$)|其余(?:情况|情形)?|(?:以上|上述)(?:各项|条件|情况|情形|内容)?(?:均|都|皆|全部?)(?:无|没有|不具备|不符合|不满足|不达标|未达到|未完成|未做到)(?:的)?/,
    (): Word => ({ type: "else" }),
  ),
  { first: "以", at: standardAt },
  { first: "不高超大多低少小等", at: previousAt },
  { first: "较比与同和相", at: changeAt },
  form("0123456789", /\d{4}年(?:度|\d{1,2}月(?:\d{1,2}日|底|末|份)?)?|\d{1,2}月(?:\d{1,2}日|底|末|份)/, (): Word => ({
    type: "date",
  })),
];

const AS_STANDARD = /(?:为|作为)(?:标准|基准|基数|目标|基点|限)/y;

/** 以100%为标准. */
function standardAt(text: string, at: number): Read | null {
  const amount = amountAt(text, at + 1);
  const words = amount === null ? null : match(AS_STANDARD, text, amount.to);
  if (amount === null || words === null) return null;
  return { word: { type: "standard", value: amount.value, unit: amount.unit }, to: amount.to + words[0].length };
}

const PREVIOUS = /(?:上一?年度?|去年)(?:同期|水平|度|数){0,4}的?/y;

/** 不高于上年, 低于去年同期: a figure against the previous one. */
function previousAt(text: string, at: number): Read | null {
  const word = BEFORE.at(text, at);
  if (word?.meaning.is !== "comparator") return null;
  const previous = match(PREVIOUS, text, word.to);
  if (previous === null) return null;
  const to = word.to + previous[0].length;
  if (startsNumeral(text, to)) return null;
  return { word: { type: "against", comparator: word.meaning.comparator, value: "previous" }, to };
}

const LINK = /(?:水平|数)?(?:相比|比)?,?(?:有所)?/y;
const LEVEL = /(?:持平|相同|一致|相等)的?/y;

/** 较上年下降, 与去年持平, 同比增长, without a number. */
function changeAt(text: string, at: number): Read | null {
  const base = BEFORE.at(text, at);
  if (base?.meaning.is !== "base" || base.meaning.base !== "previous-year") return null;
  const from = base.to + matched(LINK, text, base.to).length;
  const level = match(LEVEL, text, from);
  if (level !== null) {
    return { word: { type: "against", comparator: "=", value: "previous" }, to: from + level[0].length };
  }
  const change = BEFORE.at(text, from);
  if (change?.meaning.is !== "change" || change.meaning.sign === 0) return null;
  const to = change.to + (text.charAt(change.to) === "的" ? 1 : 0);
  if (startsNumeral(text, to)) return null;
  return { word: { type: "against", comparator: change.meaning.sign > 0 ? ">" : "<", value: "previous" }, to };
}
