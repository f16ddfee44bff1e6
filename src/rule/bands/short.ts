import type { Target } from "../../cell/types.js";
import { certain } from "../../shape/certain.js";
import { conversion } from "../../text/unit.js";
import { counts } from "../sentence/amount.js";
import type { Facts, Grade } from "../sentence/facts.js";
import { oneFigure } from "../sentence/given.js";
import { reachedIn } from "../sentence/reached.js";
import type { Outcome, Reading } from "../sentence/refusal.js";
import type { Range } from "../sentence/tokens.js";
import { awardOf } from "./awards.js";

/** 未达到90%的扣5分: where the line is the target itself, what reaches it loses nothing; null where that is not told. */
export function withReached(grades: readonly Grade[], { target }: Reading): readonly Grade[] | null {
  const [only, second] = grades;
  if (only === undefined || second !== undefined || !isTaken(only) || only.condition.subject !== "") return null;
  const [range, other] = only.condition.ranges;
  const end = range === undefined || other !== undefined ? null : openEnd(range);
  if (range === undefined || end === null || !isMissedBeyond(range, end, target)) return null;
  const closed = { value: end, hold: "closed" as const };
  const { min: _min, max, ...about } = range;
  const reached = { ...about, ...(max === undefined ? { max: closed } : { min: closed }) };
  return [{ ...only, award: { kind: "full" }, condition: { ...only.condition, ranges: [reached] } }, only];
}

/** The figure of a range that does not hold it: of 未达到90% and 超过90%. */
function openEnd(range: Range): string | null {
  const end = range.bare === true ? null : oneFigure(range);
  return end?.hold === "open" ? end.value : null;
}

/** Whether the target is that figure, and is missed on the side that the range is of. */
function isMissedBeyond({ max }: Range, value: string, target: Target | null): boolean {
  if (target === null) return true;
  const wanted = max === undefined ? ">" : "<";
  return target.kind === "threshold" && target.value === value && !target.comparator.startsWith(wanted);
}

/** 未按期完成扣3分, 未达到目标值的扣5分: so much less where the target is missed, by however much. */
export function missed({ basis, grades }: Facts, reading: Reading): Outcome | null {
  if (basis !== "words" || grades.length > 1) return null;
  const only = certain(grades[0]);
  if (!isTaken(only) || !isMissing(only, reading.target)) return null;
  const award = awardOf(only, reading.weight);
  if (award === null) return null;
  const bands = [
    { min: "1", minInclusive: true, share: "1" },
    { max: "1", maxInclusive: false, ...award },
  ];
  return { rule: { method: "bands", of: "completion", bands } };
}

/** 发生一起即不得分: none of them has the full mark, one or more nothing. */
export function once({ grades }: Facts, { target, unit }: Reading): Outcome | null {
  const [only, second] = grades;
  if (only?.award.kind !== "zero" || second !== undefined) return null;
  const [, of] = ONE.exec(only.condition.name) ?? [];
  if (of === undefined || !counts(of) || (unit !== null && conversion(unit, of) === null)) return null;
  // Beside ≤2起 it is not told which of the two is meant.
  if (target?.kind === "threshold" && target.value !== "0") return null;
  const bands = [
    { max: "1", maxInclusive: false, share: "1" },
    { min: "1", minInclusive: true, points: "0" },
  ];
  return { rule: { method: "bands", of: "actual", bands } };
}

const ONE =
  /^(?:凡|如|若|只要)?(?:发生|出现|发现|存在|有)(?:一|1)([次起例件宗])(?:及以上)?(?:[^,;\d]{0,8}?)(?:即|就|则)?$/;

function isTaken({ award }: Grade): boolean {
  return (award.kind === "take" && award.each === undefined) || award.kind === "take-share";
}

/** Whether the words say that the target is missed: of a day that it is late, of a number that it is not reached. */
function isMissing(grade: Grade, target: Target | null): boolean {
  const { name } = grade.condition;
  if (target?.kind === "deadline") return IN_TIME.test(name) || reachedIn(grade) === "short";
  // Missed at its very bound a strict target is completed in full.
  return target?.kind === "threshold" && target.comparator.endsWith("=") && reachedIn(grade) === "short";
}

const IN_TIME =
  /^(?:未能?|没有?|不能?)(?:[按及如准][时期])(?:完成|完工|竣工|办结|报送|上报|提交|拨付|公开)?(?:的|任务|工作)*$/;
