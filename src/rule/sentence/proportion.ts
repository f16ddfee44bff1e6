import { fromText, hundred, multiply, toText } from "../../exact/index.js";
import type { Rule } from "../types.js";
import type { Facts, Grade } from "./facts.js";
import { bared, outermost, quotientOf } from "./formula.js";
import { decimalOf, DIGITS, hundredth, NUMBER } from "./number.js";
import { contradiction, isCounted, OF_COMPLETION } from "./percent.js";
import { type Outcome, type Reading, refuse } from "./refusal.js";
import type { Formula, Stretch } from "./tokens.js";

/** A name that a formula of the score itself has: 得分=…. */
const SCORE = /(?:得分|得分值|评分|分数|计分|自评分)$|^分值$/;

/** Whether a formula says how the score is worked out, and not how the figure is. */
export function isScore(text: string, formula: Formula): boolean {
  if (formula.score === true) return true;
  return formula.name !== null && SCORE.test(text.slice(formula.name.from, formula.name.to).replace(/[“”"]/g, ""));
}

const WEIGHT = new RegExp(
  `^(?:[该本此]?(?:项)?(?:指标)?的?(?:分值|权重分?|标准分|满分|总分|分数|赋分))?(?:\\(?(${DIGITS})分?\\)?)?$`,
);
const RATE = /(?:率|比例|比重|占比|程度|完成度|契合度|度)$/;
const PASS = new RegExp(`^\\(?(?:[^()]{0,20})-(${DIGITS})%\\)?/\\(?(?:1|100%)-(${DIGITS})%\\)?$`);
const ACTUAL = /(?:实际|完成|已|实现|执行)/;
const TARGET = /(?:目标|计划|指标值|预期|年初|应|预算)/;
const OVERRUN =
  /^1-(?:\(?(?:实际[^()/]{0,10}-(?:目标|指标|计划)[^()/]{0,10})\)?\/(?:目标|指标|计划)[^()/]{0,10}|超出?(?:目标|计划)?(?:比例|幅度|率))$/;

/** 1-|实际值-目标值|/目标值. */
const CLOSENESS =
  /^1-(?:\||abs\(|ABS\()\(?(?:实际[^()/|]{0,10}-(?:目标|指标|计划|年度)[^()/|]{0,10}|(?:目标|指标|计划|年度)[^()/|]{0,10}-实际[^()/|]{0,10})\)?(?:\||\))\/(?:目标|指标|计划|年度)[^()/|]{0,10}$/;

/** A formula of the score, beside which only may stand where the full mark is reached, or where nothing is scored. */
export function scoreRule(text: string, formula: Formula & Stretch, facts: Facts, reading: Reading): Outcome {
  const stray = facts.deductions[0] ?? facts.ratios[0] ?? facts.partials[0] ?? facts.standards[0];
  if (stray !== undefined) return refuse("rule/not-a-rule", stray);
  const outcome = scoreFormula(text, formula, reading);
  if ("refused" in outcome) return outcome;
  let rule = outcome.rule;
  const pass = rule.method === "attainment" && rule.passMark !== undefined ? percentOf(rule.passMark) : null;
  const lines: string[] = [];
  let full = false;
  for (const { award, condition, from, to } of facts.grades) {
    const points = award.kind === "give" || award.kind === "full" ? award.points : undefined;
    if (points !== undefined && rule.weight !== undefined && points !== rule.weight)
      return refuse("rule/incomplete", { from, to });
    if (points !== undefined) rule = { ...rule, weight: points };
    if (award.kind === "give" || award.kind === "full") {
      full = true;
      lines.push(...condition.ranges.map((range) => (range.min ?? range.max)?.value ?? ""));
    } else if (award.kind !== "zero" || pass === null || condition.ranges.length !== 1) {
      return refuse("rule/not-a-rule", { from, to });
    } else if (condition.ranges[0]?.max?.value !== pass) return refuse("rule/incomplete", { from, to });
  }
  for (const { ranges } of facts.rest) {
    for (const range of ranges) {
      for (const end of [range.min, range.max]) if (end !== undefined && end.value !== pass) lines.push(end.value);
    }
  }
  if (lines.some((line) => line !== lines[0])) return refuse("rule/incomplete", formula);
  if (lines[0] !== undefined && lines[0] !== "100" && inPercent(facts) && isCounted(lines, reading)) {
    return contradiction(formula, reading);
  }
  if (lines[0] !== undefined) reading.note("info", "rule/line-is-target", formula, { value: lines[0] });
  for (const limit of facts.limits) {
    if (limit.type === "total" && limit.points !== (rule.weight ?? limit.points))
      return refuse("rule/incomplete", limit);
    if (limit.type === "total") rule = { ...rule, weight: limit.points };
    else if (limit.type === "most-taken" || limit.points !== null) return refuse("rule/not-a-rule", limit);
  }
  return { rule: full && rule.method === "actual-rate" ? { ...rule, method: "attainment" } : rule };
}

/** Whether a figure beside the formula is in per cent: of a count it would have to be the target itself. */
function inPercent(facts: Facts): boolean {
  const conditions = [...facts.grades.map((grade) => grade.condition), ...facts.rest];
  return conditions.some((condition) => condition.ranges.some((range) => range.unit === "%"));
}

function percentOf(share: string): string {
  return toText(multiply(fromText(share) ?? hundred, hundred));
}

/** `得分=完成率×分值`: the factors say the method. */
function scoreFormula(text: string, formula: Formula & Stretch, reading: Reading): Outcome {
  const body = text.slice(formula.body.from, formula.body.to).replace(/[×*]100%$/, "");
  if (ACROSS.test(body)) return refuse("rule/cross-unit", formula);
  const whole = { from: formula.body.from, to: formula.body.from + body.length };
  const cuts = [whole.from - 1, ...outermost(text, whole, "×*"), whole.to];
  let weight: string | null | undefined;
  let method: Rule | null = null;
  for (let index = 1; index < cuts.length; index++) {
    const factor = { from: (cuts[index - 1] ?? 0) + 1, to: cuts[index] ?? 0 };
    const words = text.slice(factor.from, factor.to);
    const bare = bared(text, factor);
    const mark = WEIGHT.exec(words) ?? WEIGHT.exec(text.slice(bare.from, bare.to));
    if (words !== "" && mark !== null && weight === undefined) weight = mark[1] ?? null;
    else if (words === "100%") continue;
    else if (method === null && cuts.length <= 5) method = methodOf(text, factor);
    else return unreadable(text, formula, reading);
    if (method === null && weight === undefined) return unreadable(text, formula, reading);
  }
  if (method === null || weight === undefined) return unreadable(text, formula, reading);
  if (weight !== null && decimalOf(weight) === "0") return refuse("rule/incomplete", formula);
  return { rule: { ...method, ...(weight === null ? {} : { weight: decimalOf(weight) }) } };
}

const ACROSS = /最[高低大小优]|排名|位次|名次|全[省市县区国]|平均/;

function methodOf(text: string, factor: Stretch): Rule | null {
  const bare = bared(text, factor);
  const words = text.slice(bare.from, bare.to);
  const pass = PASS.exec(words);
  if (pass !== null) return pass[1] === pass[2] ? { method: "attainment", passMark: hundredth(pass[1] ?? "0") } : null;
  if (OVERRUN.test(words)) return { method: "attainment", lowerIsBetter: "overrun" };
  if (CLOSENESS.test(words)) return { method: "attainment", equality: "closeness" };
  const { numerator, denominator } = quotientOf(text, bare);
  if (denominator !== null) {
    const upper = text.slice(numerator.from, numerator.to);
    const lower = text.slice(denominator.from, denominator.to);
    if (upper === "B" && lower === "A") return { method: "attainment" };
    if (upper === "A" && lower === "B") return { method: "attainment", lowerIsBetter: "inverse" };
    if (ACTUAL.test(upper) && TARGET.test(lower) && !/[-+]/.test(upper + lower)) return { method: "attainment" };
    if (TARGET.test(upper) && ACTUAL.test(lower) && !/[-+]/.test(upper + lower)) {
      return { method: "attainment", lowerIsBetter: "inverse" };
    }
    return null;
  }
  return RATE.test(words) && !/[\d+/=-]/.test(words) ? { method: "actual-rate" } : null;
}

function unreadable(text: string, formula: Formula & Stretch, reading: Reading): Outcome {
  return formulaRefusal(text, formula, reading);
}

/** The refusal of a formula, with its parts as typed. */
export function formulaRefusal(text: string, formula: Formula & Stretch, { source }: Reading): Outcome {
  const typed = ({ from, to }: Stretch): string => {
    const place = source.place(from, to);
    return source.typed.slice(place.from, place.to).trim().slice(0, 200);
  };
  const { numerator, denominator } = quotientOf(text, formula.body);
  return refuse("rule/formula", formula, {
    ...(formula.name === null ? {} : { ratio: typed(formula.name) }),
    numerator: typed(numerator),
    ...(denominator === null ? {} : { denominator: typed(denominator) }),
  });
}

const INLINE_PASS = new RegExp(`-(${NUMBER})%\\)?/\\(?(?:1|100%)-(${NUMBER})%`);

/** 完成得满分，未完成的按比例得分. */
export function proportionRule(text: string, facts: Facts, reading: Reading): Outcome {
  const [ratio, second] = facts.ratios;
  if (ratio === undefined) return refuse("rule/not-a-rule", { from: 0, to: 0 });
  if (second !== undefined) return refuse("rule/not-a-rule", second);
  if (/上述|上列|前述|以上比例|同上/.test(text.slice(ratio.from, ratio.to))) return refuse("rule/not-a-rule", ratio);
  if (INLINE_PASS.test(text.slice(ratio.from, ratio.to))) return refuse("rule/not-a-rule", ratio);
  const weights: string[] = [];
  for (const limit of facts.limits) {
    if (limit.type === "total") weights.push(limit.points);
    else if (limit.type !== "cap" && limit.type !== "floor") return refuse("rule/not-a-rule", limit);
    else if (limit.points !== null) weights.push(limit.points);
  }
  const lines: string[] = [];
  for (const grade of facts.grades) {
    if (!fullAt(grade)) return refuse("rule/not-a-rule", grade);
    if ((grade.award.kind === "give" || grade.award.kind === "full") && grade.award.points !== undefined)
      weights.push(grade.award.points);
  }
  const full = facts.grades.some(
    (grade) => grade.award.kind === "full" || (grade.award.kind === "give" && !grade.award.bare),
  );
  for (const condition of [...facts.grades.map((grade) => grade.condition), ratio.condition, ...facts.rest]) {
    if (condition.ranges.length > 1) return refuse("rule/not-a-rule", condition);
    for (const range of condition.ranges) {
      const end = range.min ?? range.max;
      if (
        range.mirrored ||
        (OF_COMPLETION.test(condition.subject) && end?.value !== "100") ||
        end === undefined ||
        (range.min !== undefined && range.max !== undefined && range.min !== range.max)
      ) {
        return refuse("rule/not-a-rule", condition);
      }
      if (range.unit === "%" && end.value !== "100" && isCounted([end.value], reading)) {
        return contradiction(condition, reading);
      }
      lines.push(end.value);
      reading.note("info", "rule/line-is-target", condition, { value: end.value });
    }
  }
  if (lines.some((line) => line !== lines[0]) || weights.some((weight) => weight !== weights[0])) {
    return refuse("rule/incomplete", ratio);
  }
  if (ratio.ratio === "taken" && !full) return refuse("rule/not-a-rule", ratio);
  const method = ratio.ratio === "rate" && !full && lines.length === 0 ? "actual-rate" : "attainment";
  const [weight] = weights;
  return { rule: { method, ...(weight === undefined ? {} : { weight }) } };
}

function fullAt(grade: Grade): boolean {
  const { award, condition } = grade;
  return (award.kind === "full" || award.kind === "give") && !condition.otherwise && condition.against.length === 0;
}
