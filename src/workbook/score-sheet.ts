import { divide, type Exact, fromText, hundred, isZero, maximum, one, toText, zero } from "../exact/index.js";
import type { FormPlan } from "../evaluate/plan.js";
import type { Evaluation } from "../evaluate/types.js";
import { SheetBuilder } from "../report/sheet/build.js";
import { headings, number, percent, text } from "../report/sheet/cells.js";
import type { Sheet, SheetCell } from "../report/sheet/types.js";
import { rateCell } from "./form-cells.js";
import { BEYOND, DIFFERS } from "./leaf.js";
import { formula } from "./ledger.js";
import { constant, fits, over, type Term } from "../figure/sheet/term.js";
import { rowOf, type ScoreCells, type Tree } from "./tree.js";
import { asValue } from "./value.js";
import type { Weight } from "./weights.js";
import type { Grade } from "../standard/types.js";
import { isPlain, MOST_NESTED } from "./plain.js";
import { rounded } from "../figure/sheet/rounding.js";
import { compared, every, type SheetTest } from "../figure/sheet/test.js";
import { scoredNodes } from "../evaluate/nodes.js";

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
  const rates = new Map(scoredNodes(evaluation.indicators).map((node) => [node.path, node.rate]));
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

/** A score over its weight, to 4 places in percent; the figure of a weight of zero is null. */
export function rateOf(
  score: Term,
  weight: Term,
): { readonly text: string; readonly term: Term; readonly sure: boolean } | null {
  const blank = `${weight.text}=0`;
  const share = over(score, weight);
  if (isZero(weight.value)) return null;
  const result = rounded(share, 6, "half-up", maximum(one, share.value));
  return { text: `IF(${blank},"",${result.term.text})`, term: result.term, sure: result.sure };
}

/** The grade whose band holds a rate given as a share; null where no formula says it for sure. */
export function gradeOf(rate: Term, cell: string, grades: readonly Grade[]): string | null {
  if (grades.length === 0 || grades.length > MOST_NESTED) return null;
  if (!grades.every((grade) => isPlain(grade.name))) return null;
  const value = { ...rate, text: cell, binding: 3 as const };
  const tests = grades.map((grade) => within(grade, value));
  if (tests.some((test) => !test.sure)) return null;
  return grades.reduceRight((rest, grade, place) => {
    return `IF(${tests[place]?.text ?? "FALSE()"},"${grade.name}",${rest})`;
  }, '""');
}

function within(grade: Grade, value: Term): SheetTest {
  const tests: SheetTest[] = [];
  if (grade.min !== undefined) tests.push(compared(value, grade.minInclusive === false ? ">" : "≥", share(grade.min)));
  if (grade.max !== undefined) tests.push(compared(value, grade.maxInclusive === true ? "≤" : "<", share(grade.max)));
  return every(tests);
}

function share(bound: string): Term {
  const value: Exact | null = fromText(String(bound));
  return constant(divide(value ?? hundred, hundred));
}
