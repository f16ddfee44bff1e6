import { gradeIn, isLevel } from "../text/grade.js";
import { coreOf, covers, mishapIn, saidOf, type Statement, statementOf } from "../text/answer.js";
import { dimensionOf } from "../text/unit.js";
import type { QualitativeActual, Quantity, Tier } from "./types.js";

/**
 * Which tier an answer in words names of a target in words.
 *
 * It applies beside the target alone: 是 meets 是 and misses 否; 无, 零 and 未发生 are one answer; 已建立健全 meets 建立健全, and
 * 未建立健全 misses it. Where a target forbids something, a bare 是 or 否 does not tell which of the two is meant. What is
 * said of something else, or of less than is asked for, is no answer: 无数据, or 无重大投诉 beside 无投诉.
 *
 * @param target - The words of the target.
 * @param actual - The actual value as it was read.
 * @param name - The name of the indicator: what 无 or 有 alone is said of.
 * @returns its tier; the one that was read where the target has no say.
 *
 * @example
 * tierAgainst("否", { kind: "qualitative", text: "是", tier: "met" }, "违规") // => "missed"
 * tierAgainst("无重大安全事故", { kind: "qualitative", text: "未发生安全事故", tier: null }, "安全") // => "met"
 */
export function tierAgainst(target: string, actual: QualitativeActual, name: string): Tier {
  const said = saidOf(target, actual.text) ?? graded(target, actual.text);
  if (said === "open") return null;
  if (said !== null) return said;
  const wanted = statementOf(target);
  if (wanted.answer === null) return actual.tier;
  return answered(wanted, statementOf(actual.text), actual, name);
}

/**
 * A number beside words that forbid something: none meets 零发生, and 2起 misses it. A number of nothing that is counted
 * (100%, a bare 5) does not tell what it is of, and stays a number.
 *
 * @param target - The words of the target.
 * @param text - The text of the actual cell.
 * @param actual - The number that was read of it.
 *
 * @example
 * countedAgainst("零发生", "2起", { kind: "quantity", value: "2", unit: "起" }) // => { kind: "qualitative", text: "2起", tier: "missed" }
 */
export function countedAgainst(target: string, text: string, actual: Quantity): Quantity | QualitativeActual {
  const wanted = statementOf(target);
  const counted = actual.unit !== null && dimensionOf(actual.unit) === actual.unit;
  // 无人机巡查 and 不动产登记 begin with a denial and forbid nothing.
  if (wanted.answer !== "no" || !(wanted.of === "" || mishapIn(wanted.of) !== "" || FORBIDS.test(target)))
    return actual;
  // 发生一般事故1起 beside 无重大事故: the number is of another kind.
  const thing = coreOf(text.replace(COUNT, ""));
  const isOfAll = wanted.of === "" || mishapIn(thing) === "";
  if (actual.value === "0")
    return isOfAll || covers(wanted.of, thing) ? { kind: "qualitative", text, tier: "met" } : actual;
  return counted && (isOfAll || thing.endsWith(wanted.of)) ? { kind: "qualitative", text, tier: "missed" } : actual;
}

const COUNT = /[\d.]+\s*[起次件例个人宗]?/;
const FORBIDS =
  /^(?:全年|年度|年内|期间)?(?:杜绝|严禁|禁止|避免|防止|(?:未|不|无|零|没有|不得|不再)(?:再)?(?:发生|出现|发现|存在|产生))/;

/** 优 meets 优良; how far 合格 falls short of it nobody tells, nor how it lies to 一级. */
function graded(target: string, actual: string): "met" | "open" | null {
  const told = gradeIn(actual);
  if (told === null || told === 0) return null;
  const wanted = gradeIn(target);
  if (wanted === null) return isLevel(target) ? "open" : null;
  return told >= wanted ? "met" : "open";
}

function answered(wanted: Statement, told: Statement, actual: QualitativeActual, name: string): Tier {
  const bareAnswer = BARE.test(actual.text.trim());
  if (told.answer === null) return bareAnswer ? null : actual.tier;
  // 不发生事故 answered by 否: that it did not happen, or that this was not held to?
  if (wanted.of !== "" && bareAnswer) return null;
  if (isOfIt(wanted, told, name)) return told.answer === wanted.answer ? "met" : "missed";
  // 未开展 misses 有, and says nothing of 无.
  return wanted.answer === "yes" ? actual.tier : null;
}

/** Whether an answer is said of what was asked: none of a thing is none of its kinds, and one of a kind is one of the thing. */
function isOfIt(wanted: Statement, told: Statement, name: string): boolean {
  if (told.of === "") return true;
  if (told.answer === "no") return told.ofThings || wanted.of !== "" ? covers(wanted.of || name, told.of) : false;
  const thing = told.of.replace(COUNTED, "");
  if (wanted.answer === "yes") return covers(wanted.of || name, thing);
  return wanted.of === "" ? covers(name, mishapIn(thing) || thing) : thing.endsWith(wanted.of);
}

/** 事故2起: how many there were. */
const COUNTED = /[,;、]?(?:\d+|[一两二三四五六七八九十]+)[起次件例个人宗]?$/;

/** Answers to a question that the cell does not repeat. */
const BARE = /^(?:是|否|√|✓|×|✗|对|yes|no|y|n)[。.]?$/i;

/** Whether an actual value says the words of its target again, with 已 or the like before them. */
export function repeatsWords(target: string, actual: string): boolean {
  return saidOf(target, actual) === "met";
}
