import { isStop } from "../text/marks.js";
import { conversion, dimensionOf } from "../text/unit.js";
import { beginsDoing, JOINING } from "../text/words.js";
import type { Cell } from "./cell.js";
import type { Item } from "./found.js";
import type { QuantityPhrase } from "./phrase.js";

/**
 * Whether a number is an age, a class or a voltage in the name of what the next number measures: 60周岁以上老人体检率≥70%,
 * 1-3岁婴幼儿入托率≥30%, 10千伏线路≥20公里; or a time within which a rate counts: 24小时内响应率≥98%. An age that is compared itself (≥75岁, 平均年龄45岁以下) is a value.
 */
export function isNaming({ folded: { text }, family, scan, unit: beside }: Cell, item: Numeric): boolean {
  if (isLed(item)) return false;
  const { phrase } = item;
  const { from, to } = phrase;
  const next = scan.items[scan.items.indexOf(item) + 1];
  if (!hasUnit(phrase) || next?.kind !== "quantity" || IS_AGE.test(text.slice(Math.max(0, from - 6), from)))
    return false;
  const name = text.slice(to, beginOf(next));
  const behind = next.phrase.unit ?? beside.unit;
  if (!isName(name) || !names(text, phrase, name, behind)) return false;
  // What came of it needs no comparator, a target does: 60岁以上老人120人.
  return next.phrase.comparator !== null || (family === "actual" && conversion(phrase.unit, behind) === null);
}

type Numeric = Extract<Item, { kind: "quantity" }>;
type Measuring = QuantityPhrase & { readonly unit: string };

function hasUnit(phrase: QuantityPhrase): phrase is Measuring {
  return phrase.unit !== null;
}

/** Whether a number before a name says of what it is, and the one behind it, in its unit, how much there is. */
function names(text: string, phrase: Measuring, name: string, behind: string | null): boolean {
  if (NAMING.includes(phrase.unit)) return true;
  if (isWithin(text, phrase)) return isRate(name, behind);
  if (isTime(phrase)) return !MEASURED.test(name) && (isRate(name, behind) || begins(text, phrase.from));
  return isSize(text, phrase);
}

function begins(text: string, from: number): boolean {
  return from === 0 || isStop(text, from - 1);
}

function beginOf({ phrase, lead }: Item): number {
  return lead.from < 0 ? phrase.from : lead.from;
}

function isLed({ lead }: Item): boolean {
  return lead.comparator !== null || lead.change !== null;
}

/** 24小时内, 5个工作日以内. */
function isWithin(text: string, { from, to, comparator }: QuantityPhrase): boolean {
  return comparator === "<=" && WITHIN.test(text.slice(from, to));
}

const WITHIN = /(?:[天日周月年秒h]|小时|分钟|星期|季度)(?:之|以)?内$/;

/** 24小时 alone, without a comparator. */
function isTime({ unit, comparator, range }: Measuring): boolean {
  return comparator === null && range === null && TIMES.includes(dimensionOf(unit) ?? "");
}

const TIMES: readonly string[] = ["time", "workday"];

/** 3天工期: the time is itself what is measured. 24小时自助服务点≥6处 and 5分钟到场率≥95% name with it what is counted or rated. */
const MEASURED = /^(?:的|完成|办结|工期|周期|时[限间长]|期限|建设期)/;

/**
 * 20户以上自然村, 500平方米以上餐馆, 5万元以下采购: how large the things are that are counted or rated; at the beginning of what
 * is said, and in a unit that does not count them. 20座以上基站 may be how many there are.
 */
function isSize(text: string, { from, to, unit }: Measuring): boolean {
  if (!begins(text, from) || !SIZED.test(text.slice(from, to)) || beginsDoing(text, to)) return false;
  const dimension = dimensionOf(unit);
  if (dimension === null || dimension === "share" || /[年月天日]/.test(unit)) return false;
  return dimension !== unit || (PEOPLE.includes(unit) && !ARE_PEOPLE.test(text.slice(to, to + LONGEST)));
}

const SIZED = /[以之][上下]$/;
const PEOPLE: readonly string[] = ["人", "名", "户"];
/** Words for people, of which 人 and 户 count how many: 100人以上职工 may be so many of them. */
const ARE_PEOPLE =
  /^[^≥≤<>]*?(?:人(?!民)|[员户众童者]|[居村农渔牧市公股]民|[教律医技讲导厨]师|[学医考新师]生|[职员民技]工|[男女]性|妇女|[老中青少]年|专家|干部|人口|对象|家庭)/;

function isRate(name: string, unit: string | null): boolean {
  return (unit === "%" || unit === "‰") && /[率度]$|(?:比例|比重|占比)$/.test(name);
}

function isName(name: string): boolean {
  return name.length <= LONGEST && NAME.test(name) && !JOINING.some((each) => name.includes(each));
}

/** Units that tell one kind of thing from another, and hardly ever measure what was done. */
const NAMING: readonly string[] = ["岁", "周岁", "月龄", "年级", "伏", "千伏", "kV"];
/** 预期寿命, 平均年龄: what is measured is the age. */
const IS_AGE = /[龄寿]命?[为是达在到]{0,2}$|岁数$/;
const NAME = /^[一-鿿A-Za-z()“”"]{2,}$/;
const LONGEST = 25;
