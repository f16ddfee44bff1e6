import { compare, subtract, toText, multiply, divide, hundred, zero } from "../exact/index.js";
import { decimalOf } from "../exact/input.js";
import type { CheckLabel } from "./checks.js";
import { share } from "./grade.js";
import { readBack } from "../explain/decimal.js";
import { isPlain, MOST_NESTED } from "./plain.js";
import { faultsOf, firstCheck, type ScoreParts } from "./score-sheet.js";
import { SCORES } from "./scores.js";
import { rowOf } from "./tree.js";
import { GRADE_LABEL, UNCONCLUDED, UNGRADED } from "../table/word/own-words.js";

/** A line below the total of the form: its formula, and what it says of the form as it was made. */
export interface FormWord {
  readonly label: string;
  readonly formula: string;
  /** Empty where only the workbook can tell. */
  readonly value: string;
}

/** What the form itself says below its total: grade, conclusion, and what is to be mended, an item a line. */
export function formWords(parts: ScoreParts, rate: string | null): readonly FormWord[] {
  const { plan, checks, evaluation } = parts;
  const [end, first] = [rowOf(plan.nodes.length), firstCheck(plan)];
  const faults = cell("B", first - 1);
  const isRight = checks.every(({ label, said }) => said === "" || label === "超分");
  const said = saidFirst(parts, null, '"没有发现问题"');
  const total = cell("D", end);
  const grade = cell("D", end + 1);
  const concluded = `"自评得分 "&${total}&" 分，得分率 "&ROUND(${cell("E", end)}*100,4)&"%"`;
  const isGraded = plan.setting.standard.grades.length > 0;
  const graded = isGraded ? `&"，等级："&${grade}` : "";
  const own = evaluation.grade ?? "";
  const conclusion = `自评得分 ${evaluation.score} 分，得分率 ${evaluation.rate ?? ""}%`;
  const isKnown = isRight && evaluation.rate !== null;
  const next = distance(parts);
  return [
    isGraded
      ? { label: GRADE_LABEL, formula: grade, value: isRight ? own : "" }
      : { label: GRADE_LABEL, formula: `"${UNGRADED}"`, value: UNGRADED },
    {
      label: "结论",
      formula: `IF(AND(ISNUMBER(${total}),${faultsOf(parts, `${SCORES}!`)}=0),${concluded}${graded}${nextGrade(parts)},"${UNCONCLUDED}")`,
      value: isKnown ? conclusion + (isGraded ? `，等级：${own}` : "") + next : "",
    },
    {
      label: "检查",
      formula: `IF(${faults}=0,"没有发现问题",${faults}&"处要改。"&${said})`,
      value: isRight ? "没有发现问题" : "",
    },
    ...items(parts, rate).map((item) => ({ ...item, value: isRight ? item.value : "" })),
  ];
}

function cell(column: string, row: number): string {
  return `${SCORES}!${column}${row}`;
}

/** The first thing that checks of a kind say, or what is said where they say nothing. */
function saidFirst({ plan, checks }: ScoreParts, label: CheckLabel | null, otherwise: string): string {
  const rows = checks.flatMap((check, place) =>
    label === null || check.label === label ? [firstCheck(plan) + place] : [],
  );
  return rows.slice(0, MOST_NESTED).reduceRight((so, row) => {
    const says = cell("D", row);
    return `IF(${says}<>"",${says},${so})`;
  }, otherwise);
}

/** What is checked, an item a line. */
function items(parts: ScoreParts, rate: string | null): readonly FormWord[] {
  const { plan, evaluation } = parts;
  const [end, first] = [rowOf(plan.nodes.length), firstCheck(plan)];
  const scores = `${SCORES}!D${rowOf(0)}:D${end - 1}`;
  const blanks = `COUNTIF(${scores},"没有填*")`;
  const others = `(${cell("B", first)}-${blanks})`;
  const counted = (count: string, what: string): string => `IF(${count}<=0,"没有",${count}&"项：${what}")`;
  const weights = `"合计 "&${cell("B", end)}&" 分"`;
  const value = evaluation.ratios["budget-execution"]?.value ?? "";
  const executed = rate === null ? '"没有"' : `IF(ISNUMBER(${rate}),"执行率 "&ROUND(${rate}*100,4)&"%","")`;
  return [
    {
      label: "检查：分值",
      formula: saidFirst(parts, "分值", weights),
      value: `合计 ${evaluation.weight} 分`,
    },
    { label: "检查：没有填的", formula: counted(blanks, "按得分栏里的话补上"), value: "没有" },
    { label: "检查：填得不对的", formula: counted(others, "按得分栏里的话改"), value: "没有" },
    { label: "检查：超过分值的", formula: saidFirst(parts, "超分", '"没有"'), value: "没有" },
    ...(parts.checks.some(({ label }) => label === "预算")
      ? [
          {
            label: "检查：预算",
            formula: saidFirst(parts, "预算", executed),
            value: rate === null ? "没有" : `执行率 ${value}%`,
          },
        ]
      : []),
    { label: "检查：增减的行", formula: saidFirst(parts, "行", '"没有"'), value: "没有" },
  ];
}

/** How far the next better grade is, in points. */
function nextGrade(parts: ScoreParts): string {
  const end = rowOf(parts.plan.nodes.length);
  const [rate, weight, total] = [cell("E", end), cell("B", end), cell("D", end)];
  const better = gradesUp(parts);
  if (better.length === 0) return "";
  const words = better.reduceRight((so, { name, min }) => {
    const bound = share(min).text;
    return `IF(${rate}<${bound},"，距“${name}”差 "&ROUND(${bound}*${weight}-${total},4)&" 分",${so})`;
  }, '""');
  return `&${words}`;
}

/** The same of the form as it was made. */
function distance(parts: ScoreParts): string {
  const { rate, weight, score } = parts.evaluation;
  const own = rate === null ? zero : readBack(rate);
  const next = gradesUp(parts).find(({ min }) => compare(own, decimalOf(min)) < 0);
  if (next === undefined) return "";
  const bound = divide(multiply(decimalOf(next.min), readBack(weight)), hundred);
  return `，距“${next.name}”差 ${toText(subtract(bound, readBack(score)))} 分`;
}

/** The grades that have a lower bound, from the lowest. */
function gradesUp({ plan }: ScoreParts): readonly { readonly name: string; readonly min: string }[] {
  const grades = plan.setting.standard.grades.flatMap(({ name, min }) =>
    min === undefined || !isPlain(name) ? [] : [{ name, min }],
  );
  if (grades.length > MOST_NESTED) return [];
  return grades.sort((a, b) => compare(decimalOf(a.min), decimalOf(b.min)));
}
