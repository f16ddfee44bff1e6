import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { IndicatorLeaf } from "../../src/form/types.js";
import { audit, parseDelimited, readTable, type SelfEvaluation } from "../../src/index.js";
import { safeReadForm } from "../../src/reader/index.js";
import { docx } from "../files/same.js";
import { escaped } from "../files/xlsx.js";
import { runs } from "../runs.js";

const textOf = (name: string): string => readFileSync(new URL(`./prose/${name}.txt`, import.meta.url), "utf8");
const read = (name: string) => readTable(parseDelimited(textOf(name)).grid);
const countsOf = (notes: ReturnType<typeof read>["notes"]) =>
  notes.find(({ code }) => code === "table/numbers-counted")?.params;

describe("the report of a service centre, read without a map", () => {
  const { value, notes, places } = read("service-centre");

  it("says whose it is and of which year", () => {
    expect(value.subject).toEqual({ name: "郑州市金水区政务服务中心", year: 2021, kind: "department" });
  });

  it("states its budget, its “三公经费” and its counts in sentences", () => {
    expect(value.budget).toEqual({
      unit: "万元",
      initial: "1342.46",
      adjusted: "918.886283",
      executed: "918.886283",
      carriedOver: "0",
      threePublic: { budget: "1", executed: "0" },
      counts: { projects: "9", monitored: "9", selfEvaluated: "9" },
    });
  });

  it("states its score, its grade and its ratios", () => {
    expect(value.reported).toEqual({
      score: "98.15",
      rate: "98.15",
      grade: "优",
      ratios: {
        "budget-execution": "100",
        "budget-adjustment": "-31.55",
        "carry-over": "0",
        "three-public-control": "100",
        "monitoring-completion": "100",
        "self-evaluation-completion": "100",
      },
    });
  });

  it("gives each of them its line", () => {
    const lineOf = (pointer: string): string =>
      textOf("service-centre").split("\n")[Number(places[pointer]?.slice(1)) - 1] ?? "";
    expect(lineOf("/budget/initial")).toContain("预算年初数为 1342.46 万元");
    expect(lineOf("/budget/threePublic/budget")).toContain("“三公经费”年初预算1万元");
    expect(lineOf("/budget/counts/monitored")).toContain("开展绩效监控项目9个");
    expect(lineOf("/reported/grade")).toContain("评价等级为“优”");
    expect(lineOf("/reported/ratios/carry-over")).toContain("结转结余率0%");
  });

  it("is confirmed by the audit, but for the “三公经费”", () => {
    const { figures } = audit(value, { standard: "cn-henan-jinshui-2021" }).value;
    const of = (path: string) => figures.find((each) => each.path === path);
    expect(of("/reported/grade")).toMatchObject({ reported: "优", computed: "优", verdict: "agrees" });
    const ratio = (name: string) => of(`/reported/ratios/${name}`);
    expect(ratio("budget-execution")).toMatchObject({ computed: "100", verdict: "agrees" });
    expect(ratio("budget-adjustment")).toMatchObject({ computed: "-31.55", verdict: "agrees" });
    expect(ratio("carry-over")).toMatchObject({ computed: "0", verdict: "agrees" });
    expect(ratio("monitoring-completion")).toMatchObject({ computed: "100", verdict: "agrees" });
    expect(ratio("three-public-control")).toMatchObject({ reported: "100", computed: "0" });
    expect(ratio("three-public-control")?.verdict).not.toBe("agrees");
  });

  it("has all its numbers accounted for", () => {
    const counts = countsOf(notes);
    expect(counts).toMatchObject({ unread: 3 });
    const digits = textOf("service-centre").match(/\d+(?:\.\d+)?/g)?.length;
    expect(counts?.["total"]).toBe(digits);
    const unread = notes.filter(({ code }) => code === "table/number-unread").map(({ params }) => params["number"]);
    expect(unread).toEqual(["100%", "1个", "100%"]); // 细化率, 部门绩效评价, its 完成率
  });
});

describe("the same report as a Word document with real tables", () => {
  const example = JSON.parse(
    readFileSync(new URL("../../docs/examples/jinshui-2021.json", import.meta.url), "utf8"),
  ) as SelfEvaluation;
  const cell = (text: string, merge = ""): string =>
    `<w:tc><w:tcPr>${merge}</w:tcPr><w:p><w:r><w:t>${escaped(text)}</w:t></w:r></w:p></w:tc>`;
  const row = (cells: readonly string[]): string => `<w:tr>${cells.join("")}</w:tr>`;
  const table = (rows: readonly string[]): string => `<w:tbl>${rows.join("")}</w:tbl>`;

  /** The indicators as rows, their groups merged downwards. */
  function indicatorTable(withActual: boolean): string {
    const titles = ["一级指标", "二级指标", "三级指标", "指标值", "度量单位", ...(withActual ? ["实际完成值"] : [])];
    const rows = example.indicators.slice(1).flatMap((first) => {
      const groups = "children" in first ? first.children : [];
      return groups.flatMap((second, place) => {
        const leaves = ("children" in second ? second.children : [second]) as readonly IndicatorLeaf[];
        return leaves.map((leaf, at) => {
          const down = (begins: boolean): string => (begins ? '<w:vMerge w:val="restart"/>' : "<w:vMerge/>");
          const cells = [
            cell(place + at === 0 ? `${first.name}（${String(first.weight)}分）` : "", down(place + at === 0)),
            cell(at === 0 ? second.name : "", down(at === 0)),
            ...[leaf.name, leaf.target, leaf.unit, ...(withActual ? [leaf.actual] : [])].map((each) =>
              cell(String(each ?? "")),
            ),
          ];
          return row(cells);
        });
      });
    });
    return table([row(titles.map((title) => cell(title))), ...rows]);
  }

  /** Paragraphs as they stand; where the text has a table, a table. */
  function documentOf(text: string): Uint8Array {
    const tables = [
      indicatorTable(false),
      table(
        [...text.matchAll(/^(?:指标\t|预算执行\t|投入管理\t|产出指标\t40\t|效益指标\t30\t|合计\t).*$/gm)].map(
          ([line]) => row(line.split("\t").map((each) => cell(each))),
        ),
      ),
      indicatorTable(true),
    ];
    let next = 0;
    let inside = false;
    const body = text.split("\n").map((line) => {
      const title = /^(?:一级指标|指标)\t/.test(line);
      if (title) inside = true;
      if (inside && /^(?:#|各项)/.test(line)) inside = false;
      if (title) return tables[next++] ?? "";
      return inside || line === "" ? "" : `<w:p><w:r><w:t>${escaped(line.replace(/^#+ |\*\*/g, ""))}</w:t></w:r></w:p>`;
    });
    return docx(body.join(""));
  }

  it("gives the same figures, each with its paragraph", async () => {
    const form = await safeReadForm(documentOf(textOf("service-centre")));
    if (!form.ok) expect.unreachable(form.issues[0]?.message);
    const { form: value, places } = form.value;
    const text = read("service-centre").value;
    expect(value.subject).toEqual(text.subject);
    expect(value.budget).toEqual(text.budget);
    expect(value.reported).toEqual(text.reported);
    expect(places["/budget/initial"]).toMatch(/^第\d+段$/);
    expect(places["/reported/ratios/budget-adjustment"]).toMatch(/^表3!F\d+$/);
  });
});

describe("other reports: nothing is taken of another year, a plan, a part or another unit", () => {
  it("a water bureau: amounts in 元, the year before, units below it, a plan for the next year", () => {
    const { value } = read("water");
    expect(value.subject).toEqual({ name: "某市水利局", year: 2022, kind: "department" });
    expect(value.budget).toEqual({
      unit: "元",
      initial: "36540000.00",
      adjusted: "39000000.00",
      executed: "38610000.00",
      adjustments: { added: "2460000.00" },
      threePublic: { budget: "450000.00", executed: "382500.00" },
      counts: { projects: "12", monitored: "12", selfEvaluated: "11" },
    });
    expect(value.reported).toEqual({
      score: "94.6",
      grade: "优",
      ratios: { "budget-execution": "99", "three-public-control": "85", "self-evaluation-completion": "91.67" },
    });
  });

  it("a project: the budget of its department and the half of the year are not its own", () => {
    const { value, notes } = read("roads");
    expect(value.subject).toEqual({ name: "农村公路养护项目", year: 2022, kind: "project" });
    expect(value.budget).toEqual({ unit: "万元", initial: "260", adjusted: "248.5", executed: "236.075" });
    expect(value.reported).toEqual({ score: "88.6", grade: "良", ratios: { "budget-execution": "95" } });
    expect(notes.filter(({ code }) => code === "table/text-differs")).toEqual([]);
  });

  it("a bureau with a table of its funds: the text is held against it, in whatever unit", () => {
    const { value, notes } = read("culture");
    expect(value.subject).toEqual({ name: "某区文化和旅游局", year: 2023, kind: "department" });
    expect(value.budget).toEqual({
      unit: "万元",
      initial: "820.5",
      adjusted: "865.2",
      executed: "856.548",
      carriedOver: "8.652",
      quoted: [{ figure: "executed", value: "856.55", where: "正文" }], // 856.548 to two places
    });
    expect(value.reported).toEqual({
      score: "99.8",
      grade: "优秀",
      ratios: { "budget-execution": "99", "carry-over": "1" },
    });
    const differing = notes.filter(({ code }) => code === "table/text-differs").map(({ params }) => params);
    expect(differing).toEqual([{ cell: "A24", name: "群众满意度", one: "93%", other: "94%" }]);
  });

  it("a school: its name below the title, 亿元 and 万元, the county and a building project beside it", () => {
    const { value } = read("school");
    expect(value.subject).toEqual({ name: "县第一中学", year: 2021, kind: "department" });
    expect(value.budget).toEqual({
      unit: "亿元",
      adjusted: "0.32",
      executed: "0.3136",
      publicFunds: { budget: "0.04", executed: "0.0392" },
      procurement: { budget: "0.015", executed: "0.015" },
    });
    expect(value.reported).toEqual({ score: "93", grade: "良", ratios: { "budget-execution": "98" } });
  });

  it("a street office: estimates, targets, the year before, single projects and communities", () => {
    const { value } = read("street");
    expect(value.subject).toEqual({ name: "某街道办事处", year: 2022, kind: "department" });
    expect(value.budget).toEqual({
      unit: "万元",
      adjusted: "1486.20",
      executed: "1411.89",
      threePublic: { executed: "3.6" },
    });
    expect(value.reported).toEqual({ score: "91.2", ratios: { "budget-execution": "95" } });
  });

  it.each(["water", "roads", "culture", "school", "street"])("all numbers of %s are accounted for", (name) => {
    const { notes } = read(name);
    const {
      total = 0,
      table = 0,
      used = 0,
      checked = 0,
      dates = 0,
      unread = 0,
    } = (countsOf(notes) ?? {}) as Record<string, number>;
    expect(total).toBe(textOf(name).match(/\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?/g)?.length);
    expect(table + used + checked + dates + unread).toBe(total);
    const said = notes.filter(({ code }) => code === "table/number-unread").length;
    expect(unread).toBeGreaterThanOrEqual(said);
  });
});

describe("single sentences", () => {
  const head = ["一级指标", "三级指标", "指标值", "实际完成值", "分值", "得分"];
  const of = (...lines: readonly string[]): SelfEvaluation =>
    readTable([
      ["某区档案局2022年度部门整体支出绩效自评报告"],
      ...lines.map((line) => [line]),
      head,
      ["产出", "甲", "≥1", "1", "100", "100"],
    ]).value;

  it.each([
    ["我局2022年预算执行率98%。", { "budget-execution": "98" }],
    ["我局预算执行率应达到98%。", undefined],
    ["我局预算执行率目标值为98%。", undefined],
    ["我局预算执行率达到98%以上。", undefined],
    ["我局预算执行率约98%。", undefined],
    ["我局项目支出执行率98%。", undefined],
    ["我局2021年预算执行率98%。", undefined],
    ["区图书馆2022年预算执行率98%。", undefined],
    ["与上年相比，预算执行率98%。", undefined],
    ["下属单位情况：2022年预算执行率98%。", undefined],
  ])("%s", (sentence, ratios) => {
    expect(of(sentence).reported?.ratios).toEqual(ratios);
  });

  it.each([
    ["我局2022年年初预算数100万元，全年执行数90万元。", { unit: "万元", initial: "100", executed: "90" }],
    ["我局年初预算数比上年增加100万元。", undefined],
    ["我局年初预算数100万元，其中项目支出60万元，执行数55万元。", { unit: "万元", initial: "100" }],
    ["档案数字化项目年初预算数100万元，执行数90万元。", undefined],
    ["2022年，我局实施了档案数字化项目。年初预算数100万元，执行数90万元。", undefined],
    ["我局年初预算数（上年90万元）100万元。", { unit: "万元", initial: "100" }],
  ])("%s", (sentence, budget) => {
    expect(of(sentence).budget).toEqual(budget);
  });

  it.each([
    ["我局2022年度部门整体绩效自评得分96分，等级为“优”。", { score: "96", grade: "优" }],
    ["2022年度自评得分99.4分。", { score: "99.4", grade: undefined }],
    ["2021年度自评得分99.4分。", undefined],
    ["产出指标完成较好，2022年度自评得分49分。", undefined],
    ["预算执行率98%，自评得分9.8分。", undefined],
    ["满意度指标：总分10分，自评得分10分。", undefined],
    ["自评总分100分的项目3个。", undefined],
  ])("%s", (sentence, reported) => {
    const { score, grade } = of(sentence).reported ?? {};
    expect(score === undefined ? undefined : { score, grade }).toEqual(reported);
  });
});

describe("a conclusion", () => {
  const read = (...lines: readonly string[]): SelfEvaluation =>
    readTable([
      ["关于2022年度路灯维护项目绩效自评情况的报告"],
      ...lines.map((line) => [line]),
      ["一级指标", "三级指标", "指标值", "实际完成值", "分值", "得分"],
      ["产出", "甲", "≥1", "1", "100", "100"],
    ]).value;

  it("is the whole report's, though it stands below what is to be mended", () => {
    const lines = ["三、存在的问题及下一步措施", "综上，项目自评得分100分，自评等级为“优”。"];
    expect(read(...lines).reported).toEqual({ score: "100", grade: "优" });
  });

  it("of another unit below its own heading gives nothing", () => {
    const lines = ["三、下属单位情况", "综上，自评得分100分，自评等级为“优”。"];
    expect(read(...lines).reported).toBeUndefined();
  });

  it("is signed above the day: the unit of a project whose title names none", () => {
    const lines = ["我局高度重视。", "某县城市管理局", "2023年3月15日"];
    expect(read(...lines).subject).toMatchObject({ name: "路灯维护项目", organisation: "某县城市管理局" });
  });
});

describe("whatever the text says", () => {
  const WORDS =
    "我局|本项目|2022年|2021年度|上年|其中|“三公经费”|年初预算数|全年执行数|预算执行率|结转结余率|自评得分|综合得分|等级|为|达到|约|100|1,234.5|98.15|-3.2|万元|元|%|分|个|项目|绩效监控|满意度|（|）|，|、|；|。|：|区图书馆|计划|90（含）-100分为优|优|\n\n|一、|（二）|1.".split(
      "|",
    );

  it("it is read to its end, and its numbers are accounted for", () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...WORDS), { maxLength: 60 }), (words) => {
        const lines = words
          .join("")
          .split("\n\n")
          .map((line) => [line]);
        const grid = [
          ["某区档案局2022年度部门整体支出绩效自评报告"],
          ...lines,
          ["一级指标", "三级指标", "指标值", "实际完成值", "分值", "得分"],
          ["产出", "甲", "≥1", "1", "100", "100"],
        ];
        const { notes } = readTable(grid);
        const counts = countsOf(notes) as Record<string, number> | undefined;
        if (counts === undefined) return;
        const { total = 0, table = 0, used = 0, checked = 0, dates = 0, unread = 0 } = counts;
        expect(table + used + checked + dates + unread).toBe(total);
      }),
      { numRuns: runs(300) },
    );
  });

  it("a line of 30,000 characters is read at once", () => {
    for (const piece of ["预算执行率98%，", "图书", "（（", "1,", "我局年初预算数100万元、"]) {
      const begin = process.cpuUsage();
      readTable([
        [piece.repeat(Math.floor(30_000 / piece.length))],
        ["一级指标", "三级指标", "指标值"],
        ["产出", "甲", "≥1"],
      ]);
      expect(process.cpuUsage(begin).user / 1e6).toBeLessThan(4);
    }
  });
});

it("a number that was not read is told of without the end of the one before it", () => {
  const line = "项目预算：年初预算 3,450,000　实际支出 3,120,000　执行率 100%";
  const { notes } = readTable([
    ["项目名称：甲"],
    [line],
    ["一级指标", "三级指标", "指标值", "完成值", "分值"],
    ["产出指标", "甲", "≥2台", "2台", "100"],
  ]);
  const told = notes.filter(({ code }) => code === "table/number-unread").map(({ params }) => params["text"]);
  expect(told).toContain("实际支出3,120,000");
});
