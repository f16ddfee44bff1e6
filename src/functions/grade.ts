import { fromText } from "../exact/index.js";
import type { Unsaid } from "../message/types.js";
import { issue } from "../message/unsaid.js";
import { gradeHolding } from "../standard/index.js";
import { resolvedStandard } from "../standard/resolve.js";
import { isIssue } from "./area.js";
import { cellOf } from "./cell.js";
import type { EachCell } from "./define.js";
import type { Setting } from "./setting.js";
import { standard } from "./parameters.js";
import { cut } from "../message/cut.js";

/** 等级: the grade of a total score. */
export const grade: EachCell = {
  name: "GRADE",
  title: { zh: "等级", en: "Grade" },
  help: {
    zh: "总分（百分制得分率）对应的等级，如 优、良、中、差",
    en: "The grade of a total score out of 100, such as 优, 良, 中, 差",
  },
  example: "JX.GRADE(98.15)",
  shape: "each",
  parameters: [
    {
      name: "score",
      title: { zh: "总分", en: "score" },
      help: {
        zh: "百分制的总分；满分不是 100 的，给得分率的百分数",
        en: "The total out of 100, or the rate in percent",
      },
      type: "any",
      range: true,
    },
    standard,
  ],
  compute: ([value, id], setting) => {
    const cells = [
      { key: "score", cell: cellOf(value) },
      { key: "standard", cell: cellOf(id) },
    ];
    const issues = cells.flatMap(({ key, cell }) => (isIssue(cell) ? [{ ...cell, path: `/${key}` }] : []));
    const [score, named] = cells.map(({ cell }) => (isIssue(cell) ? null : cell.text));
    if (issues.length > 0) return issues;
    return score === null || score === undefined
      ? ""
      : gradeFor(score.trim(), named?.trim() ?? setting.standard, setting);
  },
};

function gradeFor(score: string, id: string, { kit }: Setting): string | readonly Unsaid[] {
  const read = resolvedStandard(kit.standards, id, "");
  if (!read.ok) return read.issues;
  const exact = score.includes("/") ? null : fromText(score);
  if (exact === null) {
    return [issue("error", "input/not-decimal", { value: JSON.stringify(cut(score)) }, { path: "/score" })];
  }
  if (read.value.grades.length === 0) return [issue("error", "sheet/no-grades", { id })];
  return gradeHolding(exact, read.value.grades) ?? [issue("error", "grade/none", { rate: score })];
}
