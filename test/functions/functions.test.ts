import { describe, expect, it } from "vitest";
import {
  cellFunctions,
  type CellOutput,
  dateText,
  errorMarks,
  functions,
  percentText,
} from "../../src/functions/index.js";

/** What a formula gives. */
function call(name: string, ...values: unknown[]): CellOutput {
  const found = functions.find((each) => each.name === name);
  if (found === undefined) throw new Error(`no function ${name}`);
  return found.run(...values);
}

describe("JX.SCORE", () => {
  it.each<[string, unknown[]]>([
    ["beside a unit", ["≥98", "0.95", 10, "", "%"]],
    ["beside a percentage", ["≥98%", "0.95", 10]],
    ["of one, beside a percentage", ["≥98%", " 1 ", 10]],
    ["beside a bare number and a unit", ["98", "0.950", 10, "", "％"]],
    ["beside a number", [98, "0.95", 10, "", "%"]],
  ])("asks what digits without a percent sign are, %s", (_what, values) => {
    expect(call("SCORE", ...values)).toMatch(/^错误：实际完成值：数字 (?:0\.95|1) 是 (?:95|100)% 还是 (?:0\.95|1)%/);
  });

  it.each<[string, unknown[], CellOutput]>([
    ["with their sign", ["≥98", "0.95%", 10, "", "%"], 0.1],
    ["beside a target that is as small", ["≤1", "0.5", 10, "", "%"], 10],
    ["of nothing", ["≥98%", "0", 10], 0],
    ["beside no percentage", ["≥98", "1", 10, "", "个"], 0.1],
    ["of two and more", ["≤5%", "2.5", 10], 10],
  ])("takes digits as they stand %s", (_what, values, score) => {
    expect(call("SCORE", ...values)).toBe(score);
  });

  // 95 ÷ 98 × 10 = 9.6938…; 365 ÷ 370 × 13 = 12.8243…; 6.5 × 0.95 = 6.175; two started points of 4 below 98 %: 10 − 2 × 0.5
  it.each<[string, unknown[], CellOutput]>([
    ["in proportion below the target", ["≥98%", "95%", 10], 9.69],
    ["inversely above a limit", ["≤365天", "370天", "13"], 12.82],
    ["a number without a unit in the target's", ["≤365天", 370, 13], 12.82],
    ["a rule sentence", ["≥98%", "95.5%", 10, "每低1个百分点扣0.5分，扣完为止"], 9],
    ["a method by its Chinese name", ["≥90%", "95%", 6.5, "实际完成率"], 6.18],
    ["a method by its name in code", ["≥90%", "89%", 6.5, "all-or-nothing"], 0],
    ["a standard", ["≥90%", "95%", 6.5, "", "", "", "", "cn-henan-jinshui-2021"], 6.18],
    ["a unit for both cells", ["≥98", 95, 10, "", "%"], 9.69],
    ["a share that a person awards", ["健全", "部分达成", 10, "", "", 0.7], 7],
    ["a year for a deadline without one", ["12月底前", "12月20日", 10, "", "", "", 2021], 10],
    ["a float as the sheet shows it", [0.3, 0.1 + 0.2, 5], 5],
    ["a weight that is a float", ["≥3", 3, 0.1 + 0.2], 0.3],
    ["a rule as JSON", ["≥98", "95", 10, '{"method":"all-or-nothing"}'], 0],
    ["a single cell as an area", [[["≥98%"]], [["95%"]], [[10]]], 9.69],
    // 40,000 ÷ 45,000 × 9 = 8
    ["two large numbers with a unit", [45000, 40000, 9, "", "元"], 8],
    ["two large numbers alike", [45000, 45000, 9], 9],
    ["a large number with half a unit", [45000.5, 45000, 9], 9],
    ["nothing of blank cells", ["", null, undefined], ""],
  ])("scores %s", (_what, values, result) => {
    expect(call("SCORE", ...values)).toBe(result);
  });

  it("answers a column with a column, blank rows staying blank and short rows ending blank", () => {
    const targets = [["≥98%"], [], [null], ["≥3个"]];
    expect(call("SCORE", targets, [["98%"], [""], [], ["2个"]], [[10], [""], [], 3])).toEqual([[10], [""], [""], [2]]);
  });

  it("lets a row meet a column", () => {
    expect(call("SCORE", [["≥2", "≥4"]], "1", [[10], [20]])).toEqual([
      [5, 2.5],
      [10, 5],
    ]);
  });

  it("gives a score of more digits than a sheet keeps as text", () => {
    expect(call("SCORE", "≥1", "1", "123456789012345678")).toBe("123456789012345678");
  });

  it.each<[string, unknown[], string]>([
    [
      "a percentage cell, which hands over 0.95",
      ["≥98%", 0.95, 10],
      "实际完成值：数字 0.95 是 95% 还是 0.95%，单元格没有说：请写成文字，如“95%”，或用 TEXT 函数带上百分号，或给出度量单位",
    ],
    [
      "a percentage cell as target",
      [0.98, "95%", 10],
      "指标值：数字 0.98 是 98% 还是 0.98%，单元格没有说：请写成文字，如“98%”，或用 TEXT 函数带上百分号，或给出度量单位",
    ],
    [
      "a date cell, which hands over its serial number",
      ["2021年12月底前", 44561, 10],
      '实际完成值：数字 44561 像是日期 2021-12-31 的序列号：请写成文字，如 TEXT(单元格,"yyyy-mm-dd")；不是日期的，请给出度量单位',
    ],
    [
      "two numbers that may be days",
      [44561, 44550, 10],
      '实际完成值：数字 44550 像是日期 2021-12-20 的序列号：请写成文字，如 TEXT(单元格,"yyyy-mm-dd")；不是日期的，请给出度量单位',
    ],
    ["an error value", ["≥98%", "#DIV/0!", 10], "实际完成值：单元格里是错误值 #DIV/0!，请先改正它"],
    ["what is no finite number", ["≥98%", Number.NaN, 10], "实际完成值：单元格里是错误值 NaN，请先改正它"],
    ["a logical value", [true, "95%", 10], "指标值：单元格里是逻辑值 TRUE，请改成文字或数字"],
    ["an object", ["≥98%", { a: 1 }, 10], "实际完成值：这里不是文字、数字或区域"],
    [
      "a huge text",
      ["≥98%", "长".repeat(32_768), 10],
      "实际完成值：单元格有 32768 个字符，最多 32767 个：请检查是否贴错了内容",
    ],
    ["a missing actual", ["≥98%", "", 10], "实际完成值为空"],
    ["a deadline without a year", ["12月底前", "12月20日", 10], "指标值只写了月日：请填写年度"],
    [
      "a result that a person awards",
      ["健全", "部分达成", 10, "完成比例"],
      "部分达成的得分由人评定：请给出得分比例（0 至 1）",
    ],
    ["a missing argument", ["≥98%"], "缺少参数“实际完成值”"],
    ["too many arguments", [1, 1, 1, "", "", "", "", "", "多了"], "参数太多：最多 8 个，给了 9 个"],
    [
      "an area for the standard",
      ["≥1", 1, 1, "", "", "", "", [["a"], ["b"]]],
      "“评分办法”只能给一个单元格，不能给区域",
    ],
    [
      "JSON that is none",
      ["≥1", 1, 1, "{"],
      "评分标准：以 { 开头的评分标准应当是 JSON，这里读不懂：请检查引号和括号，或改写成句子",
    ],
    [
      "areas that do not match",
      [[["≥1"], ["≥1"]], [["1"], ["1"], ["1"]], 10],
      "各个区域的行数、列数对不上（2×1、3×1、1×1）：应当一样大，或只给一个单元格",
    ],
    [
      "a whole column",
      [Array.from({ length: 100_001 }, () => ["≥1"]), 1, 1],
      "区域有 100001 个单元格，最多 100000 个：请只选有内容的行",
    ],
  ])("says of %s what is wrong", (_what, values, message) => {
    expect(call("SCORE", ...values)).toBe(`错误：${message}`);
  });

  it.each(["__proto__", "constructor", "toString", "hasOwnProperty"])("takes %s for nothing but a text", (name) => {
    for (const place of [0, 1, 2, 3, 5, 6, 7]) {
      const values: unknown[] = ["≥98%", "95%", 10];
      values[place] = name;
      expect(call("SCORE", ...values)).toSatisfy((result) => typeof result === "string" && result.startsWith("错误："));
    }
  });

  it("gives a text where an argument throws when it is looked at", () => {
    const trap = Object.defineProperty([[1]], 0, {
      get: () => {
        throw new Error("trap");
      },
    });
    expect(call("SCORE", trap, 1, 1)).toBe("错误：没有算出来，原因不明：请把公式和所引用的单元格发给维护人员");
  });
});

describe("JX.MET", () => {
  it.each<[unknown[], CellOutput]>([
    [["≤365天", "370天"], false],
    [["≤365天", 360], true],
    [["≥98%且≤100%", "99%"], true],
    [["优质服务", "部分达成"], false],
    [["≥90", 95, "%"], true],
    [["", ""], ""],
    [
      [[["≥3"], ["≥4"]], 3],
      [[true], [false]],
    ],
    [["≥3", ""], "错误：实际完成值为空"],
  ])("of %j is %j", (values, result) => {
    expect(call("MET", ...values)).toEqual(result);
  });
});

describe("JX.RATIO", () => {
  it.each<[unknown[], CellOutput]>([
    [["预算执行率", 179.43, 200], 89.715],
    [["budget-execution", 179.43, 200], 89.715],
    [["“三公经费”控制率（%）", 0, 1], 0],
    [["预算执行率", [[179.43], [200]]], 89.715],
    [
      ["预算执行率", [[1], [2]], [[4], [5]]],
      [[25], [40]],
    ],
    [["预算执行率", 0.1 + 0.2, 0.3], 100],
    [["", "", ""], ""],
    [["预算执行率", 1, 0], "错误：预算执行率的分母（全年预算数（调整后））为零，没有意义"],
    [["预算执行率", 1, ""], "错误：计算预算执行率缺少全年预算数（调整后）（adjusted），请补上"],
    [["预算执行率", 1], "错误：预算执行率要依次给出 2 个数：全年执行数、全年预算数（调整后）；这里给了 1 个"],
    [["随便率", 1, 2], "错误：不认识比率“随便率”"],
    [["constructor", 1, 2], "错误：不认识比率“constructor”"],
    [["", 1, 2], "错误：比率名称：这里不能是空白，请写明"],
  ])("of %j is %j", (values, result) => {
    expect(call("RATIO", ...values)).toEqual(result);
  });

  // (918.886283 − 1342.46) ÷ 1342.46 = −0.315520…
  it("takes a figure once that stands in numerator and denominator", () => {
    expect(call("RATIO", "预算调整率", 918.886283, 1342.46)).toBe(-31.5521);
  });
});

describe("JX.GRADE", () => {
  it.each<[unknown[], CellOutput]>([
    [[98.15], "优"],
    [["90"], "优"],
    [[[[90], [89.99], [""]]], [["优"], ["良"], [""]]],
    [[101, "cn-platform-caps"], "优"],
    [["七十"], '错误：得分：这里应当是数字，如 12.5，不能是 "七十"：请去掉单位、百分号和千分位逗号，不用科学记数法'],
    [[true], "错误：得分：单元格里是逻辑值 TRUE，请改成文字或数字"],
  ])("of %j is %j", (values, result) => {
    expect(call("GRADE", ...values)).toEqual(result);
  });
});

describe("JX.EXPLAIN", () => {
  it("says the answer, the steps with their documents, and the assumptions, a line each", () => {
    const lines = String(call("EXPLAIN", "12", "10", 10, "", "个")).split("\n");
    expect(lines[0]).toBe("“指标”得 8.33 分（分值 10）：指标值 12个，实际完成值 10个，部分完成");
    expect(lines).toContain("- 完成比例：10 ÷ 12 = 5/6 （财预〔2020〕10号《项目支出绩效评价管理办法》第十六条）");
    expect(lines.pop()).toContain("- 说明：没有写比较符");
  });

  it("names no place of a form that nobody sees", () => {
    expect(call("EXPLAIN", "≥98%", "95%", 10)).not.toContain("/indicators");
  });
});

describe("a number against a percentage", () => {
  const [score] = cellFunctions({ percentages: "fraction" });
  const either = (value: string, percent: string): string =>
    `错误：实际完成值：数字 ${value} 是 ${percent}% 还是 ${value}%`;

  it.each<[unknown[], number]>([
    [["≥98%", 0.95, 10], 9.69],
    [["≥98%", 0.98, 10], 10],
    [[0.98, "95%", 10], 9.69],
    [["≥50%", 0.57 * 0.5, 10], 5.7],
    [["≥98%", 0, 10], 0],
    [["≥98", 95, 10, "", "%"], 9.69],
  ])("%j is what the sheet keeps for it where the host was registered so", (values, result) => {
    expect(score?.run(...values)).toBe(result);
  });

  it("is refused where it would be above 1000%", () => {
    expect(score?.run("≥98%", 95, 10)).toContain(either("95", "9500"));
  });

  it("is refused beside a unit cell that says %, up to 2: the cell may show 95%", () => {
    expect(call("SCORE", "≥98", 0.95, 10, "", "%")).toContain(either("0.95", "95"));
    expect(call("SCORE", "≥1", 2.1, 10, "", "%")).toBe(10);
  });
});

describe("percentText and dateText", () => {
  it.each([
    [0.95, "95%"],
    [0.57, "57%"],
    [0.9500000000000001, "95%"],
    [1e-7, "0.00001%"],
    [-0.3155, "-31.55%"],
  ])("write %d as the sheet shows it", (number, text) => {
    expect(percentText(number)).toBe(text);
  });

  it.each([
    [61, "1900-03-01"],
    [36_526, "2000-01-01"],
    [44_255.75, "2021-02-28"],
    [45_351, "2024-02-29"],
    [73_415, "2100-12-31"],
    [60, null],
    [2_958_466, null],
    [Number.NaN, null],
  ])("give the day of %d", (number, day) => {
    expect(dateText(number)).toBe(day);
  });
});

describe("cellFunctions", () => {
  it("speaks English where asked to", () => {
    const [score] = cellFunctions({ language: "en" });
    expect(score?.run("≥98%", "", 10)).toBe(`${errorMarks.en}the actual value is empty`);
  });

  it("scores by another standard where a formula names none", () => {
    const [score] = cellFunctions({ standard: "cn-henan-jinshui-2021" });
    expect(score?.run("≥90%", "95%", 6.5)).toBe(6.18);
    expect(score?.run("≥90%", "95%", 6.5, "", "", "", "", "cn-mof-2020-10")).toBe(6.5);
  });

  it("describes every function and parameter in both languages, for a host that allows dots and one that does not", () => {
    for (const each of functions) {
      expect(each.dotted).toBe(`JX.${each.name}`);
      expect(each.underscored).toBe(`JX_${each.name}`);
      for (const { title, help } of [each, ...each.parameters]) {
        expect(title.zh).toMatch(/[一-龥]/);
        expect(help.zh).toMatch(/[一-龥]/);
        expect(title.en).toMatch(/^[\w ]+$/);
        expect(help.en).toMatch(/^[A-Z]/);
      }
    }
  });
});
