import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, describe, expect, it } from "vitest";
import { OPTIONS } from "../../src/cli/options.js";
import { run } from "./run.js";

const report = fileURLToPath(new URL("../../docs/examples/jinshui-2021.json", import.meta.url));
const root = mkdtempSync(join(tmpdir(), "jixiao-asked-"));
afterAll(() => rmSync(root, { recursive: true, force: true }));
function file(name: string, content: string): string {
  writeFileSync(join(root, name), content);
  return join(root, name);
}
const table = (name: string, actual: string): string =>
  `项目名称,${name}\n一级指标,三级指标,指标值,实际完成值,分值,得分\n产出指标,培训人次,≥100,${actual},60,60\n效益指标,培训满意度,≥90%,95%,40,40\n`;
const standard = ["--standard", "cn-mof-2020-10"];

describe("--explain", () => {
  it("takes a name as well as a pointer", async () => {
    const csv = file("a.csv", table("甲", "50"));
    const named = await run(["evaluate", csv, "--explain", "培训人次", ...standard]);
    expect(named.out).toContain("60 × 0.5 = 30");
    expect(named.out).toBe((await run(["evaluate", csv, "--explain", "/indicators/0/children/0", ...standard])).out);
    expect((await run(["evaluate", report, "--explain", "结转结余率（按年初支出预算数）"])).out).toContain(
      "结转结余率",
    );
  });

  it("lists those meant where a name fits several, and the nearest where it fits none", async () => {
    const csv = file("b.csv", table("甲", "50"));
    const several = await run(["evaluate", csv, "--explain", "培训", ...standard]);
    expect([several.status, several.err.match(/\/indicators\//g)?.length]).toEqual([2, 2]);
    const none = await run(["evaluate", csv, "--explain", "培训人数", ...standard]);
    expect(none.err).toContain("没有叫“培训人数”的指标或比率，是不是“培训人次”。最接近的：培训人次、");
  });

  it("names the cells of the table that each step reads, and no pointers", async () => {
    const csv = file("c.csv", table("甲", "50"));
    const { out } = await run(["evaluate", csv, "--explain", "培训人次", ...standard]);
    expect(out).toContain("- 实际完成值 50 [D3：50]");
    expect(out).not.toContain("/indicators");
    const trace = JSON.parse((await run(["evaluate", csv, "--explain", "培训人次", "--json", ...standard])).out) as {
      steps: readonly unknown[];
    };
    expect(trace.steps).toContainEqual(
      expect.objectContaining({ what: "actual", cell: "/indicators/0/children/0/actual", at: "D3" }),
    );
  });
});

describe("--standard", () => {
  it("takes a document's number, and proposes the nearest where no standard rests on it", async () => {
    const csv = file("d.csv", table("甲", "50"));
    expect((await run(["evaluate", csv, "--standard", "财预[2020]10号"])).out).toContain("cn-mof-2020-10");
    const { err } = await run(["evaluate", csv, "--standard", "财预〔2022〕10号"]);
    expect(err).toContain("没有哪个评分办法出自 财预〔2022〕10号，是不是 财预〔2020〕10号");
  });
});

it("the places that bear one name are told apart in words, ratios too", async () => {
  const { err } = await run(["evaluate", report, "--explain", "执行率"]);
  expect(err).toContain("  /ratios/budget-execution-of-initial  预算执行率（按年初预算数）\n");
});

describe("an amount that is left blank", () => {
  it("is missed in the cell where it should stand", async () => {
    const csv = file(
      "e.csv",
      "项目资金（万元）,,年初预算数,全年预算数,全年执行数,分值,得分\n,年度资金总额,100,120,,10,9\n" +
        "一级指标,二级指标,三级指标,指标值,实际完成值,分值,得分\n产出指标,数量,培训,≥100,100,90,90\n",
    );
    expect((await run(["evaluate", csv, ...standard])).err).toContain("E2（全年执行数）：");
  });
});

describe("--help", () => {
  it.each(Object.keys(OPTIONS))("of %s says what it takes and does, in both languages", async (name) => {
    for (const language of ["zh", "en"]) {
      const { status, out } = await run([name, "--help", "--lang", language]);
      expect([status, out.startsWith(`jixiao ${name}`)]).toEqual([0, true]);
      for (const option of Object.keys(OPTIONS[name as keyof typeof OPTIONS])) expect(out).toContain(`--${option}`);
    }
  });
});

describe("jixiao across", () => {
  const rule = '{"method":"rank","weight":"5","step":"0.25","direction":"higher-is-better"}';

  it("scores a column of units by a rule", async () => {
    const { status, out } = await run(
      ["across", "--rule", rule, "--format", "csv"],
      "单位,满意度\n甲,98%\n乙,95%\n丙,98%\n",
    );
    expect([status, out.split("\r\n").slice(1, 4)]).toEqual([
      0,
      ["甲,98,1,5,5 − 0.25 × (1 − 1)", "乙,95,3,4.5,5 − 0.25 × (3 − 1)", "丙,98,1,5,5 − 0.25 × (1 − 1)"],
    ]);
  });

  it("takes units and rule as JSON", async () => {
    const input = `{"units":[{"name":"甲","value":"98"},{"name":"乙","value":"49"}],"rule":{"method":"share-of-best","weight":"10","direction":"higher-is-better"}}`;
    expect(JSON.parse((await run(["across", "--json"], input)).out)).toMatchObject([{ score: "10" }, { score: "5" }]);
  });

  it("takes the units as names with their figures, as its page prints them", async () => {
    const ruled = (units: string): string => `{"rule":${rule},"units":${units}}`;
    const { status, out } = await run(["across", "--json"], ruled('{"甲":"98","乙":"95"}'));
    expect([status, JSON.parse(out)]).toMatchObject([
      0,
      [
        { name: "甲", score: "5" },
        { name: "乙", score: "4.75" },
      ],
    ]);
  });

  it.each([
    ['{"units":5}', "/units: 这里应当是列表 […]，不能是 5 [input/not-list]"],
    ['{"units":{}}', "/units: 没有单位可比 [across/no-units]"],
    ['{"units":null}', "/units: "],
    ["{}", "/units: "],
    ['{"units":{"甲":"九"}}', "/units/甲: "],
    ['{"units":[5]}', "/units/0: "],
  ])("refuses %s by issue", async (input, said) => {
    const { status, out, err } = await run(["across", "--rule", rule], input);
    expect([status, out]).toEqual([2, ""]);
    expect(err).toContain(`标准输入：${said}`);
  });

  it("refuses rates beside bare numbers, and names a key of the rule that nothing reads", async () => {
    const mixed = await run(["across", "--rule", rule], "单位,率\n甲,98%\n乙,0.99\n");
    expect([mixed.status, mixed.out, mixed.err]).toEqual([
      2,
      "",
      "jixiao: “甲”的 98% 有百分号，“乙”的 0.99 没有：请写成一样的\n",
    ]);
    const misspelt = await run(["across", "--rule", rule.replace("}", ',"tie":"dense"}')], "单位,数\n甲,98\n");
    expect([misspelt.status, misspelt.err]).toEqual([0, expect.stringContaining("[input/unknown-key]")]);
  });

  it("passes over no row: one without a figure, with two, or that sums up is refused with its place", async () => {
    for (const row of ["丙,—", "丙,1,2", "合计,193"]) {
      const { status, err } = await run(["across", "--rule", rule], `单位,数\n甲,98\n${row}\n`);
      expect([status, err.includes("第 3 行")]).toEqual([2, true]);
    }
  });
});

describe("audit --previous", () => {
  it("says what moved since the year before, in a file or in a folder by the project's name", async () => {
    const now = file("now.csv", table("丁项目", "80"));
    const before = file("before.csv", table("丁项目", "50"));
    // 60 × 50 ÷ 100 + 40 = 70; 60 × 80 ÷ 100 + 40 = 88
    const one = await run(["audit", now, "--previous", before, ...standard]);
    expect(one.out).toContain("- 总分：70 → 88");
    expect(one.out).toContain("- 产出指标 › 培训人次，实际完成值：50 → 80");
    expect(JSON.parse((await run(["audit", now, "--previous", before, "--json", ...standard])).out)).toMatchObject({
      moved: [{ what: "total", before: "70", now: "88" }, {}, {}, {}],
    });
  });

  it("says so where there is none", async () => {
    const now = file("戊.csv", table("没有上年的项目", "80"));
    const folder = mkdtempSync(join(root, "last-"));
    copyFileSync(file("other.csv", table("另一个项目", "50")), join(folder, "other.csv"));
    const { status, err } = await run(["audit", now, "--previous", folder, ...standard]);
    expect([status, err.includes("没有可以对照的上年自评表")]).toEqual([2, true]);
  });
});

it("audit --mark names a file that it cannot mark, with what to do", async () => {
  const { status, err } = await run([
    "audit",
    file("c.csv", table("甲", "50")),
    "--mark",
    "--out",
    join(root, "m.xlsx"),
    ...standard,
  ]);
  expect([status, err]).toEqual([2, "jixiao: --mark 只能标 .xlsx，这是 csv：请在 WPS 或 Office 里另存为 .xlsx\n"]);
});

it.each(["evaluate", "audit"])("%s as HTML is a page with score, grade and what to mend first", async (command) => {
  const { out } = await run([command, file("d.csv", table("己项目", "50")), "--format", "html", ...standard]);
  expect(out).toContain("<h1>己项目</h1>");
  expect(out).toContain("先改这些");
  expect(out).not.toMatch(/<script|https?:/);
});
