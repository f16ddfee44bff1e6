import { compare, type Exact, multiply, subtract, toText, zero } from "../../exact/index.js";
import { certain } from "../../shape/certain.js";
import type { Deduction, Facts, Grade, Limit } from "./facts.js";
import { exact } from "./number.js";
import { type Reading, refuse, type Refusal } from "./refusal.js";

/** A full mark, and what is taken off it for each step or case. */
export interface Deducted {
  readonly deduction: Deduction;
  readonly points: string;
  readonly floor: string;
  /** The largest deduction, where it is not told by what it leaves of a stated full mark. */
  readonly most?: string;
  /** The full mark, where the sentence states it. */
  readonly weight?: string;
}

/** The one deduction or bonus of a sentence; a refusal where there are more, or a proportion beside it. */
export function oneDeduction({ deductions, ratios }: Facts): Deduction | Refusal {
  const [first, second] = deductions;
  const deduction = certain(first);
  const alone = second === undefined && ratios.every(({ ratio }) => ratio === "taken");
  return alone ? deduction : refuse("rule/not-a-rule", second ?? deduction);
}

/** What is taken off, and what is left at least. */
export function deductedBy(facts: Facts, reading: Reading): Deducted | Refusal {
  const deduction = oneDeduction(facts);
  if ("refused" in deduction) return deduction;
  const stray = facts.grades.find((grade) => !isFullMark(grade, deduction)) ?? secondElement(facts);
  const cap = facts.limits.find((limit) => limit.type === "cap" && limit.points !== null);
  if (stray !== undefined || cap !== undefined) return refuse("rule/not-a-rule", stray ?? cap ?? deduction);
  const weight = fullMark(facts, deduction, reading.weight);
  if (weight === "contradictory") return refuse("rule/incomplete", deduction);
  const known = weight ?? reading.weight;
  const points = pointsOf(deduction, known);
  const limits = limitsOf(facts, weight, known);
  if (points === null || points === "0" || limits === null) return refuse("rule/incomplete", deduction);
  return { deduction, points, ...limits, ...(weight === null ? {} : { weight }) };
}

/** 有制度得2分，有台账得2分，每发现1例扣1分: marks of several things that are to be there are no one full mark. */
function secondElement({ grades }: Facts): Grade | undefined {
  const marks = grades.filter(({ award, condition }) => award.kind === "give" && condition.ranges.length === 0);
  const [first, second, third] = marks.length > 2 ? marks : marks.filter(({ condition }) => THERE.test(condition.name));
  return second?.condition.name === first?.condition.name ? third : second;
}

const THERE = /^(?:是否)?(?:已|均)?(?:有(?!效)|具有|具备|设有|建有|建立|制定|设立|配备)/;

/** A grade that only says what the full mark is, and where it is reached. */
function isFullMark(grade: Grade, deduction: Deduction): boolean {
  const { award, condition } = grade;
  if (condition.otherwise || condition.against.length > 0) return false;
  if (award.kind === "take") return grade.to <= deduction.from && /^\(?其中/.test(deduction.lead.name);
  return award.kind === "full" || award.kind === "give";
}

/** The full mark that the sentence states. 扣完5分为止 does where it is not known to be another one. */
function fullMark(facts: Facts, deduction: Deduction, known: string | null): string | null | "contradictory" {
  const stated = facts.grades.flatMap(({ award }) =>
    (award.kind === "full" || award.kind === "give" || award.kind === "take") && award.points !== undefined
      ? [award.points]
      : [],
  );
  for (const limit of facts.limits) if (limit.type === "total") stated.push(limit.points);
  if (stated.length === 0) {
    for (const limit of facts.limits)
      if (limit.type === "floor" && limit.unclear !== true && isAll(limit.points, known)) stated.push(limit.points);
  }
  const [first] = stated;
  const least = first ?? facts.limits.find(isTaken)?.points;
  if (least === undefined) return null;
  if (stated.some((points) => points !== first)) return "contradictory";
  const taken = deduction.award.kind === "take" ? deduction.award.points : "0";
  return compare(exact(taken), exact(least)) > 0 ? "contradictory" : (first ?? null);
}

/** Whether points that are taken off may be all that there are. */
function isAll(points: string | null, known: string | null): points is string {
  return points !== null && (known === null || compare(exact(points), exact(known)) === 0);
}

function pointsOf({ award }: Deduction, weight: string | null): string | null {
  if (award.kind !== "take-share") return award.points;
  return weight === null ? null : toText(multiply(exact(weight), exact(award.share)));
}

/** How far the deduction goes: 最多扣5分 of a stated full mark of 10 leaves 5, as 扣满5分为止 does. */
function limitsOf(
  { limits }: Facts,
  stated: string | null,
  known: string | null,
): Pick<Deducted, "floor" | "most"> | null {
  const least = limits.find((limit) => limit.type === "least")?.points ?? undefined;
  const taken = limits.find(isTaken);
  if (taken === undefined) return { floor: least ?? "0" };
  if (taken.type === "most-taken" && (stated === null || least !== undefined))
    return { floor: least ?? "0", most: taken.points };
  const left = leftBy(taken, known);
  return left === null || (least !== undefined && compare(left, exact(least)) !== 0) ? null : { floor: toText(left) };
}

/** What a limit leaves of the full mark; null where it says that in two ways, or takes more than there is. */
function leftBy(taken: Taken, known: string | null): Exact | null {
  if (taken.type === "floor" && taken.unclear === true && taken.points !== known) return null;
  if (known === null) return zero;
  const left = subtract(exact(known), exact(taken.points));
  return compare(left, zero) < 0 ? null : left;
}

/** A limit in points of what is taken off. */
type Taken = Extract<Limit, { readonly type: "floor" | "most-taken" }> & { readonly points: string };

function isTaken(limit: Limit): limit is Taken {
  return (limit.type === "floor" || limit.type === "most-taken") && limit.points !== null;
}
