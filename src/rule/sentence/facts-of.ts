import { multiply, toText, whole as wholeNumber } from "../../exact/index.js";
import { isDeed } from "../../text/turning.js";
import { certain } from "../../shape/certain.js";
import { basisOf } from "./basis.js";
import { wayIn } from "./change.js";
import { asEarned } from "./earned.js";
import { losesOwn } from "./elements.js";
import { exemptIn } from "./exempt.js";
import type { Facts, Stated } from "./facts.js";
import { TARGET } from "./lexicon.js";
import { intervalsOf } from "./intervals.js";
import { bonusOf, countedTogether, itemsOf, markedAlike, markedTogether, standsAlone } from "./items.js";
import { counts } from "./amount.js";
import { withMet } from "./met.js";
import { statedBy } from "./stated.js";
import { exact } from "./number.js";
import type { Range, Stretch, Token } from "./tokens.js";

/** What the tokens of a sentence, or of an item of it, state. */
export function factsOf(text: string, tokens: readonly Token[]): Facts {
  const at = { from: tokens[0]?.from ?? 0, to: tokens[tokens.length - 1]?.to ?? 0 };
  const intervals = intervalsOf(text, tokens);
  if (intervals !== null) return { ...NOTHING, ...at, basis: "intervals", intervals };
  const items = itemsOf(tokens);
  const each = items.map((item) => statedBy(text, item));
  const alike = markedAlike(each);
  if (alike !== null) return madeOf({ ...NOTHING, grades: alike }, text, at);
  const together = markedTogether(each);
  if (together !== null) {
    return madeOf({ ...NOTHING, grades: together, limits: certain(each[each.length - 1]).limits }, text, at);
  }
  const bonus = bonusOf(each);
  if (bonus !== null) return countedIn(each, bonus.points, text, at);
  if (standsAlone(each)) return { ...NOTHING, ...at, basis: "list", items };
  return madeOf(asEarned(statedBy(text, tokens), text), text, at);
}

/** A list with points for each of its items; a bonus of which it is not clear what counts fits no method. */
function countedIn(items: readonly Stated[], points: string, text: string, at: Stretch): Facts {
  const grades = countedTogether(items);
  if (grades === null) return { ...NOTHING, ...at };
  const { limits } = certain(items[items.length - 1]);
  const whole = toText(multiply(exact(points), wholeNumber(grades.length)));
  return madeOf({ ...NOTHING, grades, limits: limits.filter((limit) => limit.points !== whole) }, text, at);
}

const NOTHING: Omit<Facts, "from" | "to"> = {
  basis: "unclear",
  grades: [],
  deductions: [],
  limits: [],
  partials: [],
  ratios: [],
  betweens: [],
  formulas: [],
  standards: [],
  overs: [],
  rest: [],
  hole: null,
  intervals: [],
  items: [],
  exempt: [],
};

function madeOf(stated: Stated, text: string, at: { readonly from: number; readonly to: number }): Facts {
  const exempt = exemptIn(stated, text);
  // 无超编 beside 超编1-2人 is a target that is met before it is none of them.
  const grades = asWhole(asNone(withMet(text, inWords(stated.grades.filter((grade) => !exempt.includes(grade))))));
  const facts = { ...NOTHING, ...at, ...statementsOf(stated), grades, exempt };
  if (losesOwn(facts)) return { ...facts, deductions: [], limits: [], basis: "elements" };
  return { ...facts, basis: basisOf(facts, text) };
}

/** 没有发生得5分，发生1次得3分，发生2次及以上不得分; 零投诉得满分，1-2起扣2分: beside so many of what is counted none is 0. */
function asNone(grades: Facts["grades"]): Facts["grades"] {
  const [first, ...others] = grades;
  if (first === undefined || others.length === 0 || first.condition.ranges.length > 0) return grades;
  const units = others.flatMap(({ condition: { ranges } }) => (ranges.length === 1 ? ranges : [NOTHING_COUNTED]));
  const unit = units[0]?.unit ?? null;
  // 有1起不得分 alone is what opposes 无事故, in words.
  const counted = units.every(
    (range) => isSome(range) && range.unit === unit && (others.length > 1 || range.max === undefined),
  );
  if (!counted || !NONE_AT_ALL.test(first.condition.name)) return grades;
  const none = { value: "0", hold: "closed" } as const;
  const condition = { ...first.condition, ranges: [{ min: none, max: none, unit, bare: true as const }], others: [] };
  return [{ ...first, condition }, ...others];
}

const NOTHING_COUNTED: Range = { unit: null };
const NONE_AT_ALL =
  /^(?:全年|年度|当年|本年)?(?:实现|做到|达到|确保|保持)?(?:没有|无|零|未)(?:发生|出现|发现|收到|接到|产生)?[^,未不无没]{0,8}$/;

/** 完成目标得满分，完成目标80%以上得8分: beside shares of a target the whole of it is 100 %. */
function asWhole(grades: Facts["grades"]): Facts["grades"] {
  const told = grades.filter(({ condition }) => !condition.otherwise);
  const [first, ...others] = told;
  const part = others.find(isPartOfTarget);
  if (first === undefined || !isWhole(first) || !others.every(isShare) || part === undefined) return grades;
  const end = { value: "100", hold: "closed" } as const;
  const { subject } = part.condition;
  const condition = { ...first.condition, ranges: [{ min: end, unit: "%" }], others: [], subject };
  return grades.map((grade) => (grade === first ? { ...grade, condition } : grade));
}

function isWhole({ condition: { ranges, name, others } }: Facts["grades"][number]): boolean {
  return ranges.length === 0 && others.length <= 1 && WHOLE.test(name);
}

/** 低于70%不得分 says no more of what, once 完成90%以上 has said it. */
function isShare({ condition: { ranges, subject } }: Facts["grades"][number]): boolean {
  return ranges.every(({ unit }) => unit === "%") && (subject === "" || PART.test(subject));
}

function isPartOfTarget({ condition: { subject } }: Facts["grades"][number]): boolean {
  return PART.test(subject);
}

const WHOLE = new RegExp(`^(?:全部|全面|按[时期]|如期)?(?:完成|达到|达成|实现)(?:${TARGET})?$`);
const PART = new RegExp(`^(?:完成|达到|达成|实现)(?:${TARGET})?$|^${TARGET}$`);

/** 满足要求得1分，缺1项不得分: one of what is missing is no figure, where nothing else is. */
function inWords(grades: Facts["grades"]): Facts["grades"] {
  const figures = grades.filter(({ condition }) => condition.ranges.length > 0);
  const last = grades[grades.length - 1];
  const others = grades.slice(0, -1);
  if (
    last !== undefined &&
    figures.length > 0 &&
    others.every((each) => figures.includes(each)) &&
    isRest(last, figures)
  ) {
    return [...others, { ...last, condition: { ...last.condition, ranges: [], otherwise: true } }];
  }
  const one = figures.every(({ award, condition: { ranges } }) => award.kind === "zero" && ranges.every(isOne));
  if (!one || figures.length === grades.length) return grades;
  return grades.map((grade) => ({ ...grade, condition: { ...grade.condition, ranges: [] } }));
}

/** 5‰以内得5分，超过不得分: what is left beside figures, on the side where they leave it. */
function isRest({ award, condition: { ranges, name } }: Facts["grades"][number], figures: Facts["grades"]): boolean {
  if (award.kind !== "zero") return false;
  if (ranges.length > 0) return ranges.every(isNone);
  if (FALLEN.test(name)) return figures.every(isRise) && figures.some(({ condition }) => reachesZero(condition.ranges));
  if (NONE.test(name) || (name.startsWith("未") && isDeed(name.slice(1).replace(/的$/, ""))))
    return figures.every((each) => each.condition.ranges.every(isSome));
  if (!REST.test(name)) return false;
  const side = name.startsWith("超") ? "max" : /^[低不]/.test(name) ? "min" : null;
  return side === null || name.startsWith("不符") || figures.every((each) => isBoundedAt(each, side));
}

function isBoundedAt({ condition: { ranges } }: Facts["grades"][number], side: "min" | "max"): boolean {
  return ranges.every((range) => range[side] !== undefined);
}

/** 2次得3分，1次得1分，0次不得分: nothing of what is counted. */
function isNone({ bare, min, unit }: Range): boolean {
  return bare === true && min?.value === "0" && unit !== null && counts(unit);
}

/** 3次以上得6分，1-2次得3分，没有不得分: none of what is counted. */
const NONE = /^(?:没有|无)(?:的|者)?$/;

function isSome({ min, unit }: Range): boolean {
  return min !== undefined && !/^[0-]/.test(min.value) && unit !== null && counts(unit);
}

/** 增长5%以上得满分，增长0-5%得50%，负增长不得分: what is left of rises from nothing on. */
const FALLEN = /^(?:负增长|下降|减少|降低|未增长|没有增长|无增长)(?:的|者)?$/;

function isRise({ condition: { subject, ranges } }: Facts["grades"][number]): boolean {
  return (
    (subject === "" || wayIn(subject) === 1) &&
    ranges.some(({ min }) => min !== undefined && !min.value.startsWith("-"))
  );
}

function reachesZero(ranges: readonly Range[]): boolean {
  return ranges.some(({ min }) => min?.value === "0" && min.hold !== "open");
}

const REST =
  /^(?:未达到?|达不到|未达标|未完成|不足|低于|超过|超出|超[支期时标限]|不符合)(?:的|者|要求|标准|目标|规定|[该此]?(?:范围|区间))*$/;

function isOne({ bare, min, unit }: Range): boolean {
  return bare === true && min?.value === "1" && unit !== null && counts(unit);
}

/** The statements alone, whatever they were gathered in. */
function statementsOf(stated: Stated): Stated {
  const { grades, deductions, limits, partials, ratios, betweens, formulas, standards, overs, rest, hole } = stated;
  return { grades, deductions, limits, partials, ratios, betweens, formulas, standards, overs, rest, hole };
}
