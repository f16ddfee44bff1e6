import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { run } from "./run.js";

const root = mkdtempSync(join(tmpdir(), "jixiao-back-"));
afterAll(() => rmSync(root, { recursive: true, force: true }));

const leaf = (name: string, weight: string, target: string, actual: string) => ({ name, weight, target, actual });

/** Three levels, a target with marks of Markdown, names with marks of HTML, a ratio in a table of its own. */
const form = {
  schemaVersion: 1,
  standard: "cn-mof-2020-10",
  budget: { unit: "万元", initial: "125", adjusted: "120", executed: "108" },
  indicators: [
    {
      name: "产出指标",
      weight: "60",
      children: [
        {
          name: "数量指标",
          weight: "40",
          children: [leaf("甲[1]`乙`<丙>", "30", "1~2次", "2次"), leaf("丁&戊", "10", "≥3个", "2个")],
        },
        { name: "质量指标", weight: "20", children: [leaf("己", "20", "≥98%", "100%")] },
      ],
    },
    {
      name: "效益指标",
      weight: "40",
      children: [{ name: "社会效益", weight: "40", children: [leaf("庚_辛", "40", "≥98%", "96%")] }],
    },
  ],
};
const asJson = join(root, "form.json");
writeFileSync(asJson, JSON.stringify(form));

interface Result {
  readonly score: string;
  readonly grade: string;
  readonly findings: readonly { readonly severity: string }[];
}

describe("a result written in a format is read as the form that it is of", () => {
  it.each([
    ["md", []],
    ["html", []],
    ["xlsx", []],
    ["csv", ["--table", "form"]],
    ["md", ["--table", "form"]],
  ])("%s %j", async (format, table) => {
    const out = join(root, `${format}${String(table.length)}.${format}`);
    await run(["evaluate", asJson, "--format", format, ...table, "--out", out]);
    const { status, out: printed } = await run(["evaluate", out, "--standard", "cn-mof-2020-10", "--json"]);
    expect(status).toBe(0);
    const { score, grade, findings } = JSON.parse(printed) as Result;
    // 30 + 10 × 2/3 + 20 + 40 × 96/98 = 30 + 6.67 + 20 + 39.18
    expect([score, grade]).toEqual(["95.85", "优"]);
    expect(findings.filter(({ severity }) => severity === "error")).toEqual([]);
    const { out: names } = await run(["table", out]);
    for (const name of ["甲[1]`乙`<丙>", "丁&戊", "庚_辛", "1~2次"]) expect(names).toContain(JSON.stringify(name));
  });
});
