import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { readXlsx, writeXlsx } from "hucre/xlsx";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { lines, run } from "./run.js";

const root = mkdtempSync(join(tmpdir(), "jixiao-years-"));
afterAll(() => rmSync(root, { recursive: true, force: true }));

/** 培训人次 of 60 points and 满意率 of 40, which is met. */
const rows = (project: string, unit: string, actual: string, score: string): string[][] => [
  ["项目名称", project, "填报单位", unit],
  ["一级指标", "三级指标", "指标值", "实际完成值", "分值", "得分"],
  ["产出指标", "培训人次", "≥150人次", actual, "60", score],
  ["效益指标", "满意率", "≥90%", "95%", "40", "40"],
];

function file(name: string, content: string | Uint8Array): string {
  const path = join(root, name);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
  return path;
}

const csv = (...form: Parameters<typeof rows>): string =>
  rows(...form)
    .map((row) => `${row.join(",")}\n`)
    .join("");
const standard = ["--standard", "cn-mof-2020-10"];
const [now, last, out] = [join(root, "now"), join(root, "last"), join(root, "out/")];

beforeAll(async () => {
  file("now/a.csv", csv("甲项目", "一局", "150人次", "60"));
  file("now/b.xlsx", await writeXlsx({ sheets: [{ name: "自评表", rows: rows("乙项目", "二局", "75人次", "50") }] }));
  file("now/c.csv", csv("甲项目", "三局", "150人次", "60"));
  file("last/1.csv", csv("甲项目", "一局", "120人次", "48"));
  file("last/2.csv", csv("乙项目", "二局", "150人次", "60"));
  file("last/3.csv", csv("丁项目", "四局", "150人次", "60"));
});

describe("audit --previous over folders", () => {
  it("says of each unit what moved, and which forms there are no longer", async () => {
    const text = (await run(["audit", now, "--previous", last, ...standard])).out;
    // 一局: 120 / 150 × 60 + 40 = 88 → 100; 二局: 100 → 75 / 150 × 60 + 40 = 70
    expect(text).toContain(
      "- 一局 · 甲项目：总分：88 → 100；等级：良 → 优；产出指标 › 培训人次，实际完成值：120人次 → 150人次",
    );
    expect(text).toContain("- 二局 · 乙项目：总分：100 → 70");
    expect(text).toContain("- 上年有、今年没有的：四局 · 丁项目");
  });

  it("does not take another unit's project of the same name for last year's", async () => {
    const told = lines((await run(["audit", now, "--previous", last, "--json", ...standard])).out) as {
      file: string;
      moved?: unknown[];
    }[];
    expect(told.map(({ file: name, moved }) => [name.slice(now.length + 1), moved?.length])).toEqual([
      ["a.csv", 4],
      ["b.xlsx", 4],
      ["c.csv", undefined],
    ]);
  });

  it("has two columns more in the summary", async () => {
    const table = (await run(["audit", now, "--previous", last, "--format", "csv", ...standard])).out;
    const [head = "", ...body] = table.split("\r\n");
    expect(head).toBe("名次,文件,单位,项目,公布分,重算分,差,等级,错误数,注意数,上年得分,变动数,首要问题");
    expect(body.map((line) => line.split(",").slice(2, 4).concat(line.split(",").slice(10, 12)))).toContainEqual([
      "一局",
      "甲项目",
      "88",
      "4",
    ]);
  });
});

describe("audit of a folder with marks and notices", () => {
  it("asks for a folder to write them to", async () => {
    for (const asked of [["--mark"], ["--format", "notice"]]) {
      const { status, err } = await run(["audit", now, ...asked, ...standard]);
      expect([status, err.includes("写到一个文件夹")]).toEqual([2, true]);
    }
  });

  it("writes a copy with comments of each workbook, and names what it cannot mark", async () => {
    const { err } = await run(["audit", now, "--mark", "--out", out, ...standard]);
    expect(err).toContain("a.csv：--mark 只能标 .xlsx");
    const { sheets } = await readXlsx(readFileSync(join(out, now, "b-批注.xlsx")), { readStyles: true });
    expect(sheets[0]?.cells?.get("2,5")?.comment?.text).toContain("公布得分 50");
  });

  it("writes a notice beside each page: what, where and on what basis", async () => {
    await run(["audit", now, "--format", "notice", "--out", out, ...standard]);
    const notice = readFileSync(join(out, now, "b.xlsx-整改通知.html"), "utf8");
    expect(notice).toContain("二局：");
    expect(notice).toContain("F3（培训人次·公布得分）");
    expect(existsSync(join(out, now, "b.xlsx.html"))).toBe(true);
  });

  it("draws scores, grades and the commonest findings in the workbook", async () => {
    await run(["audit", now, "--out", out, ...standard]);
    const { sheets } = await readXlsx(readFileSync(join(out, "汇总.xlsx")));
    const charts = sheets.flatMap((sheet) => sheet.charts ?? []);
    expect(charts.map(({ title }) => title)).toEqual(["得分率分布", "等级分布", "常见问题"]);
  });
});

it("a form alone has its notice too", async () => {
  const { out: notice } = await run(["audit", join(now, "b.xlsx"), "--format", "notice", ...standard]);
  expect(notice).toContain("<h1>绩效自评整改通知</h1>");
});

it("a report whose weights are not published is confirmed where some weights give its score", async () => {
  const report = new URL("../table/prose/service-centre.txt", import.meta.url).pathname;
  const page = (await run(["audit", report, "--format", "html", "--standard", "cn-henan-jinshui-2021"])).out;
  expect(page).toContain("<b>98.15</b>");
  expect(page).toContain("公布的 98.15 分得到确认");
});

it("a table is refused in the words of its columns, and with what to do", async () => {
  const bare = file("没有办法.csv", csv("戊项目", "五局", "150人次", "60"));
  expect((await run(["evaluate", bare])).err).toContain("评分办法：没有指明评分办法：用 --standard 指定编号或文号");
  const partly = file("部分达成.csv", csv("己项目", "六局", "", "60"));
  const told = (await run(["evaluate", partly, ...standard])).err;
  expect(told).toContain("D3（培训人次·实际完成值）：实际完成值为空");
  const share = file(
    "评定.csv",
    "一级指标,三级指标,指标值,实际完成值,分值\n产出指标,制度健全,健全,部分达成预期指标,100\n",
  );
  expect((await run(["evaluate", share, ...standard])).err).toContain("请给出得分比例（“评定比例”一列）");
});
