import { fromText, toText, zero } from "../exact/index.js";
import type { FormPlan } from "../evaluate/plan.js";
import type { Evaluation } from "../evaluate/types.js";
import { SheetBuilder } from "../report/sheet/build.js";
import { headings, number, percent, text } from "../report/sheet/cells.js";
import type { Sheet, SheetCell } from "../report/sheet/types.js";
import { rateCell } from "./form-cells.js";
import { BEYOND, DIFFERS } from "./leaf.js";
import { formula } from "./ledger.js";
import { gradeOf, rateOf } from "./rates.js";
import { fits, type Term } from "../figure/sheet/term.js";
import { type ScoreCells, type Tree, rowOf } from "./tree.js";
import { asValue } from "./value.js";
import type { Weight } from "./weights.js";

/** The name of the sheet with every indicator's weight, points and score. */
export const SCORES = "得分";

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
}

/** Every indicator with its weight, its points before and after rounding and its score rate; the total; the grade. */
export function scoreSheet(parts: ScoreParts): Sheet {
  const { plan, evaluation, tree, uncapped } = parts;
  const end = plan.nodes.length;
  const names = ["指标", "分值", "未取舍得分", "得分", "得分率", "说明"];
  const builder = new SheetBuilder(uncapped === null ? 6 : 8);
  builder.row(headings(uncapped === null ? names : [...names, "封顶前未取舍", "封顶前得分"]));
  const rates = ratesOf(evaluation);
  plan.nodes.forEach((node, index) => {
    const name = "　".repeat(node.level - 1) + node.input.name;
    builder.row(rowCells(name, index, tree.nodes[index], rates.get(node.path) ?? null, "plain"));
  });
  builder.row(rowCells("合计", end, tree.whole, evaluation.rate, "total"));
  builder.row([
    text("等级", { role: "total" }),
    text("", { role: "total" }),
    text("", { role: "total" }),
    gradeCell(parts),
  ]);
  const widths = [44, 10, 19, 10, 12, 36, 19, 16].slice(0, uncapped === null ? 6 : 8);
  return builder.sheet(SCORES, widths, { orientation: "landscape", repeatRows: [0, 0] });

  function rowCells(
    name: string,
    index: number,
    cells: ScoreCells | undefined,
    rate: string | null,
    role: "plain" | "total",
  ): SheetCell[] {
    const weight = parts.weights[index];
    const worked = weight === undefined ? null : rateTerm(index, weight.term);
    const values = cells !== undefined && (cells.figure === null || cells.shown === null);
    const remarks = [parts.remarks[index] ?? "", values ? (cells.differs ? DIFFERS : BEYOND) : ""].filter(
      (each) => each !== "",
    );
    const before = uncapped === null ? undefined : index === end ? uncapped.whole : uncapped.nodes[index];
    return [
      text(name, { role }),
      weight === undefined ? text("") : { ...weight.cell, role: weight.cell.role === "input" ? "input" : role },
      figureCell(cells, role),
      shownCell(cells, role),
      worked !== null && worked.sure ? rateCell(worked.text, { role }) : percent(rate === null ? "" : rate, { role }),
      text([...new Set(remarks)].join("；"), { role }),
      ...(uncapped === null ? [] : [figureCell(before, role), shownCell(before, role)]),
    ];
  }

  function rateTerm(index: number, weight: Term): ReturnType<typeof rateOf> {
    const shown = index === end ? tree.wholeShown : tree.shown[index];
    return shown === undefined ? null : rateOf(shown, { ...weight, text: `B${rowOf(index)}`, binding: 3 });
  }

  function gradeCell({ weights }: ScoreParts): SheetCell {
    const weight = weights[end];
    const rate = weight === undefined ? null : rateTerm(end, weight.term);
    const look = { role: "total" as const, align: "center" as const };
    const worked =
      rate === null || !rate.sure ? null : gradeOf(rate.term, `E${rowOf(end)}`, plan.setting.standard.grades);
    return worked === null ? text(evaluation.grade ?? "", look) : formula(worked, { kind: "text", ...look });
  }
}

function figureCell(cells: ScoreCells | undefined, role: "plain" | "total"): SheetCell {
  if (cells === undefined) return text("", { role });
  return cells.figure === null ? number(asValue(cells.exact).text, { role }) : formula(cells.figure, { role });
}

function shownCell(cells: ScoreCells | undefined, role: "plain" | "total"): SheetCell {
  if (cells === undefined) return text("", { role });
  if (cells.shown !== null) return formula(cells.shown, { role });
  const score = toText(cells.score);
  return fits(fromText(score) ?? zero) ? number(score, { role }) : text(score, { role, align: "right" });
}

function ratesOf(evaluation: Evaluation): ReadonlyMap<string, string | null> {
  const rates = new Map<string, string | null>();
  const visit = (nodes: Evaluation["indicators"]): void => {
    for (const node of nodes) {
      rates.set(node.path, node.rate);
      if ("children" in node) visit(node.children);
    }
  };
  visit(evaluation.indicators);
  return rates;
}
