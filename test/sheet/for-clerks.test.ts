import { describe, expect, it } from "vitest";
import { evaluate } from "../../src/evaluate/index.js";
import { compareEvaluations } from "../../src/sheet/text/comparison.js";
import { comparisonText, evaluationText, findingsTable, partialText, ratiosTable } from "../../src/report.js";
import { decimalWords } from "../../src/explain/decimal.js";
import { inWords, placeWords } from "../../src/explain/place.js";

const form = {
  schemaVersion: 1,
  standard: "cn-mof-2020-10",
  budget: { adjusted: "1153", executed: "1084.6" },
  indicators: [
    {
      name: "产出指标",
      weight: "60",
      children: [{ name: "合格率", weight: "60", target: "≥95%", actual: "92.9%", reported: "60" }],
    },
    { name: "预算执行", weight: "40", ratio: "budget-execution" },
  ],
};
const one = evaluate(form).value;
const other = evaluate(form, { standard: "cn-henan-jinshui-2021" }).value;

describe("readable output", () => {
  it.each([
    ["40/3", "≈13.3333"],
    ["-40/3", "≈-13.3333"],
    ["1/30000", "≈0"],
    ["89.715", "89.715"],
    ["—", "—"],
  ])("shows %s as %s", (exact, shown) => {
    expect(decimalWords(exact)).toBe(shown);
  });

  it("has no quotient where a decimal to four places does, and keeps it in the data", () => {
    // 108460 ÷ 1153 = 94.06764…
    expect(evaluationText(one)).toMatch(/预算执行率 +94\.07% +≈94\.0676% /);
    expect(ratiosTable(one).rows[1]?.map(({ value }) => value)[2]).toBe("≈94.0676%");
    expect(one.ratios["budget-execution"]).toMatchObject({ exact: "108460/1153" });
  });

  it("compares the figures that are shown, the sign before them", () => {
    // 60 × 92.9 ÷ 95 = 58.67368…, shown as 58.67; under the other standard 60 × 92.9 % = 55.74.
    const text = comparisonText(one, other);
    expect(text).toMatch(/合格率 +≥95% +92\.9% +58\.67 +55\.74 +-2\.93/);
    expect(text).toContain("其中“产出指标”少 2.93 分：合格率 -2.93。");
    expect(compareEvaluations(one, other).leaves[0]).toMatchObject({ path: "/indicators/0/children/0" });
  });

  it("says what rounding adds where the parts that are shown do not come to the whole", () => {
    // By 财预〔2020〕10号 both are met: 6.5 + 6.5. By 金水区's reading each is 6.175, shown 6.18, and both 12.35.
    const leaf = { weight: "6.5", target: "≥90%", actual: "95%" };
    const parts = [
      { ...leaf, name: "甲" },
      { ...leaf, name: "乙" },
    ];
    const form = { schemaVersion: 1, indicators: [{ name: "产出", weight: "13", children: parts }] } as const;
    const [met, actual] = ["cn-mof-2020-10", "cn-henan-jinshui-2021"].map(
      (standard) => evaluate({ ...form, standard }).value,
    );
    if (met === undefined || actual === undefined) throw new Error("two evaluations");
    expect(comparisonText(met, actual)).toContain("其中“产出”少 0.65 分：甲 -0.32，乙 -0.32，取舍 -0.01。");
    expect(comparisonText(actual, met, "en")).toContain(
      "Of these, 产出 has 0.65 more: 甲 +0.32, 乙 +0.32, rounding +0.01.",
    );
  });

  it("leaves out what differs only behind the rounding", () => {
    // A third of 40 is 13.33 by either standard; only the other one rounds the sum alone.
    const part = (name: string, weight: string, target: string, actual: string) => ({ name, weight, target, actual });
    const children = [part("甲", "40", "≥3人", "1人"), part("乙", "60", "≥90%", "95%")];
    const form = { schemaVersion: 1, indicators: [{ name: "产出", weight: "100", children }] } as const;
    const [met, actual] = ["cn-mof-2020-10", "cn-henan-jinshui-2021"].map(
      (standard) => evaluate({ ...form, standard }).value,
    );
    if (met === undefined || actual === undefined) throw new Error("two evaluations");
    // 13.33 + 60 and 13.33… + 57
    expect(comparisonText(met, actual)).toContain("其中“产出”少 3 分：乙 -3。");
  });

  it("names the places of findings, and the standard that they belong to", () => {
    const text = evaluationText(other);
    expect(text).toContain("\n提示 (cn-henan-jinshui-2021)\n");
    expect(text).toContain("- 错误 产出指标 › 合格率，公布得分: 公布得分 60，计算得分 55.74 [score/reported-differs]");
    expect(findingsTable(other).rows.map(([, place]) => place?.value)).toContain("产出指标 › 合格率，公布得分");
  });

  it.each([
    ["/budget/quoted/0/value", "正文引用的第 1 个金额", "quoted amount 1"],
    ["/budget/sources/1/executed", "第 2 项资金来源全年执行数", "source of funds 2"],
    ["/budget/threePublic/executed", "“三公经费”实际支出数", "budget threePublic.executed"],
  ])("calls %s %s", (path, chinese, english) => {
    expect(placeWords(path, new Map(), "zh")).toBe(chinese);
    expect(placeWords(path, new Map(), "en")).toBe(english);
  });

  it("calls ratios and indicators in sentences by their names", () => {
    const names = new Map([["/indicators/0", "产出指标"]]);
    expect(inWords("比率“budget-execution”与 /indicators/0 不符", names, "zh")).toBe(
      "比率“预算执行率”与 产出指标 不符",
    );
    expect(inWords("写明“x-y”", names, "zh")).toBe("写明“x-y”");
  });
});

it("a result tells what was doubtful in reading its cells among its findings, as an audit does", () => {
  const indicators = [{ name: "受益人数", weight: "100", target: "≥3万人", actual: "2.8" }];
  const { value } = evaluate({ schemaVersion: 1, standard: "cn-mof-2020-10", indicators });
  expect(evaluationText(value)).toContain("[actual/magnitude-missing]");
  expect(findingsTable(value).rows.map((row) => row[3]?.value)).toContain("actual/magnitude-missing");
  const partial = evaluate(
    {
      schemaVersion: 1,
      standard: "cn-mof-2020-10",
      indicators: [...indicators, { name: "乙", weight: "0", target: "≥1" }],
    },
    { partial: true },
  ).value;
  expect("covered" in partial ? partialText(partial) : "").toContain("[actual/magnitude-missing]");
});
