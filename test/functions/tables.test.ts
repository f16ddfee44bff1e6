import { describe, expect, it } from "vitest";
import { cellFunctions, type CellOutput, functions } from "../../src/functions/index.js";

const run = (name: string, registered = functions) => {
  const found = registered.find((each) => each.name === name);
  if (found === undefined) throw new Error(`no function ${name}`);
  return found.run;
};

/** A form as it stands in a sheet, names of groups in their first row only, an actual of 95% as the sheet keeps it. */
const form = [
  ["一级指标", "二级指标", "三级指标", "年度指标值", "实际完成值", "分值", "得分"],
  ["产出指标", "数量指标", "培训人次", "≥150人次", "100人次", 30, 20],
  ["", "质量指标", "合格率", "≥98%", 0.95, 20, 20],
  ["效益指标", "社会效益", "就业率", "≥90%", "95%", 50, 50],
];

/** The same with the percentage as text. */
const typed = form.map((row) => row.map((cell) => (cell === 0.95 ? "95%" : cell)));

describe("JX.EVALUATE", () => {
  // 100 ÷ 150 × 30 = 20; 95 ÷ 98 × 20 = 19.3877…; 20 + 19.39 + 50 = 89.39
  const scores = [
    ["产出指标", 50, 39.39],
    ["　数量指标", 30, 20],
    ["　　培训人次", 30, 20],
    ["　质量指标", 20, 19.39],
    ["　　合格率", 20, 19.39],
    ["效益指标", 50, 50],
    ["　社会效益", 50, 50],
    ["　　就业率", 50, 50],
    ["合计", 100, 89.39],
  ];
  const scored = (output: CellOutput): unknown[] =>
    Array.isArray(output) ? output.slice(1).map((row: readonly unknown[]) => [row[0], row[1], row[4]]) : [output];

  it("tells all that is wrong at once: what a number leaves open, what cannot be compared, an argument", () => {
    const head = form[0] ?? [];
    const rows = [
      ["产出指标", "数量指标", "合格率", "≥98%", 0.95, 40],
      ["", "", "竣工", "2023年12月31日", 45000, 20],
      ["", "", "座数", "≥3座", "约莫", 40],
    ];
    const said = (...more: unknown[]): unknown =>
      (run("EVALUATE")([head, ...rows], ...more) as readonly (readonly unknown[])[]).map(
        ([text, place]) => `${String(text).slice(0, 12)}|${String(place)}`,
      );
    const wrong = [
      "错误：数字 0.95 是|合格率 实际完成值",
      "错误：数字 45000 |竣工 实际完成值",
      "错误：实际完成值“约莫”|座数 实际完成值",
    ];
    expect(said()).toEqual(wrong);
    expect(said("", "maybe")).toEqual(["错误：“取用得分”只能写|", ...wrong]);
  });

  it("spills the scored table, its groups, its total and its grade", () => {
    const output = run("EVALUATE")(typed);
    expect(scored(output)).toEqual(scores);
    expect(output).toSatisfy(
      (rows: unknown[][]) => rows[0]?.join() === "指标,分值,指标值,实际完成值,得分,得分率(%),状态,提示",
    );
    expect(output).toSatisfy((rows: unknown[][]) => rows[9]?.slice(5, 7).join() === "89.39,良");
    expect(output).toSatisfy(
      (rows: unknown[][]) => rows[3]?.slice(2, 7).join() === "≥150人次,100人次,20,66.6667,部分完成",
    );
  });

  it("has rows of one length", () => {
    expect(run("EVALUATE")(typed)).toSatisfy((rows: unknown[][]) => rows.every((row) => row.length === 8));
  });

  it("says in its last column what was assumed in reading the sheet", () => {
    expect(run("EVALUATE")(typed)).toSatisfy((rows: unknown[][]) => String(rows[9]?.[7]).includes("按下级相加为 50"));
  });

  it("refuses a percentage that the host hands over as a number, naming the indicator", () => {
    expect(run("EVALUATE")(form)).toEqual([
      [
        "错误：数字 0.95 是 95% 还是 0.95%，单元格没有说：请写成文字，如“95%”，或用 TEXT 函数带上百分号，或给出度量单位",
        "合格率 实际完成值",
      ],
    ]);
  });

  it("takes it for a percentage where the host was registered so", () => {
    expect(scored(run("EVALUATE", cellFunctions({ percentages: "fraction" }))(form))).toEqual(scores);
  });

  // All percentages as they are: 95 % of 20 is 19, 95 % of 50 is 47.5
  it("scores by the standard that the formula names", () => {
    expect(scored(run("EVALUATE")(typed, "cn-henan-jinshui-2021")).pop()).toEqual(["合计", 100, 86.5]);
  });

  const judged = [...typed, ["", "", "服务水平", "显著提升", "部分达成", 15, 10]];

  it("takes the score that stands in the table where a person decides, if the formula says so", () => {
    const output = run("EVALUATE")(judged, "", true);
    expect(scored(output)).toContainEqual(["　　服务水平", 15, 10]);
    expect(String(output)).toContain("得分由人评定，取表中所填的 10");
  });

  it("takes no score else, and says how it is taken", () => {
    expect(run("EVALUATE")(judged)).toEqual([
      [
        "错误：“部分达成年度指标并具有一定效果”只给出得分区间，区间内的得分由人评定：请给出得分比例",
        "服务水平 得分比例",
      ],
      ["错误：表中填了得分 10：要取用，第三个参数写 TRUE，如 JX.EVALUATE(A1:H20,,TRUE)", "服务水平"],
    ]);
  });

  it("says nothing of a score to be taken where none stands in the table", () => {
    const without = judged.map((row) => (row[2] === "服务水平" ? row.slice(0, 6) : row));
    expect(String(run("EVALUATE")(without))).not.toContain("要取用");
    expect(String(run("EVALUATE")(without, "", true))).toContain("请给出得分比例");
  });

  it.each([true, 1, "TRUE", "是"])("takes %j for yes", (yes) => {
    expect(run("EVALUATE")(judged, "", yes)).toEqual(run("EVALUATE")(judged, "", true));
  });

  it("refuses what is neither yes nor no", () => {
    expect(run("EVALUATE")(judged, "", "也许")).toEqual([["错误：“取用得分”只能写 TRUE 或 FALSE"]]);
  });

  it("gives every reason where a form cannot be scored, each with its indicator", () => {
    const broken = typed.map((row) => row.map((cell) => (cell === "100人次" ? "很多" : cell === "95%" ? "" : cell)));
    expect(run("EVALUATE")(broken)).toEqual([
      [
        "错误：实际完成值“很多”不能与指标值、评分标准比较：不是同一类的值（数、日期、文字）；请填写同类的值",
        "培训人次 实际完成值",
      ],
      ["错误：实际完成值为空", "合格率 实际完成值"],
      ["错误：实际完成值为空", "就业率 实际完成值"],
    ]);
  });

  it.each<[string, unknown[], string]>([
    ["an area without a header", [[["产出指标", 40]]], "没有找到表头"],
    ["an empty area", [[[""], [null]]], "表格是空的"],
    ["no area", [undefined], "表格是空的"],
    ["nothing", [], "缺少参数“自评表区域”"],
    ["an unknown standard", [typed, "cn-nowhere"], "没有编号为“cn-nowhere”的评分办法"],
    ["objects in cells", [[[{}]]], "这里不是文字、数字或区域"],
    ["a whole sheet", [Array.from({ length: 100_001 }, () => [1])], "最多 100000 个"],
  ])("refuses %s", (_what, values, said) => {
    expect(String(run("EVALUATE")(...values))).toMatch(new RegExp(`^错误：.*${said}`));
  });
});

describe("JX.AUDIT", () => {
  it("spills the findings with severity, place, sentence and code", () => {
    const output = run("AUDIT")(typed);
    expect(output).toSatisfy((rows: unknown[][]) => rows[0]?.join() === "级别,位置,问题,代码");
    expect(output).toContainEqual([
      "错误",
      "合格率",
      "没有达到指标值，却得了满分 20，按评分标准得 19.39",
      "score/missed-but-full",
    ]);
  });

  it("tells of doubts as EVALUATE does", () => {
    expect(run("AUDIT")(form)).toEqual(run("EVALUATE")(form));
  });
});
