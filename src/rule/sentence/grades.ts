import type { Grade } from "./facts.js";
import { DENIAL } from "./names.js";

/** A first grade names its condition and gives something. */
export function isBest({ award, condition }: Grade): boolean {
  return (
    !condition.otherwise &&
    condition.name !== "" &&
    (award.kind === "full" || award.kind === "give" || award.kind === "share")
  );
}

/** Whether a grade gives nothing: 不得分, or all the points of the best taken off. */
export function isNothing(grade: Grade, best: Grade): boolean {
  const award = grade.award;
  if (award.kind === "zero") return true;
  if (award.kind !== "take") return false;
  return (best.award.kind === "give" || best.award.kind === "full") && award.points === best.award.points;
}

/** Whether a grade is what is left where the other does not hold. */
export function opposes(grade: Grade, other: Grade): boolean {
  const { condition } = grade;
  if (condition.ranges.length > 0) return false;
  if (condition.otherwise) return condition.others.length <= 1;
  return (
    (DENIAL.test(condition.name) && !DENIAL.test(other.condition.name)) ||
    denied(other.condition.name, condition.name) ||
    /^(?:超过|超出|逾期|延迟|推迟|滞后)/.test(condition.name) ||
    (DENIAL.test(other.condition.name) && /^(?:发生|出现|发现|有|存在)/.test(condition.name))
  );
}

/** 成本未超预算 beside 超预算: the one is the other with a denial in it. */
function denied(name: string, other: string): boolean {
  const found = /没有|未|不|无/.exec(name);
  if (found === null || other.length < 2) return false;
  const without = name.slice(0, found.index) + name.slice(found.index + found[0].length);
  return without === other || without.endsWith(other);
}
