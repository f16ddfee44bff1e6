import type { Facts, Grade, Stated } from "./facts.js";
import { saysMet } from "./met.js";
import type { Stretch } from "./tokens.js";

/** Grades that only say where the rule does not apply. */
export function exemptIn({ grades, deductions }: Stated, text: string): Facts["exempt"] {
  const exempt = grades.filter((grade, index) => {
    if (grade.award.kind !== "full" || grade.condition.ranges.length > 0) return false;
    const isBeside = index > 0 || deductions.length > 0;
    return (isBeside && NOT_CONCERNED.test(grade.condition.name)) || isSpared(grade, deductions, text);
  });
  return deductions.length === 0 && grades.length - exempt.length < 2 ? [] : exempt;
}

/** 没有楼堂馆所项目的部门按满分计算. */
const NOT_CONCERNED = /^(?:没有|不涉及|未涉及|无此|无该|无相关|未安排|无)[^,]{1,20}(?:的|部门|单位|项目|按)?$/;

/** 每查出1个问题扣2分，已整改的不扣分: what is spared is named behind the deduction, and is not that there is nothing to take. */
function isSpared(grade: Grade, [deduction]: Stated["deductions"], text: string): boolean {
  if (deduction === undefined || grade.from < deduction.to || grade.condition.otherwise) return false;
  if (!UNTAKEN.test(text.slice(grade.from, grade.to))) return false;
  const { name } = grade.condition;
  return !saysMet(grade) && !NOTHING.test(name) && !IN_ORDER.test(name);
}

const NOTHING = /^(?:均|都)?(?:没有?|未|无|不|非)/;
const UNTAKEN = /不(?:予)?(?:扣|减)分$/;
const IN_ORDER = /^(?:全部|均|都)?(?:达标|合格|符合|满足|正常|提前)/;

/**
 * 首次发现不扣分，第二次起每次扣1分: the first case is free, which no deduction for each case can say; null where all count.
 */
export function firstFree({ grades, deductions }: Facts, text: string): Stretch | null {
  const spared = grades.filter(({ from, to }) => UNTAKEN.test(text.slice(from, to)));
  const told = [...spared.map(({ condition }) => condition), ...deductions.map(({ lead }) => lead)];
  return deductions.length === 0 ? null : (told.find(({ name }) => NTH.test(name)) ?? null);
}

const NTH = /[首初]次|首[例起件笔个项]|第[一二三四五1-5][次例起件笔个]/;
