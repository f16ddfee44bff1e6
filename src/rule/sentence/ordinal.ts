import { compare } from "../../exact/index.js";
import type { Outcome as Case } from "../types.js";
import type { Grade } from "./facts.js";
import { exact } from "./number.js";
import { type Outcome, refuse } from "./refusal.js";
import type { Stretch } from "./tokens.js";

/** 与上年相比: the first outcome that holds. */
export function ordinalOf(grades: readonly Grade[], where: Stretch): Outcome {
  const outcomes: Case[] = [];
  let weight: string | undefined;
  let named = true;
  for (const grade of grades) {
    const { award, condition } = grade;
    if (award.kind === "take" || award.kind === "take-share" || award.kind === "add") {
      return refuse("rule/not-a-rule", grade);
    }
    const points = award.kind === "zero" ? "0" : award.kind === "share" ? undefined : award.points;
    if (award.kind === "full" && points === undefined) named = false;
    if (points !== undefined && (weight === undefined || compare(exact(weight), exact(points)) < 0)) weight = points;
    const given = award.kind === "share" ? { share: award.share } : points === undefined ? { share: "1" } : { points };
    const change = CHANGE.find(([words]) => words.test(condition.name))?.[1];
    const comparator = condition.against[0] ?? change;
    if (condition.ranges.length > 0 || condition.against.length > 1) return refuse("rule/not-a-rule", grade);
    if (comparator !== undefined) outcomes.push({ when: [{ of: "actual", comparator, value: "previous" }], ...given });
    else if (condition.otherwise) outcomes.push({ when: [], ...given });
    else if (/^(?:无|没有|零)/.test(condition.name))
      outcomes.push({ when: [{ of: "actual", comparator: "=", value: "0" }], ...given });
    else return refuse("rule/not-a-rule", grade);
  }
  if (outcomes.length < 2) return refuse("rule/not-a-rule", where);
  return { rule: { method: "ordinal", outcomes, ...(weight === undefined || !named ? {} : { weight }) } };
}

/** What a later outcome says shortly, once the first has named 上年. */
const CHANGE: readonly (readonly [RegExp, "<" | "=" | ">"])[] = [
  [/^持平$/, "="],
  [/^(?:下降|减少|降低)$/, "<"],
  [/^(?:增长|增加|上升|提高)$/, ">"],
];
