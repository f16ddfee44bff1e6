import { describe, expect, it } from "vitest";
import { type Grid, readTable, type ReadForm } from "../../src/index.js";

const BELOW = ["一级指标|三级指标|指标值|实际完成值|分值|得分", "产出指标|培训人次|≥5人次|5人次|90|90"];

function read(...funds: readonly string[]): ReadForm {
  const grid: Grid = [...funds, ...BELOW].map((line) => line.split("|"));
  return readTable(grid);
}

/** The budget, the rate, and the weight and score of 预算执行. */
function fundsOf(...lines: readonly string[]): unknown {
  const { budget, indicators, reported } = read(...lines).value;
  const [first] = indicators;
  const { sources: _sources, ...figures } = budget ?? {};
  return [figures, reported?.ratios?.["budget-execution"], first?.weight, first?.reported];
}

describe("a block of funds whose last column holds how its points are worked out", () => {
  const head = "项目资金（万元）||年初预算数|全年预算数|全年执行数|分值|执行率|得分";
  const total = "|年度资金总额|100|80|60|10|75%|7.5";
  const all = [{ unit: "万元", initial: "100", adjusted: "80", executed: "60" }, "75", "10", "7.5"];

  it.each(["得分计算方法", "评分标准", "备注"])("called %s is read as it is without", (title) => {
    expect(fundsOf(head, total)).toEqual(all);
    expect(fundsOf(`${head}|${title}`, `${total}|执行率×该指标分值，最高不得超过分值上限。`)).toEqual(all);
  });

  it("tells that the words are not used", () => {
    const { notes } = read(`${head}|得分计算方法`, `${total}|执行率×分值`);
    expect(notes.map(({ code, params }) => `${code} ${String(params["cell"])}`)).toContain("table/unused I2");
  });

  it("keeps the sources below, which have no words there", () => {
    const source = "|其中：财政拨款|100|80|60|—|—|—|";
    expect(read(`${head}|得分计算方法`, `${total}|执行率×分值`, source).value.budget?.sources).toEqual([
      { name: "财政拨款", initial: "100", adjusted: "80", executed: "60" },
    ]);
  });
});

describe("a block of funds with nothing in its corner", () => {
  const head = "|年初预算数|全年（调整）预算数|全年执行数|执行率|执行率权重|执行率得分";
  const all = [{ initial: "12000", adjusted: "13200", executed: "10463.64" }, "79.27", "10", "7.93"];

  it("is read by its heads, whatever its line is called", () => {
    expect(fundsOf(head, "年度总金额|12000|13200|10463.64|79.27%|10|7.93")).toEqual(all);
    expect(fundsOf(head, "全年|12000|13200|10463.64|79.27%|10|7.93", "市级|12000|13200|10463.64|||")).toEqual(all);
  });

  it("is none where several lines have points: they are tasks", () => {
    const tasks = ["甲工程|120|132|104|78.79%|5|3.94", "乙工程|100|100|90|90%|5|4.5"];
    expect(read(head, ...tasks).value.budget).toBeUndefined();
  });
});

describe("a block of funds whose corner stands in a line of its own", () => {
  const total = "年度资金总额|329.77|329.77|338.31|10|102.59%|";
  const all = [{ unit: "万元", initial: "329.77", adjusted: "329.77", executed: "338.31" }, "102.59", "10", undefined];

  it("has its figures one cell to the right of their heads, also where the score is blank", () => {
    const head = "年初预算数|全年预算数|全年执行数|分值|执行率|得分";
    expect(fundsOf("预算资金（万元）", "单位：万元", head, total)).toEqual(all);
  });

  it("is told by the rate where the first head might be a word in the corner", () => {
    const head = "预算数|调整后预算数|全年执行数|分值|执行率|得分";
    expect(fundsOf("单位：万元", head, total)).toEqual(all);
  });
});
