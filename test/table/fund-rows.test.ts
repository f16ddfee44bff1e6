import { describe, expect, it } from "vitest";
import { safeReadTable } from "../../src/index.js";

const BELOW = ["一级指标|三级指标|指标值|实际完成值|分值|得分", "产出指标|检查次数|≥6次|6次|85|85"];

/** The budget, the rate, the weight and score of 预算执行, and the cells of what was moved or refused. */
function read(...funds: readonly string[]): unknown {
  const result = safeReadTable([...funds, ...BELOW].map((line) => line.split("|")));
  if (!result.ok) return result.issues.map(({ code, params }) => `${code} ${String(params["cell"])}`);
  const { budget, indicators, reported } = result.value;
  const { unit: _, ...figures } = budget ?? {};
  const own = indicators.find((each) => "ratio" in each);
  const moved = result.notes.flatMap(({ code, params }) => (code === "table/rows-fitted" ? [params["cell"]] : []));
  return [figures, reported?.ratios?.["budget-execution"], own?.weight, own?.reported, ...moved];
}

describe("a row of funds with fewer cells than its header", () => {
  const narrow = "预算执行情况（15分）|预算数|执行数|执行率|得分";
  const spent = [{ adjusted: "520", executed: "494" }, "95", "15", "14.25", "A2"];

  it("has its figures below their heads where the corner spans down to it", () => {
    expect(read(narrow, "520|494|95%|14.25")).toEqual(spent);
    expect(read(`${narrow}|备注`, "520|494|95%|14.25|结转")).toEqual(spent);
  });

  it("has them there too where blanks at the end make up for the corner", () => {
    expect(read(narrow, "520|494|95%|14.25|")).toEqual(spent);
  });

  it("lacks the words of the total where these stand in the header", () => {
    expect(read("资金情况|资金总额|年初预算数|调整预算数|全年执行数|执行率", "36.5|30|27|90%")).toEqual([
      { initial: "36.5", adjusted: "30", executed: "27" },
      "90",
      undefined,
      undefined,
      "A2",
    ]);
  });

  it("has the two amounts below budget and execution whose quotient the rate is: 60 of 80", () => {
    const heads = "项目资金|年初预算数|全年预算数|全年执行数|结转结余|执行率";
    expect(read(heads, "年度资金总额|80|60|20|75%")).toEqual([
      { adjusted: "80", executed: "60", carriedOver: "20" },
      "75",
      undefined,
      undefined,
      "A2",
    ]);
  });

  it("has its percentages below the rate and the weight", () => {
    expect(read("项目资金|年初预算|调整预算|实际支出|预算执行率|权重|得分", "72|60|54|90%|15%|13.5")).toEqual([
      { initial: "72", adjusted: "60", executed: "54" },
      "90",
      "15",
      "13.5",
      "A2",
    ]);
  });

  it("leaves the first budget blank where the rate says so, and so do its sources", () => {
    const head = "项目资金||年初预算数|全年预算数|全年执行数|分值|执行率|得分";
    const lines = ["年度资金总额||8000|6000|15|75%|11.25", "其中：财政拨款||8000|6000|—||—"];
    expect(read(head, ...lines)).toEqual([
      { adjusted: "8000", executed: "6000", sources: [{ name: "财政拨款", adjusted: "8000", executed: "6000" }] },
      "75",
      "15",
      "11.25",
      "A2",
    ]);
  });

  it("lacks the amount in its middle that the rate tells", () => {
    const head = "项目资金|资金来源|年初预算数|全年预算数|全年执行数|执行率";
    expect(read(head, "财政拨款|250|200|80%")).toEqual([
      { adjusted: "250", executed: "200" },
      "80",
      undefined,
      undefined,
      "A2",
    ]);
  });

  it("has what was spent below its head where sources in columns of their own stand before it", () => {
    expect(read("资金来源|中央|省级|本级|合计|执行数", "||7.5|7.5|7.5")).toEqual([
      { adjusted: "7.5", executed: "7.5" },
      undefined,
      undefined,
      undefined,
      "C2",
    ]);
  });

  it("is refused where several columns may be the one that it lacks", () => {
    const head = "项目资金|年初预算数|全年预算数|全年执行数|分值|执行率|得分";
    expect(read(head, "年度资金总额|100|80|10|75%")).toEqual(["table/row-does-not-fit A2"]);
  });

  it("stays as it stands where that fits: it lacks cells at its end", () => {
    const head = "项目资金||年初预算数|全年预算数|全年执行数|分值|执行率|得分";
    const lines = ["年度资金总额||100|80|60|15|75%|11.25", "其中：财政拨款||100|80"];
    const sources = [{ name: "财政拨款", initial: "100", adjusted: "80" }];
    const all = { initial: "100", adjusted: "80", executed: "60", sources };
    expect(read(head, ...lines)).toEqual([all, "75", "15", "11.25"]);
  });
});
