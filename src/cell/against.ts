import { gradeIn, isLevel } from "../text/grade.js";
import { saidOf, type Statement, statementOf } from "../text/answer.js";
import { dimensionOf } from "../text/unit.js";
import type { QualitativeActual, Quantity, Tier } from "./types.js";

/**
 * Which tier an answer in words names of a target in words.
 *
 * It applies beside the target alone: 是 meets 是 and misses 否; 无, 零 and 未发生 are one answer; 已建立健全 meets 建立健全, and
 * 未建立健全 misses it. Where a target forbids something, a bare 是 or 否 does not tell which of the two is meant.
 *
 * @param target - The words of the target.
 * @param actual - The actual value as it was read.
 * @returns its tier; the one that was read where the target has no say.
 *
 * @example
 * tierAgainst("否", { kind: "qualitative", text: "是", tier: "met" }) // => "missed"
 * tierAgainst("无重大安全事故", { kind: "qualitative", text: "未发生安全事故", tier: null }) // => "met"
 */
export function tierAgainst(target: string, actual: QualitativeActual): Tier {
  const said = saidOf(target, actual.text) ?? graded(target, actual.text);
  if (said === "open") return null;
  if (said !== null) return said;
  const wanted = statementOf(target);
  if (wanted.answer === null) return actual.tier;
  return answered(wanted, statementOf(actual.text), actual);
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
  if (wanted.answer !== "no" || !(wanted.of === "" || FORBIDS.test(target))) return actual;
  if (actual.value === "0") return { kind: "qualitative", text, tier: "met" };
  return counted ? { kind: "qualitative", text, tier: "missed" } : actual;
}

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

function answered(wanted: Statement, told: Statement, actual: QualitativeActual): Tier {
  const bareAnswer = BARE.test(actual.text.trim());
  if (told.answer === null) return bareAnswer ? null : actual.tier;
  // 不发生事故 answered by 否: that it did not happen, or that this was not held to?
  if (wanted.of !== "" && bareAnswer) return null;
  const same = told.answer === wanted.answer;
  if (wanted.of === "" || told.of === "") return same ? "met" : "missed";
  if (same) return wanted.of.includes(told.of) ? "met" : null;
  return wanted.of.includes(told.of) || told.of.includes(wanted.of) ? "missed" : null;
}

/** Answers to a question that the cell does not repeat. */
const BARE = /^(?:是|否|√|✓|×|✗|对|yes|no|y|n)[。.]?$/i;

/** Whether an actual value says the words of its target again, with 已 or the like before them. */
export function repeatsWords(target: string, actual: string): boolean {
  return saidOf(target, actual) === "met";
}
