import type { Target } from "../../cell/types.js";
import { compare, divide, hundred, multiply, toText, zero } from "../../exact/index.js";
import { conversion } from "../../text/unit.js";
import { counts, isShare } from "../sentence/amount.js";
import { changeIn, wayIn } from "../sentence/change.js";
import type { Deduction, Facts } from "../sentence/facts.js";
import { exact } from "../sentence/number.js";
import { type Outcome, type Reading, refuse, type Refusal } from "../sentence/refusal.js";
import { inUnitOf } from "../sentence/units.js";
import type { DeductPerStepRule } from "../types.js";

/**
 * 每完成10%得1分，最高10分: so many whole steps from nothing on are so many steps short of where the full mark is reached, the
 * last of which counts as soon as it is begun. Points for each of what the target counts are points for each case.
 */
export function earnedBy(facts: Facts, bonus: Deduction, reading: Reading): Outcome {
  const { step, award } = bonus;
  const full = fullOf(facts) ?? reading.weight;
  if (award.kind !== "add" || full === null || full === "untold" || !isWanted(reading.target))
    return refuse("rule/not-a-rule", bonus);
  const { points } = award;
  if (step.unit === null || !counts(step.unit) || step.step !== "1")
    return inSteps(facts, bonus, { points, full }, reading);
  const isAlike = conversion(step.unit, reading.target?.unit ?? reading.figures ?? "") !== null;
  return isAlike ? { rule: { method: "add-per-case", points, cap: full } } : refuse("rule/not-a-rule", bonus);
}

/** A target that wants a number to be reached. */
function isWanted(target: Reading["target"]): target is Extract<Target, { readonly kind: "threshold" | "change" }> {
  if (target?.kind === "change") return target.comparator?.startsWith("<") !== true;
  return target?.kind === "threshold" && target.value !== "0" && !target.comparator.startsWith("<");
}

function inSteps(
  facts: Facts,
  bonus: Deduction,
  { points, full }: { readonly points: string; readonly full: string },
  reading: Reading,
): Outcome {
  const { step, unit } = bonus.step;
  if ([points, step].some((each) => compare(exact(each), zero) <= 0)) return refuse("rule/incomplete", bonus);
  const from = toText(multiply(divide(exact(full), exact(points)), exact(step)));
  const begin = from.includes("/") ? refuse("rule/not-a-rule", bonus) : begunAt(bonus, from, reading);
  if ("refused" in begin) return begin;
  const [partial, second] = facts.partials;
  if (second !== undefined) return refuse("rule/not-a-rule", second);
  if (partial === undefined) reading.note("info", "rule/partial-assumed", bonus);
  const short = SHORT[partial?.partial ?? "whole-only"];
  const stepUnit = unit === null ? {} : { stepUnit: unit };
  const steps = { method: "deduct-per-step", ...begin, step, ...stepUnit, points, side: "below" } as const;
  return { rule: { ...steps, partial: short, floor: "0", weight: full } };
}

/** What a part of a step earns, as what a part of one costs. */
const SHORT = { "whole-only": "started", started: "whole-only", prorate: "prorate" } as const;

/** The full mark that the limits agree on; null where they name none. */
function fullOf({ limits, grades }: Facts): string | null | "untold" {
  const marks = limits.flatMap(({ type, points }) => (type === "cap" || type === "total" ? [points] : ["untold"]));
  const [first] = marks;
  if (first === undefined) return grades.length === 0 ? null : "untold";
  return marks.every((each) => each === first) ? first : "untold";
}

/** Of what the steps are, and where the full mark is reached. */
function begunAt(bonus: Deduction, from: string, reading: Reading): Begin | Refusal {
  const { unit, side } = bonus.step;
  if (unit === null || isShare(unit) || unit.includes("百分点"))
    return inShares(bonus, from, reading) ?? refuse("rule/not-a-rule", bonus);
  if (side === "above") return refuse("rule/not-a-rule", bonus);
  const scale = inUnitOf(unit, [from], bonus, reading);
  return typeof scale === "object" ? scale : { from: scale(from) };
}

type Begin = Pick<DeductPerStepRule, "of" | "from">;

/** 每完成10%, 每增长1个百分点: null where it is not told of what. */
function inShares(bonus: Deduction, from: string, reading: Reading): Begin | null {
  const { target, unit, source } = reading;
  const isRate = isShare(target?.kind === "threshold" ? (target.unit ?? unit) : unit) || changeIn(target)?.unit === "%";
  const words = source.text.slice(bonus.from, bonus.to);
  if (DONE.test(words)) return ofCompletion(from, isRate, reading);
  return wayIn(words) === 1 && isRate && isGrowth(reading) ? { from } : null;
}

/** 每完成10%: of a count its completion, of a rate that is to be the whole the rate itself; of another either. */
function ofCompletion(
  from: string,
  isRate: boolean,
  { target }: Reading,
): Pick<DeductPerStepRule, "of" | "from"> | null {
  if (compare(exact(from), hundred) > 0) return null;
  if (!isRate) return { of: "completion", from };
  return target?.kind === "threshold" && target.value === "100" ? { from } : null;
}

const DONE = /完成|达成|实现/;

/** An indicator of which the actual value is itself how much something grew. */
function isGrowth({ name, target }: Reading): boolean {
  return changeIn(target) !== null || (name !== null && GROWTH.test(name));
}

const GROWTH = /增[长幅速加]|提[高升]|上升/;
