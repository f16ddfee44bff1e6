import { compare } from "../../exact/index.js";
import { certain } from "../../shape/certain.js";
import type { Facts, Grade } from "../sentence/facts.js";
import { pointsGiven, stretchOf } from "../sentence/given.js";
import { exact } from "../sentence/number.js";
import { type Outcome, type Reading, refuse, type Refusal } from "../sentence/refusal.js";
import { againstTarget } from "./against-target.js";
import { award, untold } from "../sentence/wording.js";
import type { OrdinalOutcome as Case, OrdinalCondition, OrdinalRule } from "../types.js";

/** 与上年相比, or beside the target: the first outcome that holds. */
export function fits({ basis, grades }: Facts, { target }: Reading): Outcome | null {
  const against = basis === "words" ? againstTarget(grades, target) : null;
  if (against !== null && "refused" in against) return against;
  if (basis !== "comparison" && against === null) return null;
  const outcomes = casesOf(grades, against);
  if ("refused" in outcomes) return outcomes;
  if (outcomes.length < 2) return refuse("rule/not-a-rule", stretchOf(grades));
  const weight = fullMark(grades);
  return { rule: { method: "ordinal", outcomes, ...(weight === undefined ? {} : { weight }) } };
}

function casesOf(
  grades: readonly Grade[],
  against: readonly OrdinalCondition["comparator"][] | null,
): readonly Case[] | Refusal {
  const outcomes: Case[] = [];
  for (const [at, grade] of grades.entries()) {
    const outcome = caseOf(grade, against === null ? null : certain(against[at]));
    if ("refused" in outcome) return outcome;
    outcomes.push(outcome);
  }
  return outcomes;
}

/** What a later outcome says shortly, once the first has named 上年. */
const CHANGE: readonly (readonly [RegExp, "<" | "=" | ">"])[] = [
  [/^持平$/, "="],
  [/^(?:下降|减少|降低)$/, "<"],
  [/^(?:增长|增加|上升|提高)$/, ">"],
];

function caseOf(grade: Grade, target: OrdinalCondition["comparator"] | null): Case | Refusal {
  const { award, condition } = grade;
  const change = CHANGE.find(([words]) => words.test(condition.name))?.[1];
  const comparator = condition.against[0] ?? change;
  if (condition.ranges.length > 0 || condition.against.length > 1) return refuse("rule/not-a-rule", grade);
  if (award.kind === "take" || award.kind === "take-share" || award.kind === "add") {
    return refuse("rule/not-a-rule", grade);
  }
  const points = pointsOf(grade);
  const given = award.kind === "share" ? { share: award.share } : points === undefined ? { share: "1" } : { points };
  if (target !== null) return { when: [{ of: "actual", comparator: target, value: "target" }], ...given };
  if (comparator !== undefined) return { when: [{ of: "actual", comparator, value: "previous" }], ...given };
  if (condition.otherwise) return { when: [], ...given };
  return /^(?:无|没有|零)/.test(condition.name)
    ? { when: [{ of: "actual", comparator: "=", value: "0" }], ...given }
    : refuse("rule/not-a-rule", grade);
}

function pointsOf({ award }: Grade): string | undefined {
  if (award.kind === "zero") return "0";
  return pointsGiven(award);
}

/** The most points that an outcome gives; none where one gives 满分 without saying how much that is. */
function fullMark(grades: readonly Grade[]): string | undefined {
  if (grades.some(({ award }) => award.kind === "full" && award.points === undefined)) return undefined;
  let most: string | undefined;
  for (const points of grades.map(pointsOf)) {
    if (points !== undefined && (most === undefined || compare(exact(most), exact(points)) < 0)) most = points;
  }
  return most;
}

const AGAINST = { ">": "高于", ">=": "不低于", "<": "低于", "<=": "不高于", "=": "等于" } as const;

/** Words an ordinal, case by case. */
export function print({ outcomes, weight }: OrdinalRule): string {
  const cases = outcomes.map(
    (outcome) => `${outcome.when.length === 0 ? "否则" : outcome.when.map(condition).join("且")}${award(outcome)}`,
  );
  return untold(weight, outcomes) + cases.join("；");
}

function condition({ of, comparator, value }: OrdinalCondition): string {
  if (of === "actual" && comparator === "=" && value === "0") return "没有发生";
  const subject = of === "actual" ? "" : ({ completion: "完成率", previous: "上年" }[of] ?? of);
  const bound = value === "previous" ? "上年" : value === "target" ? "目标值" : value;
  return subject + AGAINST[comparator] + bound;
}
