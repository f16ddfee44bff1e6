import type { FundingSource } from "../budget/figure-groups.js";
import type { BudgetFigures } from "../budget/types.js";
import type { Evaluation, ScoredLeaf } from "../evaluate/types.js";
import type { SelfEvaluation } from "../form/types.js";
import { SheetBuilder } from "./build.js";
import { blank, headings, text } from "./cells.js";
import { cellOf, type FormColumn, type FormFigures, layIndicators, NAMES } from "./form-indicators.js";
import { leafAt } from "../form/tree.js";
import { FUNDS_LABEL, TOTAL_LABEL } from "../table/word/own-words.js";
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
  const width = NAMES.length + figures.columns.length;
  const builder = new SheetBuilder(width);
  const execution = executionLeaf(form, evaluation);
  const said = figures.said ?? text;
  layHead(builder, form, width - 1, said);
  if (form.budget !== undefined) layFunds(builder, form, form.budget, evaluation, figures, width);
  layGoal(builder, form, width - 1, said);
  const repeat = builder.height;
  const indicators = evaluation.indicators.filter((each) => each !== execution);
  layIndicators(builder, form, indicators, figures);
  layTotal(builder, figures);
  for (const [name, cell] of figures.below ?? []) {
    const at = builder.height;
    builder.row([label(name), ...NAMES.slice(1).map(() => blank("heading")), cell]);
    builder.merge(at, 0, at, NAMES.length - 1);
    builder.merge(at, NAMES.length, at, width - 1);
  }
  return builder.sheet(
    "自评表",
    [...NAMES, ...figures.columns.map(widthOf)].map(([, each]) => each),
    {
      orientation: "landscape",
      repeatRows: [repeat, repeat],
    },
  );
}

function widthOf({ heading, width }: FormColumn): readonly [string, number] {
  return [heading, width];
}

function layTotal(builder: SheetBuilder, figures: FormFigures): void {
  const at = builder.height;
  const total = text(TOTAL_LABEL, { role: "total", align: "center" });
  const cells = figures.columns.map(({ key }) =>
    key === "weight" ? figures.totalWeight() : key === "score" ? figures.totalScore() : blank("total"),
  );
  builder.row([total, ...NAMES.slice(1).map(() => blank("total")), ...cells]);
  builder.merge(at, 0, at, NAMES.length + figures.columns.findIndex(({ key }) => key === "weight") - 1);
}

/** Writes a text of the head. */
type Said = (value: string) => SheetCell;

function layHead(builder: SheetBuilder, form: SelfEvaluation, last: number, said: Said): void {
  const { subject } = form;
  const department = subject?.kind === "department";
  const title = department ? "部门（单位）整体支出绩效自评表" : "项目支出绩效自评表";
  builder.row([text(title, { role: "title", align: "center" })]);
  builder.merge(0, 0, 0, last);
  if (subject?.year !== undefined) {
    builder.row([text(`（${subject.year}年度）`, { align: "center" })]);
    builder.merge(1, 0, 1, last);
  }
  const name = subject?.name ?? "";
  const supervisor = subject?.supervisor ?? "";
  if (department) layPair(builder, "部门（单位）名称", name, "主管部门", supervisor, last, said);
  else {
    const at = builder.height;
    builder.row([label("项目名称"), blank("heading"), said(name)]);
    builder.merge(at, 0, at, 1);
    builder.merge(at, 2, at, last);
    layPair(builder, "主管部门", supervisor, "实施单位", subject?.organisation ?? "", last, said);
  }
}

/** A row of two labels with what belongs to them. */
function layPair(
  builder: SheetBuilder,
  first: string,
  one: string,
  second: string,
  other: string,
  last: number,
  said: Said,
): void {
  const at = builder.height;
  builder.row([label(first), blank("heading"), said(one), blank(), blank(), label(second), said(other)]);
  builder.merge(at, 0, at, 1);
  builder.merge(at, 2, at, 4);
  builder.merge(at, 6, at, last);
}

function label(name: string): SheetCell {
  return text(name, { role: "heading", align: "center" });
}

function layFunds(
  builder: SheetBuilder,
  form: SelfEvaluation,
  budget: BudgetFigures,
  evaluation: Evaluation,
  figures: FormFigures,
  width: number,
): void {
  const execution = executionLeaf(form, evaluation);
  const start = builder.height;
  const unit = budget.unit === undefined ? "" : `（${budget.unit}）`;
  const fund = form.subject?.kind === "department" ? "部门资金" : "项目资金";
  const names = ["年初预算数", "全年预算数（A）", "全年执行数（B）", "分值", "执行率（B/A）", "得分"];
  layRow(label(fund + unit), text("", { role: "heading", align: "center" }), headings(names));
  const own = (key: "weight" | "score"): SheetCell =>
    execution === null ? text("-", { align: "right" }) : cellOf(key, execution, form, figures);
  const amounts = (row: FundingSource | BudgetFigures, isTotal: boolean): SheetCell[] =>
    (["initial", "adjusted", "executed"] as const).map((figure) => figures.funds(figure, row[figure], isTotal));
  const total = [...amounts(budget, true), own("weight"), figures.execution(), own("score")];
  layRow(blank("heading"), text(FUNDS_LABEL), total);
  const sources: readonly FundingSource[] = budget.sources ?? OFFICIAL_SOURCES;
  const none = (): SheetCell => text("-", { align: "right" });
  sources.forEach((source, place) => {
    const name = source.name.startsWith("其中") || place > 0 ? source.name : `其中：${source.name}`;
    layRow(blank("heading"), text(name), [...amounts(source, false), none(), none(), none()]);
  });
  builder.merge(start, 0, builder.height - 1, 0);

  /** The six figures share the columns behind the names, the first of them the last column of the names. */
  function layRow(first: SheetCell, name: SheetCell, cells: readonly SheetCell[]): void {
    const at = builder.height;
    const row = [first, name, blank(name.role)];
    builder.merge(at, 1, at, 2);
    cells.forEach((cell, place) => {
      const from = row.length;
      const share = Math.round(((width - 3) * (place + 1)) / cells.length) + 3;
      row.push(cell, ...Array.from({ length: share - from - 1 }, () => blank(cell.role)));
      builder.merge(at, from, at, share - 1);
    });
    builder.row(row);
  }
}

/** The rows that the official form prints below the total. */
const OFFICIAL_SOURCES: readonly FundingSource[] = [
  { name: "本年财政拨款" },
  { name: "上年结转资金" },
  { name: "其他资金" },
];

function layGoal(builder: SheetBuilder, form: SelfEvaluation, last: number, said: Said): void {
  const goal = form.subject?.goal;
  if (goal === undefined) return;
  const at = builder.height;
  const [expected, actual] = [label("预期目标"), label("实际完成情况")];
  builder.row([label("年度总体目标"), expected, blank(), blank(), blank(), actual]);
  builder.row([blank("heading"), said(goal.expected ?? ""), blank(), blank(), blank(), said(goal.actual ?? "")]);
  builder.merge(at, 0, at + 1, 0);
  for (const row of [at, at + 1]) {
    builder.merge(row, 1, row, 4);
    builder.merge(row, 5, row, last);
  }
}
