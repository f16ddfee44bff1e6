import type { FundingSource } from "../../budget/types.js";
import type { Evaluation, ScoredLeaf } from "../../evaluate/types.js";
import type { SelfEvaluation } from "../../indicator/types.js";
import { SheetBuilder } from "./build.js";
import { blank, headings, text } from "./cells.js";
import { type FormFigures, layIndicators } from "./form-indicators.js";
import { leafAt } from "../../indicator/tree.js";
import type { Sheet, SheetCell } from "./types.js";

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
  const name = subject?.name ?? "";
  const supervisor = subject?.supervisor ?? "";
  if (department) layPair(builder, "部门（单位）名称", name, "主管部门", supervisor);
  else {
    const at = builder.height;
    builder.row([label("项目名称"), blank("heading"), text(name)]);
    builder.merge(at, 0, at, 1);
    builder.merge(at, 2, at, 8);
    // Who carries the project out is no part of a self-evaluation as data: the cell is there to be filled in.
    layPair(builder, "主管部门", supervisor, "实施单位", "");
  }
}

/** A row of two labels with what belongs to them. */
function layPair(builder: SheetBuilder, first: string, one: string, second: string, other: string): void {
  const at = builder.height;
  builder.row([label(first), blank("heading"), text(one), blank(), blank(), label(second), text(other)]);
  builder.merge(at, 0, at, 1);
  builder.merge(at, 2, at, 4);
  builder.merge(at, 6, at, 8);
}

function label(name: string): SheetCell {
  return text(name, { role: "heading", align: "center" });
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
  const [expected, actual] = headings(["预期目标", "实际完成情况"]);
  builder.row([label("年度总体目标"), expected ?? blank(), blank(), blank(), blank(), actual ?? blank()]);
  builder.row([blank("heading"), text(goal.expected ?? ""), blank(), blank(), blank(), text(goal.actual ?? "")]);
  builder.merge(at, 0, at + 1, 0);
  for (const row of [at, at + 1]) {
    builder.merge(row, 1, row, 4);
    builder.merge(row, 5, row, 8);
  }
}
