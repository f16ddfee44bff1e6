import { toText } from "../exact/index.js";
import type { FormPlan } from "../evaluate/plan.js";
import type { Evaluation } from "../evaluate/types.js";
import { SheetBuilder } from "../sheet/build.js";
import { headings, number, percent, text } from "../sheet/cells.js";
import type { Sheet, SheetCell, SheetChart } from "../sheet/types.js";
import { rateCell } from "./rate-cell.js";
import { BEYOND, DIFFERS } from "./leaf.js";
import type { WholeCheck } from "./checks.js";
import { formula } from "./formula.js";
import { nodeOf } from "../evaluate/plan-nodes.js";
import { sumOfRows } from "./places.js";
import { fits, type Term } from "../figure/sheet/term.js";
import { rowOf, type ScoreCells, type Tree } from "./tree.js";
import { asValue } from "./value.js";
import type { Weight } from "./weights.js";
import { gradeOf, rateOf } from "./grade.js";
import { SCORES } from "./scores.js";
import { UNSETTLED } from "../table/word/own-words.js";
import { scoredNodes } from "../evaluate/nodes.js";

/** What the sheet of the scores shows. */
export interface ScoreParts {
  readonly plan: FormPlan;
  readonly evaluation: Evaluation;
  /** By index of the node, and of the whole at the end. */
  readonly weights: readonly Weight[];
  readonly remarks: readonly string[];
  readonly tree: Tree;
  /** The figures before any cap, where caps go by them. */
  readonly uncapped: Tree | null;
  readonly checks: readonly WholeCheck[];
  /** The cell that the name of a node is typed into; null where it stands as it is. */
  nameOf(path: string): string | null;
}

/** The row of the grade, below the total; the checks follow it. */
export function gradeRow(plan: FormPlan): number {
  return rowOf(plan.nodes.length) + 1;
}

/** The row of the first check; the one before it counts the faults. */
export function firstCheck(plan: FormPlan): number {
  return gradeRow(plan) + 2;
}

/** Every indicator with its weight, its points before and after rounding and its score rate; the total; the grade. */
export function scoreSheet(parts: ScoreParts): Sheet {
  const { plan, evaluation, tree, uncapped } = parts;
  const isRight = parts.checks.every(({ label, said }) => said === "" || label === "超分");
  const end = plan.nodes.length;
  const names = ["指标", "分值", "未取舍得分", "得分", "得分率", "说明"];
  const builder = new SheetBuilder(uncapped === null ? 6 : 8);
  builder.row(headings(uncapped === null ? names : [...names, "封顶前未取舍", "封顶前得分"]));
  const rates = new Map(scoredNodes(evaluation.indicators).map((node) => [node.path, node.rate]));
  plan.nodes.forEach((node, index) => {
    const indent = "　".repeat(node.level - 1);
    const typed = parts.nameOf(node.path);
    const name =
      typed === null ? text(indent + node.input.name) : typedName(`"${indent}"&${typed}`, indent + node.input.name);
    const cells = rowCells(name, index, tree.nodes[index], rates.get(node.path) ?? null, "plain");
    // A row to be added weighs and scores nothing: its zeros are not shown.
    builder.row(
      typed === null ? cells : cells.map((cell) => (cell.kind === "number" ? { ...cell, format: NO_ZERO } : cell)),
    );
  });
  builder.row(rowCells(text("合计", { role: "total" }), end, tree.whole, evaluation.rate, "total"));
  builder.row([
    text("等级", { role: "total" }),
    text("", { role: "total" }),
    text("", { role: "total" }),
    gradeCell(parts),
  ]);
  const first = firstCheck(plan);
  const last = first + parts.checks.length - 1;
  const count = formula(`SUM(B${first}:B${last})`, { value: isRight ? "0" : "" });
  builder.row([text("检查", { role: "total" }), count, text(""), text("要改的地方", { align: "left" })]);
  for (const { label, says, faults, said } of parts.checks) {
    const known = said === "" || (isRight && said === null) ? "0" : "";
    const cells = [text(`　${label}`), formula(faults, { value: known }), text("")];
    builder.row([...cells, formula(says, { kind: "text", align: "left" })]);
  }
  const widths = [44, 10, 19, 10, 12, 36, 19, 16].slice(0, uncapped === null ? 6 : 8);
  const bars = builder.height + 2;
  builder.row([text("一级指标得分率", { role: "heading" })]);
  for (const index of plan.first) {
    const { path, input } = nodeOf(plan, index);
    const row = rowOf(index);
    const name = formula(`A${row}`, { kind: "text", align: "left", value: input.name });
    builder.row([name, rateCell(`E${row}`, { value: rates.get(path) ?? "" })]);
  }
  const [from, to] = [builder.height + 1, builder.height + 16];
  const chart: SheetChart = {
    title: "一级指标得分率",
    names: `A${bars}:A${builder.height}`,
    values: `B${bars}:B${builder.height}`,
    bars: "lying",
    area: { startRow: from, startCol: 0, endRow: to, endCol: 4 },
  };
  return { ...builder.sheet(SCORES, widths, { orientation: "landscape", repeatRows: [0, 0] }), charts: [chart] };

  function typedName(worked: string, value: string): SheetCell {
    return formula(worked, { kind: "text", align: "left", value });
  }

  function rowCells(
    name: SheetCell,
    index: number,
    cells: ScoreCells | undefined,
    rate: string | null,
    role: "plain" | "total",
  ): SheetCell[] {
    const before = uncapped === null ? undefined : index === end ? uncapped.whole : uncapped.nodes[index];
    return [
      name,
      weightCell(index, role),
      figureCell(cells, role),
      shownCell(cells, role),
      rateCellOf(index, rate, role),
      text(remarkOf(index, cells), { role }),
      ...(uncapped === null ? [] : [figureCell(before, role), shownCell(before, role)]),
    ];
  }

  function weightCell(index: number, role: "plain" | "total"): SheetCell {
    const weight = parts.weights[index];
    if (weight === undefined) return text("");
    return { ...weight.cell, role: weight.cell.role === "input" ? "input" : role };
  }

  /** The score rate as a formula where every program comes to it, else as a value. */
  function rateCellOf(index: number, rate: string | null, role: "plain" | "total"): SheetCell {
    const weight = parts.weights[index];
    const worked = weight === undefined ? null : rateTerm(index, weight.term);
    const value = rate ?? "";
    if (worked === null || !worked.sure) return percent(value, { role });
    return rateCell(`IF(ISNUMBER(D${rowOf(index)}),${worked.text},"")`, { role, value });
  }

  /** What is said of a row; of one whose cells hold values and no formulas, why. */
  function remarkOf(index: number, cells: ScoreCells | undefined): string {
    const why = cells?.isValue === true ? (cells.differs ? DIFFERS : BEYOND) : "";
    return [...new Set([parts.remarks[index] ?? "", why])].filter((each) => each !== "").join("；");
  }

  function rateTerm(index: number, weight: Term): ReturnType<typeof rateOf> {
    const shown = index === end ? tree.wholeShown : tree.shown[index];
    return shown === undefined ? null : rateOf(shown, { ...weight, text: `B${rowOf(index)}`, binding: 3 });
  }

  /** With weights or rows that are wrong there is no grade. */
  function checked(grade: string): string {
    return `IF(${faultsOf(parts)}=0,${grade},"${UNSETTLED}")`;
  }

  function gradeCell({ weights }: ScoreParts): SheetCell {
    const weight = weights[end];
    const rate = weight === undefined ? null : rateTerm(end, weight.term);
    const look = { role: "total" as const, align: "center" as const };
    const worked =
      rate === null || !rate.sure ? null : gradeOf(rate.term, `E${rowOf(end)}`, plan.setting.standard.grades);
    return worked === null
      ? text(evaluation.grade ?? "", look)
      : formula(`IF(ISNUMBER(E${rowOf(end)}),${checked(worked)},"")`, {
          kind: "text",
          ...look,
          value: isRight ? (evaluation.grade ?? "") : "",
        });
  }
}

/** How many things are wrong that a total and a grade must not stand beside, as a formula of the sheet of scores. */
export function faultsOf({ checks, plan }: ScoreParts, sheet: string = ""): string {
  const rows = checks.flatMap(({ label }, place) => (label === "预算" ? [] : [firstCheck(plan) + place]));
  return sumOfRows(`${sheet}B`, rows);
}

/** A number as it stands, and nothing for zero. */
const NO_ZERO = "General;-General;";

function figureCell(cells: ScoreCells | undefined, role: "plain" | "total"): SheetCell {
  if (cells === undefined) return text("", { role });
  return cells.figure === null
    ? number(asValue(cells.exact).text, { role })
    : formula(cells.figure, { role, shrinks: true, value: asValue(cells.exact).text });
}

function shownCell(cells: ScoreCells | undefined, role: "plain" | "total"): SheetCell {
  if (cells === undefined) return text("", { role });
  if (cells.shown !== null) return formula(cells.shown, { role, shrinks: true, value: toText(cells.score) });
  const score = toText(cells.score);
  return fits(cells.score) ? number(score, { role }) : text(score, { role, align: "right" });
}
