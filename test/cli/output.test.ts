import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { readXlsx } from "hucre/xlsx";
import { describe, expect, it } from "vitest";
import { run } from "./run.js";

const form = JSON.stringify({
  schemaVersion: 1,
  standard: "cn-mof-2020-10",
  indicators: [{ name: "培训人次", weight: "100", target: "≥150", unit: "人次", actual: "100", reported: "66" }],
});

describe("formats on the command line", () => {
  it("writes every table as Markdown", async () => {
    const { status, out } = await run(["evaluate", "--format", "md"], form);
    expect(status).toBe(0);
    expect(out.match(/^## .*$/gm)).toEqual([
      "## 自评表",
      "## 得分汇总",
      "## 得分明细",
      "## 预算比率",
      "## 提示",
      "## 计分步骤",
    ]);
  });

  it("writes the scores as CSV, and the table that is asked for", async () => {
    expect((await run(["evaluate", "--format", "csv"], form)).out).toBe(
      "指标,权重分值,得分,得分率,等级\r\n培训人次,100,66.67,66.67%,\r\n合计,100,66.67,66.67%,中\r\n",
    );
    const { out } = await run(["evaluate", "--format", "csv", "--table", "findings", "--bom", "--lang", "en"], form);
    expect(out.split("\r\n")[0]).toBe("\uFEFFSeverity,Place,Message,Code");
  });

  it("writes an HTML page", async () => {
    const { out } = await run(["evaluate", "--format", "html", "--table", "form,score"], form);
    expect(out.startsWith("<!DOCTYPE html>")).toBe(true);
    expect(out.match(/<table/g)).toHaveLength(2);
  });

  it("writes the figures of an audit, with the status of its findings", async () => {
    const { status, out } = await run(["audit", "--format", "csv"], form);
    expect(status).toBe(1);
    expect(out.split("\r\n")[1]?.startsWith("得分 培训人次,66,66.67,")).toBe(true);
  });

  it.each(["xlsx", "workbook"])("writes a file: %s", async (format) => {
    const folder = mkdtempSync(`${tmpdir()}/jixiao-`);
    const file = `${folder}/表.xlsx`;
    const { status, out } = await run(["evaluate", "--format", format, "--out", file], form);
    const book = await readXlsx(readFileSync(file));
    rmSync(folder, { recursive: true });
    expect([status, out]).toEqual([0, ""]);
    expect(book.sheets[0]?.name).toBe("自评表");
    expect(book.sheets.map((sheet) => sheet.name).includes("计算")).toBe(format === "workbook");
  });

  it.each([
    [["--format", "xls"], "没有这种格式 xls，是不是 xlsx，现有：text、json、md、csv、html、xlsx、workbook"],
    [
      ["--format", "csv", "--table", "form,score"],
      "CSV 一次只写一张表：--table form|score|scores|ratios|findings|steps",
    ],
    [
      ["--format", "md", "--table", "form,toString"],
      "没有这张表 toString，现有：form、score、scores、ratios、findings、steps",
    ],
    [["--format", "html", "--bom"], "--format html 不能用 --bom"],
    [["--table", "form"], "--format text 不能用 --table"],
    [["--json", "--format", "md"], "--format md 不能用 --json"],
    [["--format", "md", "--compare", "cn-mof-2021-101"], "--compare 只有 text 和 json"],
    [["--format", "text", "--proof"], "--format text 不能用 --proof"],
    [["--format", "html", "--proof"], "--format html 不能用 --proof"],
    [["--format", "md", "--json", "--proof"], "--format md 不能用 --json"],
    [["--explain", "/score", "--proof"], "--explain 不能用 --proof"],
    [["--out", "/nowhere/at/all"], "写不了 /nowhere/at/all：没有这个文件或文件夹"],
  ] as const)("refuses %j", async (args, sentence) => {
    const { status, err, out } = await run(["evaluate", ...args], form);
    expect([status, err, out]).toEqual([2, `jixiao: ${sentence}\n`, ""]);
  });
});
