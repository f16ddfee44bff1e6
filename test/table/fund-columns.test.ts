import { describe, expect, it } from "vitest";
import { readTable } from "../../src/index.js";

const INDICATORS = ["一级指标,三级指标,指标值,完成值,分值,得分", "产出指标,加固水库,3座,3座,90,90"];

function read(...lines: readonly string[]) {
  const { value, notes, places } = readTable([...lines, ...INDICATORS].map((line) => line.split(",")));
  const unused = notes.flatMap(({ code, params }) => (code === "table/unused" ? [String(params["cell"])] : []));
  return { ...value, unused, places };
}

describe("funds whose figures stand below one another, a column for each source", () => {
  const lines = [
    "项目资金（万元）,资金来源,年度资金总额,其中：财政拨款,其他资金",
    ",年初预算数,200,180,20",
    ",全年预算数,210,190,20",
    ",全年执行数,189,170,19",
    ",执行率,90%,89.47%,95%",
    ",分值,10,,",
    ",得分,9,,",
  ];

  it("are the budget and its sources", () => {
    expect(read(...lines).budget).toEqual({
      unit: "万元",
      initial: "200",
      adjusted: "210",
      executed: "189",
      sources: [
        { name: "财政拨款", initial: "180", adjusted: "190", executed: "170" },
        { name: "其他资金", initial: "20", adjusted: "20", executed: "19" },
      ],
    });
  });

  it("have the points of the execution, which are not those of the form", () => {
    const { indicators, reported } = read(...lines);
    expect(indicators[0]).toMatchObject({ name: "预算执行", weight: "10", reported: "9" });
    expect(reported).toEqual({ ratios: { "budget-execution": "90" } });
  });

  it("leave no cell unused, and say where each figure stands", () => {
    const { unused, places } = read(...lines);
    expect(unused).toEqual([]);
    expect([places["/budget/executed"], places["/budget/sources/1/initial"]]).toEqual(["C4", "E2"]);
  });

  it("may have their total last, and no words in the corner of a row", () => {
    const { budget } = read(
      "资金（元）,中央财政,自筹资金,合计",
      "年初预算,100,50,150",
      "调整后预算,100,40,140",
      "实际支出,95,38,133",
    );
    expect(budget).toMatchObject({ unit: "元", initial: "150", adjusted: "140", executed: "133" });
    expect(budget?.sources?.map(({ name }) => name)).toEqual(["中央财政", "自筹资金"]);
  });
});

describe("funds whose figures stand below one another in one column", () => {
  it("are those of all", () => {
    const { budget, indicators } = read(
      "资金（万元）,年初预算数,80,,",
      ",全年预算数,78,,",
      ",全年执行数,74.1,,",
      ",分值,10,,",
      ",得分,9.5,,",
    );
    expect(budget).toEqual({ unit: "万元", initial: "80", adjusted: "78", executed: "74.1" });
    expect(indicators[0]).toMatchObject({ name: "预算执行", weight: "10", reported: "9.5" });
  });

  it("have the amounts that name their own unit put into that of the block", () => {
    const { budget } = read("资金（元）,全年预算数,78万元,,", ",全年执行数,741000,,");
    expect(budget).toMatchObject({ unit: "元", adjusted: "780000", executed: "741000" });
  });
});

describe("of funds in columns that are no sources, or have no total", () => {
  it.each([["第一季度,第二季度,合计"], ["财政拨款,自筹资金,其他资金"]])(
    "nothing is read, and every figure is told: %s",
    (heads) => {
      const { budget, reported, indicators, unused } = read(
        `资金,${heads}`,
        "全年预算数,25,25,50",
        "全年执行数,20,25,45",
        "得分,,,9",
      );
      expect([budget, reported]).toEqual([undefined, undefined]);
      expect(indicators[0]).toMatchObject({ name: "预算执行", reported: "9" });
      expect(unused).toEqual(expect.arrayContaining(["B2", "C2", "D2", "B3", "C3", "D3"]));
    },
  );
});

describe("columns of what funds are spent on", () => {
  it("are no sources, and 其他 behind them is none either", () => {
    const lines = ["资金（万元）,,合计,基本支出,项目支出,其他", ",预算数,200,120,70,10", ",执行数,190,120,60,10"];
    expect(read(...lines).budget).toEqual({ unit: "万元", adjusted: "200", executed: "190" });
  });
});
