import { printRatio } from "../../budget/index.js";
import type { FundingSource } from "../../budget/types.js";
import type { Evaluation, ScoredGroup, ScoredIndicator, ScoredLeaf } from "../../evaluate/types.js";
import { toText } from "../../exact/index.js";
import { type DecimalInput, decimalOf } from "../../exact/input.js";
import { leafAt } from "./leaves.js";
import type { Leaf, SelfEvaluation } from "../../indicator/types.js";
import { printActual, printTarget } from "../../target/index.js";
import { SheetBuilder } from "./build.js";
import { blank, headings, number, text } from "./cells.js";
import type { Sheet, SheetCell } from "./types.js";

/**
 * What fills the cells of the form that are figures; a workbook that computes itself puts formulas there.
 *
 * The form's own figures are {@link plainFigures}.
 */
export interface FormFigures {
  /** The weight and the score of a leaf, its target and its actual value. */
  weight(leaf: ScoredLeaf): SheetCell;
  score(leaf: ScoredLeaf): SheetCell;
  target(leaf: ScoredLeaf, given: Leaf): SheetCell;
  actual(leaf: ScoredLeaf, given: Leaf): SheetCell;
  /** An amount of the funds: of the total, or of a source. */
  funds(figure: "initial" | "adjusted" | "executed", amount: DecimalInput | undefined, isTotal: boolean): SheetCell;
  /** B/A in percent. */
  execution(): SheetCell;
  totalWeight(): SheetCell;
  totalScore(): SheetCell;
}

/**
 * 绩效自评表: a scored form in the layout of 财预〔2020〕10号 附件1: the project and its funds, the goal of the year, the
 * indicators with target, actual value, weight, score and the reason of deviations, the total.
 *
 * It applies to 项目支出 and 部门整体 alike; the titles differ. A first-level indicator 预算执行率 (`budget-execution`)
 * stands in the row of the funds, as on the official form, unless it has a reason to tell.
 *
 * @param form The self-evaluation; its texts are shown as typed.
 * @param evaluation What {@link evaluate} returned for it.
 * @returns a sheet of nine columns; amounts are in the form's own unit. It has no errors of its own.
 *
 * Source: 财预〔2020〕10号 附件1 项目支出绩效自评表.
 *
 * @example
 * const form = {
 *   schemaVersion: 1,
 *   standard: "cn-mof-2020-10",
 *   indicators: [{ name: "培训人次", weight: "100", target: "≥150", unit: "人次", actual: "100" }],
 * };
 * const sheet = formTable(form, evaluate(form).value);
 * sheet.rows[sheet.rows.length - 1].map((cell) => cell.value).filter((value) => value !== ""); // => ["总分", "100", "66.67"]
 */
export function formTable(form: SelfEvaluation, evaluation: Evaluation): Sheet {
  return layForm(form, evaluation, plainFigures(evaluation));
}

/** The figures of a form as they are: a value in each cell. */
export function plainFigures(evaluation: Evaluation): FormFigures {
  return {
    weight: (leaf) => number(leaf.weight),
    score: (leaf) => number(leaf.score),
    target: (leaf, given) => text(targetText(leaf, given)),
    actual: (leaf, given) => text(actualText(leaf, given, evaluation)),
    funds: (_figure, amount) => number(amount === undefined ? "" : decimalText(amount)),
    execution: () => text(executionOf(evaluation), { align: "right" }),
    totalWeight: () => number(evaluation.weight, { role: "total" }),
    totalScore: () => number(evaluation.score, { role: "total" }),
  };
}

/** The leaf whose weight and score stand in the row of the funds. */
export function executionLeaf(form: SelfEvaluation, evaluation: Evaluation): ScoredLeaf | null {
  if (form.budget === undefined) return null;
  for (const indicator of evaluation.indicators) {
    if ("children" in indicator) continue;
    const given = leafAt(form, indicator.path);
    if (given?.ratio === "budget-execution" && (given.reason ?? "") === "" && given.actual === undefined) {
      return indicator;
    }
  }
  return null;
}

/** Lays a form out, its figures as they come. */
export function layForm(form: SelfEvaluation, evaluation: Evaluation, figures: FormFigures): Sheet {
  const builder = new SheetBuilder(9);
  const execution = executionLeaf(form, evaluation);
  layHead(builder, form);
  if (form.budget !== undefined) layFunds(builder, form, execution, figures);
  layGoal(builder, form);
  const repeat = builder.height;
  const indicators = evaluation.indicators.filter((each) => each !== execution);
  layIndicators(builder, form, indicators, figures);
  const last = builder.height;
  const total = text("总分", { role: "total", align: "center" });
  const gaps = [1, 2, 3, 4, 5].map(() => blank("total"));
  builder.row([total, ...gaps, figures.totalWeight(), figures.totalScore(), blank("total")]);
  builder.merge(last, 0, last, 5);
  return builder.sheet("自评表", [7, 18, 18, 30, 18, 18, 9, 14, 26], {
    orientation: "landscape",
    repeatRows: [repeat, repeat],
  });
}

function layHead(builder: SheetBuilder, form: SelfEvaluation): void {
  const { subject } = form;
  const department = subject?.kind === "department";
  const title = department ? "部门（单位）整体支出绩效自评表" : "项目支出绩效自评表";
  builder.row([text(title, { role: "title", align: "center" })]);
  builder.merge(0, 0, 0, 8);
  if (subject?.year !== undefined) {
    builder.row([text(`（${subject.year}年度）`, { align: "center" })]);
    builder.merge(1, 0, 1, 8);
  }
  const at = builder.height;
  const label = text(department ? "部门（单位）名称" : "项目名称", { role: "heading", align: "center" });
  const over = text("主管部门", { role: "heading", align: "center" });
  builder.row([
    label,
    blank("heading"),
    text(subject?.name ?? ""),
    blank(),
    blank(),
    over,
    text(subject?.supervisor ?? ""),
  ]);
  builder.merge(at, 0, at, 1);
  builder.merge(at, 2, at, 4);
  builder.merge(at, 6, at, 8);
}

function layFunds(
  builder: SheetBuilder,
  form: SelfEvaluation,
  execution: ScoredLeaf | null,
  figures: FormFigures,
): void {
  const budget = form.budget ?? {};
  const start = builder.height;
  const unit = budget.unit === undefined ? "" : `（${budget.unit}）`;
  const names = [
    `项目资金${unit}`,
    "",
    "",
    "年初预算数",
    "全年预算数（A）",
    "全年执行数（B）",
    "分值",
    "执行率（B/A）",
    "得分",
  ];
  builder.row(headings(form.subject?.kind === "department" ? [`部门资金${unit}`, ...names.slice(1)] : names));
  builder.merge(start, 1, start, 2);
  const weight = execution === null ? text("-", { align: "right" }) : figures.weight(execution);
  const score = execution === null ? text("-", { align: "right" }) : figures.score(execution);
  const amounts = (row: FundingSource | typeof budget, isTotal: boolean): SheetCell[] =>
    (["initial", "adjusted", "executed"] as const).map((figure) => figures.funds(figure, row[figure], isTotal));
  layRow("年度资金总额", [...amounts(budget, true), weight, figures.execution(), score]);
  const sources: readonly FundingSource[] = budget.sources ?? OFFICIAL_SOURCES;
  const none = (): SheetCell => text("-", { align: "right" });
  sources.forEach((source, place) => {
    const name = source.name.startsWith("其中") || place > 0 ? source.name : `其中：${source.name}`;
    layRow(name, [...amounts(source, false), none(), none(), none()]);
  });
  builder.merge(start, 0, builder.height - 1, 0);

  function layRow(name: string, cells: readonly SheetCell[]): void {
    const at = builder.height;
    builder.row([blank("heading"), text(name), blank(), ...cells]);
    builder.merge(at, 1, at, 2);
  }
}

/** The rows that the official form prints below the total. */
const OFFICIAL_SOURCES: readonly FundingSource[] = [
  { name: "本年财政拨款" },
  { name: "上年结转资金" },
  { name: "其他资金" },
];

function layGoal(builder: SheetBuilder, form: SelfEvaluation): void {
  const goal = form.subject?.goal;
  if (goal === undefined) return;
  const at = builder.height;
  const label = text("年度总体目标", { role: "heading", align: "center" });
  const [expected, actual] = headings(["预期目标", "实际完成情况"]);
  builder.row([label, expected ?? blank(), blank(), blank(), blank(), actual ?? blank()]);
  builder.row([blank("heading"), text(goal.expected ?? ""), blank(), blank(), blank(), text(goal.actual ?? "")]);
  builder.merge(at, 0, at + 1, 0);
  for (const row of [at, at + 1]) {
    builder.merge(row, 1, row, 4);
    builder.merge(row, 5, row, 8);
  }
}

const INDICATOR_HEADINGS = [
  "绩效指标",
  "一级指标",
  "二级指标",
  "三级指标",
  "年度指标值",
  "实际完成值",
  "分值",
  "得分",
  "偏差原因分析及改进措施",
];

function layIndicators(
  builder: SheetBuilder,
  form: SelfEvaluation,
  indicators: readonly ScoredIndicator[],
  figures: FormFigures,
): void {
  const start = builder.height;
  builder.row(headings(INDICATOR_HEADINGS));
  for (const indicator of indicators) lay(indicator, []);
  builder.merge(start, 0, builder.height - 1, 0);

  /** Lays the rows of a node; `above` are the names of the groups that it opens, to stand in its first row. */
  function lay(node: ScoredIndicator, above: readonly string[]): void {
    const at = builder.height;
    if (!("children" in node)) {
      const names = [...above, node.name];
      builder.row([blank("heading"), ...namesOf(names, node.level), ...leafCells(node, form, figures)]);
      // A leaf of an upper level spreads over the columns of the levels that it does not have.
      if (node.level < 3) builder.merge(at, node.level, at, 3);
      return;
    }
    const name = groupName(node);
    node.children.forEach((child, place) => lay(child, place === 0 ? [...above, name] : []));
    builder.merge(at, node.level, builder.height - 1, node.level);
  }
}

/** The cells of the three levels: names end at the column of the level, and what stands above a group is blank. */
function namesOf(names: readonly string[], level: number): SheetCell[] {
  return [1, 2, 3].map((column) => {
    const name = names[names.length - 1 - (level - column)];
    return column > level || name === undefined ? blank() : text(name, column < level ? { align: "center" } : {});
  });
}

function groupName(group: ScoredGroup): string {
  return group.weightDerived === true ? group.name : `${group.name}（${group.weight}分）`;
}

function leafCells(leaf: ScoredLeaf, form: SelfEvaluation, figures: FormFigures): SheetCell[] {
  const given = leafAt(form, leaf.path) ?? { name: leaf.name };
  const reasons = [given.reason ?? "", given.deduction?.reason ?? ""].filter((reason) => reason !== "");
  return [
    figures.target(leaf, given),
    figures.actual(leaf, given),
    figures.weight(leaf),
    figures.score(leaf),
    text(reasons.join("；")),
  ];
}

/** The target as typed, with its unit; the ideal of a ratio where the form states none. */
export function targetText(leaf: ScoredLeaf, given: Leaf): string {
  if (given.target === undefined) return leaf.target === undefined ? "" : printTarget(leaf.target);
  return withUnit(cellText(given.target), given.unit);
}

/** The actual value as typed, with its unit; that of a ratio as forms print it. */
export function actualText(leaf: ScoredLeaf, given: Leaf, evaluation: Evaluation): string {
  if (given.actual !== undefined) return withUnit(cellText(given.actual), given.unit);
  const ratio = given.ratio === undefined ? undefined : evaluation.ratios[given.ratio];
  if (ratio !== undefined) return printRatio(ratio);
  if (leaf.actual !== undefined) return printActual(leaf.actual);
  return leaf.status === "not-applicable" ? "不适用" : "";
}

/** A bare number is shown with the unit of its column; 定性指标 is no unit. */
function withUnit(typed: string, unit: string | undefined): string {
  const bare = /[\d０-９]$/.test(typed.trim());
  return bare && unit !== undefined && !unit.includes("定性") ? typed.trim() + unit : typed;
}

/** B/A as forms print it; blank where the figures do not give it. */
export function executionOf(evaluation: Evaluation): string {
  const ratio = evaluation.ratios["budget-execution"];
  return ratio === undefined ? "" : printRatio(ratio);
}

function cellText(cell: string | number): string {
  return typeof cell === "number" ? decimalText(cell) : cell;
}

function decimalText(value: DecimalInput): string {
  return typeof value === "number" ? toText(decimalOf(value)) : value;
}
