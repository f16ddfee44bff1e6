import { certain } from "../../shape/certain.js";
import { standingOf } from "./called.js";
import { distanceOf, pastTarget } from "./cut-distance.js";
import { isDeviation } from "./deviation.js";
import { cutOffOf, takesFromMet } from "./cut-line.js";
import type { Condition, Deduction, Facts, Grade, Proportion } from "./facts.js";
import { gapIn, isGap } from "./gap-words.js";
import { namesActual, namesCompletion } from "./percent.js";
import { type Outcome, type Reading, refuse } from "./refusal.js";
import { plain } from "./source.js";
import type { Range } from "./tokens.js";

/** Reads facts as a rule. */
type RuleFrom = (facts: Facts, reading: Reading) => Outcome;

/**
 * The rule of everything else that is said, with the line at which it ends. What the line is a figure of is read as in
 * 低于60%不得分，否则得满分; no value that meets the target may lie beyond it.
 */
export function withCutOff(cut: Grade, facts: Facts, reading: Reading, ruleFrom: RuleFrom): Outcome {
  if (!isOfSame(cut, reading) || isPartial(facts, cut, reading)) return refuse("rule/not-a-rule", cut);
  const above = besideIn(cut, facts);
  const rest = withoutLine(facts, cut, above);
  const made = ruleFrom(rest, reading);
  if ("refused" in made) return made;
  const distance = distanceOf(cut, made.rule, reading);
  if (distance === "untold") return refuse("rule/not-a-rule", cut);
  if (distance !== null) return { rule: { ...made.rule, cutOff: distance } };
  const line: Grade = { ...ofProportion(cut, facts), award: { kind: "zero" } };
  const lined = ruleFrom(
    graded(facts, [line, above === null || isApart(cut, above) ? allElse(cut) : full(cut, above)]),
    reading,
  );
  if ("refused" in lined) return lined;
  const cutOff = cutOffOf(lined.rule, made.rule, cut);
  if ("refused" in cutOff) return cutOff;
  if (!takesFromMet(cutOff, reading)) return { rule: { ...made.rule, cutOff } };
  const past = pastTarget(cutOff, made.rule, reading);
  return past === null ? refuse("rule/not-a-rule", cut) : { rule: { ...made.rule, cutOff: past } };
}

/**
 * Whether the line is one of the figure that scores: 投诉超过3起不得分 beside 每降低1%扣1分 is of another, as is whatever neither
 * the rest of the sentence nor the indicator is called.
 */
function isOfSame({ condition, from, to }: Grade, reading: Reading): boolean {
  const { name, target, source } = reading;
  if (target !== null && !MEASURED.includes(target.kind)) return false;
  if (isDeviation([condition], reading) || isGap(gapIn(source.text, condition))) return true;
  // 实际值低于目标值50%: what the figure is a share of is no name of it.
  const of = condition.ranges[0]?.of ?? "";
  const subject = condition.subject.slice(0, condition.subject.length - of.length);
  const called = subject.replace(NOT_CALLED, "").replace(/^[数值]+$/, "");
  const { text } = source;
  const others = [text.slice(0, from), text.slice(to), ...(name === null ? [] : [name])];
  if (called === "" || namesCompletion(called) || others.some((each) => each.includes(called))) return true;
  return name !== null && standingOf(subject, plain(name).text) === "own";
}

const MEASURED: readonly NonNullable<Reading["target"]>["kind"][] = ["threshold", "range", "change", "deadline"];

/** What a figure does, and what it is of in general. */
const NOT_CALLED =
  /^(?:其中|如果?|若|凡|对于?)|(?:实际|全年|累计|共|仅|只)|(?:发生|发现|出现|低|高|超|达|下降|降低|减少|增加|超支|偏离|缺少|逾期|的|[数值]为?|为|,)+$/g;

/**
 * 60%以上按比例得分, 二者之间按比例得分: of what the proportion is, of the whole or of what lies beyond the line (101号), nobody
 * can tell. 60%以上按完成率得分 says it, and 80%-100%按比例得分 of a 完成率, which runs to the whole.
 */
function isPartial({ ratios, grades }: Facts, cut: Grade, { source }: Reading): boolean {
  const graded = grades.map((each) => each.condition);
  return ratios.some(({ ratio, condition, from, to }) => {
    if (BETWEEN.test(source.text.slice(from, to))) return true;
    if (ratio === "rate") return false;
    const isNamed = [...graded, condition].some(({ subject }) => namesCompletion(subject));
    return condition.ranges.some((range) => adjoins(range, cut) && !(isNamed && range.max?.value === "100"));
  });
}

const BETWEEN = /[之其中区]间|介于/;

function leadsIn({ deductions, ratios, formulas, rest }: Facts): readonly Condition[] {
  const ofFormula = formulas.length === 0 ? [] : rest;
  return [...deductions.map(({ lead }) => lead), ...ratios.map(({ condition }) => condition), ...ofFormula];
}

/** 60%以上按比例得分: the other side of the line, where a condition of the steps, the proportion or the formula says it. */
function besideIn(cut: Grade, facts: Facts): Condition | null {
  const beside = leadsIn(facts).filter(({ ranges }) => ranges.some((range) => adjoins(range, cut)));
  return beside.length === 1 ? certain(beside[0]) : null;
}

function adjoins(range: Range, { condition }: Grade): boolean {
  const { min, max, unit } = certain(condition.ranges[0]);
  const [line, other] = max === undefined ? [certain(min), range.max] : [max, range.min];
  return other !== undefined && other.value === line.value && (range.unit === unit || unit === null);
}

/** The facts without the line, on either of its sides. */
function withoutLine(facts: Facts, cut: Grade, above: Condition | null): Facts {
  const open = (condition: Condition): Condition => (condition === above ? opened(condition, cut) : condition);
  return {
    ...facts,
    grades: facts.grades.filter((each) => each !== cut).map(inItsWords),
    deductions: facts.deductions.map((each): Deduction => ({ ...each, lead: open(each.lead) })),
    ratios: facts.ratios.map((each): Proportion => ({ ...each, condition: open(each.condition) })),
    rest: facts.rest.map(open),
  };
}

/** 按时完成得10分 was told as no distance beside 延期5天以上 alone: beside steps it is the full mark as it stands. */
function inItsWords(grade: Grade): Grade {
  if (grade.condition.met !== true) return grade;
  const { met: _met, ...condition } = grade.condition;
  return { ...grade, condition: { ...condition, ranges: [] } };
}

/** 85%-95%每降低1个百分点 without the end at which the line stands. */
function opened(condition: Condition, cut: Grade): Condition {
  const isLower = cut.condition.ranges[0]?.max !== undefined;
  const ranges = condition.ranges.flatMap((range) => {
    if (!adjoins(range, cut)) return [range];
    const { min, max, ...about } = range;
    if (isLower) return max === undefined ? [] : [{ ...about, max }];
    return min === undefined ? [] : [{ ...about, min }];
  });
  return ranges.length === 0 ? { ...condition, ranges, subject: "" } : { ...condition, ranges };
}

/**
 * 按完成比例得分，低于60%不得分: what is below 60 % is the proportion, unless it is called the actual value, or stands beside
 * another line of the sentence: ≥90%得满分，低于60%不得分.
 */
function ofProportion(cut: Grade, { grades, ratios }: Facts): Grade {
  const { subject, ranges } = cut.condition;
  const isCalled = namesActual(subject) || subject.replace(NOT_CALLED, "") !== "";
  const isTold = isCalled || ranges[0]?.unit !== "%" || grades.some((each) => each !== cut && isLine(each));
  const isProportion = ratios.some(({ ratio }) => ratio === "ratio");
  return isTold || !isProportion ? cut : { ...cut, condition: { ...cut.condition, subject: "完成目标值的" } };
}

/** A grade from a percentage on that is not said to be one of the completion. */
function isLine({ condition }: Grade): boolean {
  return !namesCompletion(condition.subject) && condition.ranges.some(({ unit }) => unit === "%");
}

/** These grades alone. */
function graded(facts: Facts, grades: readonly Grade[]): Facts {
  return {
    ...facts,
    basis: "figures",
    grades,
    deductions: [],
    limits: [],
    partials: [],
    ratios: [],
    formulas: [],
    standards: [],
    overs: [],
    rest: [],
    exempt: [],
  };
}

function allElse({ condition, from, to }: Grade): Grade {
  const otherwise = { ...condition, ranges: [], subject: "", others: [], otherwise: true };
  return { condition: otherwise, award: { kind: "full" }, from, to };
}

/** 小于100%按执行率得分，超过100%不得分: neither side holds the line itself. */
function isApart({ condition }: Grade, above: Condition): boolean {
  const holds = [...condition.ranges, ...above.ranges].flatMap(({ min, max }) => [min, max]);
  return holds.every((end) => end === undefined || end.hold === "open");
}

/** All on the other side of the line. */
function full(cut: Grade, above: Condition): Grade {
  const ranges = above.ranges
    .filter((range) => adjoins(range, cut))
    .map(({ min, max, unit }) => ({
      unit,
      ...(cut.condition.ranges[0]?.max === undefined ? { max: certain(max) } : { min: certain(min) }),
    }));
  const { from, to } = above;
  return { condition: { ...above, ranges, others: [] }, award: { kind: "full" }, from, to };
}
