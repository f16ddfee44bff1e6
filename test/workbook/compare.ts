import type { Evaluation, ScoredIndicator } from "../../src/evaluate/types.js";
import type { Sheet } from "../../src/sheet/types.js";

/** A cell that does not hold what the engine says. */
export interface Wrong {
  readonly cell: string;
  readonly expected: string;
  readonly found: string;
}

/** What comparing a workbook gave: how many cells agree, which do not, and why rows were written as values. */
export interface Compared {
  readonly passed: number;
  readonly wrong: readonly Wrong[];
  readonly reasons: readonly string[];
}

/** Holds the recalculated sheets of a workbook against the evaluation, cell by cell. */
export function compared(
  evaluation: Evaluation,
  sheets: readonly Sheet[],
  read: (sheet: string) => readonly (readonly string[])[],
): Compared {
  const wrong: Wrong[] = [];
  let passed = 0;
  const hold = (cell: string, expected: string, found: string | undefined): void => {
    if (found === expected) passed++;
    else wrong.push({ cell, expected, found: found ?? "(none)" });
  };
  const scores = read("得分");
  const nodes = flat(evaluation.indicators);
  nodes.forEach((node, index) => {
    const row = scores[index + 1] ?? [];
    hold(`得分!B${index + 2}`, node.weight, row[1]);
    if (isShort(node.exact)) hold(`得分!C${index + 2}`, node.exact ?? "", row[2]);
    hold(`得分!D${index + 2}`, node.score, row[3]);
    hold(`得分!E${index + 2}`, percent(node.rate), row[4]);
  });
  const total = scores[nodes.length + 1] ?? [];
  hold("total weight", evaluation.weight, total[1]);
  hold("total score", evaluation.score, total[3]);
  hold("total rate", percent(evaluation.rate), total[4]);
  const grade = scores[nodes.length + 2]?.[3];
  const isWhole = !evaluation.findings.some(({ code }) => /^weight\/(?:total|parts)-differ/.test(code));
  hold("grade", isWhole || evaluation.rate === null ? (evaluation.grade ?? "") : "先按检查改正", grade);

  const ratios = read("比率");
  const named = sheets.find((sheet) => sheet.name === "比率")?.rows ?? [];
  const first = named.findIndex((row) => row[0]?.value === "比率") + 1;
  Object.values(evaluation.ratios).forEach((ratio, place) => {
    hold(`ratio ${ratio.definition}`, ratio.value === null ? "—" : percent(ratio.value), ratios[first + place]?.[4]);
  });

  // The form shows the scores of the leaves in the order of the form, and the total; the block of the funds stands first.
  const form = sheets[0];
  const recalculated = read("自评表");
  form?.rows.forEach((row, place) => {
    row.forEach((cell, column) => {
      const target = /^得分!([BD])(\d+)$/.exec(cell.formula ?? "");
      if (target === null || Number(target[2]) > nodes.length + 2) return;
      const node = nodes[Number(target[2]) - 2] ?? evaluation;
      hold(
        `自评表 ${place + 1}:${column + 1}`,
        target[1] === "B" ? node.weight : node.score,
        recalculated[place]?.[column],
      );
    });
  });

  const reasons: string[] = [];
  for (const sheet of sheets) {
    read(sheet.name).forEach((row, place) => {
      row.forEach((found, column) => {
        if (/^(?:#|Err:)/.test(found))
          wrong.push({ cell: `${sheet.name} ${place + 1}:${column + 1}`, expected: "a figure", found });
        if (found.includes("请报告"))
          wrong.push({ cell: `${sheet.name} ${place + 1}:${column + 1}`, expected: "a formula", found });
        if (found.includes("写成数值") && sheet.name === "得分") {
          reasons.push(`${found} ${(row[0] ?? "").trim().replace(/ .*/, "")}`);
        }
      });
    });
  }
  return { passed, wrong, reasons };
}

function flat(nodes: readonly ScoredIndicator[]): ScoredIndicator[] {
  return nodes.flatMap((node) => ("children" in node ? [node, ...flat(node.children)] : [node]));
}

/** Whether a figure is a decimal of at most 15 significant digits. */
function isShort(exact: string | null): boolean {
  return exact !== null && !exact.includes("/") && exact.replace(/[-.]/g, "").replace(/^0+/, "").length <= 15;
}

function percent(rate: string | null): string {
  return rate === null ? "" : `${rate}%`;
}
