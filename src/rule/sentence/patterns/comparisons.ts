import { UNIT } from "../lexicon.js";
import { decimalOf, DIGITS } from "../number.js";
import type { Word } from "../tokens.js";
import { form, type Pattern } from "./form.js";

/** Conditions other than figures: otherwise, a standard, the previous year, a date. */
export const COMPARISONS: readonly Pattern[] = [
  form(
    "否反其",
    /否则|反之|其他情况|其他情形|其他(?=[,:;。|得不计记给扣按为的0-9]|$)|其余(?:情况|情形)?/,
    (): Word => ({ type: "else" }),
  ),
  form(
    "以",
    new RegExp(`以(${DIGITS})(${UNIT})?(?:为|作为)(?:标准|基准|基数|目标|基点|限)`),
    ([, value = "", unit]): Word => ({ type: "standard", value: decimalOf(value), unit: unit ?? null }),
  ),
  form("不", /不(?:高于|超过|大于|多于)(?:上一?年度?|去年)(?:同期|水平|度|数){0,4}(?:的)?(?![\d])/, against("<=")),
  form("不", /不(?:低于|少于|小于)(?:上一?年度?|去年)(?:同期|水平|度|数){0,4}(?:的)?(?![\d])/, against(">=")),
  form("高超大多", /(?:高于|超过|大于|多于)(?:上一?年度?|去年)(?:同期|水平|度|数){0,4}(?:的)?(?![\d])/, against(">")),
  form("低少小", /(?:低于|少于|小于)(?:上一?年度?|去年)(?:同期|水平|度|数){0,4}(?:的)?(?![\d])/, against("<")),
  form(
    "较比与同",
    /(?:较|比|与|同)(?:上一?年度?|去年)(?:同期|水平|度|数){0,4}(?:相比)?(?:有所)?(?:下降|减少|降低|压减)(?:的)?(?![\d])/,
    against("<"),
  ),
  form(
    "较比与同",
    /(?:较|比|与|同)(?:上一?年度?|去年)(?:同期|水平|度|数){0,4}(?:相比)?(?:有所)?(?:增长|增加|上升|提高)(?:的)?(?![\d])/,
    against(">"),
  ),
  form(
    "较比与同等",
    /(?:较|比|与|同|等于)(?:上一?年度?|去年)(?:同期|水平|度|数){0,4}(?:相比)?(?:持平|相同|一致|相等)(?:的)?(?![\d])|等于(?:上一?年度?|去年)(?:同期|水平|度)*/,
    against("="),
  ),
  form("0123456789", /\d{4}年(?:度|\d{1,2}月(?:\d{1,2}日|底|末|份)?)?|\d{1,2}月(?:\d{1,2}日|底|末|份)/, (): Word => ({
    type: "date",
  })),
];

function against(comparator: ">" | ">=" | "<" | "<=" | "="): () => Word {
  return () => ({ type: "against", comparator, value: "previous" });
}
