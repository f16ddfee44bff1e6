import { compare } from "../../exact/index.js";
import type { Condition, Facts } from "./facts.js";
import { exact } from "./number.js";
import { type Reading, refuse, type Refusal } from "./refusal.js";
import type { Range } from "./tokens.js";

/**
 * 目标值≥98%，每低1个百分点扣1分 beside ≥98%: the words name the target whose own figure stands behind them, and the steps are of
 * what is measured. 达到目标值90% beside ≥98% or ≥1000人 is a share of it, and so are 90% and 80% beside each other.
 */
export function withTargetNamed(facts: Facts, { target, source }: Reading): Facts | Refusal {
  if (target?.kind !== "threshold") return facts;
  const { value, unit } = target;
  const named = conditionsOf(facts).filter(
    ({ subject, ranges, from, to }) =>
      ranges.length > 0 && TARGET.test(subject) && !SHARE.test(source.text.slice(from, to)),
  );
  const isOwn = ({ ranges }: Condition): boolean => ranges.every((range) => isFigure(range, value, unit));
  const other = named.find(
    (condition) => !isOwn(condition) && STATED.test(source.text.slice(condition.from, condition.to)),
  );
  if (other !== undefined) return refuse("rule/not-a-rule", other, { near: "figure" });
  if (named.length === 0 || !named.every(isOwn)) return facts;
  const told = (condition: Condition): Condition =>
    named.includes(condition) ? { ...condition, subject: condition.subject.replace(TARGET, "") } : condition;
  return {
    ...facts,
    grades: facts.grades.map((grade) => ({ ...grade, condition: told(grade.condition) })),
    deductions: facts.deductions.map((deduction) => ({ ...deduction, lead: told(deduction.lead) })),
    rest: facts.rest.map(told),
  };
}

/** 目标值, 年初指标值为. */
const TARGET = /(?:达到?|年度|年初|全年|预期|绩效)*(?:目标|指标|计划|任务)[值数量](?:设?[为是定])*$/;

/** 目标值的90%, 完成目标值90%: a share of it. */
const SHARE =
  /(?:目标|指标|计划|任务)[值数量]的|(?:完成|达成|实现)(?:了|到)?(?:年度|年初|全年|预期|绩效)*(?:目标|指标|计划|任务)/;

/** 目标值≥90%, 目标值为90%: a target that is none of the leaf's. */
const STATED = /^(?:年度|年初|全年|预期|绩效)*(?:目标|指标|计划|任务)[值数量](?:设?[为是定]:?|:?[≥≤<>=])/;

function conditionsOf({ grades, deductions, rest }: Facts): readonly Condition[] {
  return [...grades.map(({ condition }) => condition), ...deductions.map(({ lead }) => lead), ...rest];
}

/** Whether a range states one figure, which is that of the target. */
function isFigure(range: Range, value: string, unit: string | null): boolean {
  const ends = [range.min, range.max].flatMap((end) => (end === undefined ? [] : [end.value]));
  const isUnit = range.unit === null || range.unit === unit;
  return isUnit && ends.every((end) => compare(exact(end), exact(value)) === 0);
}
