import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { afterAll, describe, expect, it } from "vitest";
import { cellFunctions } from "../../src/functions/index.js";
import { evaluate, type SelfEvaluation } from "../../src/index.js";
import { formTable } from "../../src/report.js";
import { writeTables } from "../../src/xlsx/index.js";
import { run } from "../cli/run.js";
import { examples } from "../workbook/forms.js";

const folder = mkdtempSync(`${tmpdir()}/jixiao-same-`);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A cell as a host hands it over: a percentage is the number behind it, 0.864 for 86.4%. */
function handed({ kind, value }: { readonly kind: string; readonly value: string }): string | number {
  if (value === "" || kind === "text" || kind === "date") return value;
  return kind === "percent" ? Number(`${value}e-2`) : Number(value);
}

const CLERK = {
  name: "clerk",
  form: {
    schemaVersion: 1 as const,
    standard: "cn-mof-2020-10",
    indicators: [
      { name: "合格率", weight: "40", target: "≥90%", actual: "80%" },
      { name: "差错率", weight: "30", target: "≤5%", actual: "10%" },
      { name: "培训人次", weight: "30", target: "≥150人次", actual: "100人次" },
    ],
  },
};

describe("JX.EVALUATE and the command line", () => {
  it.each([CLERK, ...examples()])("give the same score and grade for the same sheet: $name", async ({ form }) => {
    const { standard } = form as { readonly standard: string };
    const sheet = formTable(form as SelfEvaluation, evaluate(form).value);
    const evaluation = cellFunctions({ standard }).find(({ name }) => name === "EVALUATE");
    const spilled = evaluation?.run(sheet.rows.map((row) => row.map(handed)));
    const rows = (Array.isArray(spilled) ? spilled : []) as readonly (readonly unknown[])[];
    const file = `${folder}/form.xlsx`;
    writeFileSync(file, await writeTables([sheet]));
    const { out } = await run(["evaluate", file, "--standard", standard, "--json"]);
    const { score, grade } = JSON.parse(out) as { readonly score: string; readonly grade: string };
    const total = rows.find(([label]) => label === "总分" || label === "合计") ?? [];
    expect([total.includes(Number(score)), JSON.stringify(rows).includes(grade)]).toEqual([true, true]);
  });

  const judged = (score: string): string[][] => [
    ["一级指标", "三级指标", "指标值", "实际完成值", "分值", "得分"],
    ["产出指标", "培训人次", "≥150人次", "100人次", "60", "40"],
    ["效益指标", "管护机制", "健全", "部分达成", "40", score],
  ];
  const both = async (rows: string[][], taken: boolean): Promise<readonly [cell: string, line: string]> => {
    const evaluation = cellFunctions().find(({ name }) => name === "EVALUATE");
    const spilled = evaluation?.run(rows, "", taken) as readonly (readonly unknown[])[];
    const total = spilled.find(([label]) => label === "合计")?.[4];
    const args = ["evaluate", "--standard", "cn-mof-2020-10", "--json", ...(taken ? ["--take-reported"] : [])];
    const { status, out } = await run(args, rows.map((row) => row.join()).join("\n"));
    return [String(total ?? "refused"), status === 0 ? (JSON.parse(out) as { score: string }).score : "refused"];
  };

  it.each([
    ["30", true, "70"], // 40 + 30
    ["30", false, "refused"],
    ["", true, "refused"],
    ["", false, "refused"],
    ["45", true, "refused"], // above the weight
  ] as const)("take a printed score of %s alike where a person decides: %s", async (score, taken, expected) => {
    expect(await both(judged(score), taken)).toEqual([expected, expected]);
  });
});
