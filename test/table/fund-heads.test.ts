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

describe("a block of funds with heads of groups above those of the amounts", () => {
  const groups = (...names: readonly string[]): string =>
    ["年度预算（万元）", ...names.flatMap((name) => [name, ""])].join("|");
  const heads = "|年初预算数|执行数|年初预算数|执行数|年初预算数|执行数|执行率";
  const line = "部门整体|820|815|430|402|1250|1217|97.36%";
  const all = [{ unit: "万元", initial: "1250", executed: "1217" }, "97.36", "90", undefined];

  it("is read of the one that holds the others, wherever it stands", () => {
    expect(fundsOf(groups("基本支出", "项目支出", "合计"), heads, line)).toEqual(all);
    expect(
      fundsOf(groups("资金总额", "财政拨款", "其他资金"), heads, "部门整体|1250|1217|820|815|430|402|97.36%"),
    ).toEqual(all);
    expect(fundsOf(groups("基本支出", "项目支出", "总计"), heads, line.replace("部门整体", ""))).toEqual(all);
  });

  it("takes heads of single columns from either line", () => {
    const upper = `${groups("基本支出", "项目支出", "合计")}|执行率|分值|得分`;
    const lower = heads.replace("|执行率", "");
    const [figures, rate, weight, score] = fundsOf(upper, lower, `${line}|10|9.74`) as unknown[];
    expect([figures, rate, weight, score]).toEqual([all[0], "97.36", "10", "9.74"]);
  });

  it("tells of the figures of the others", () => {
    const { notes } = read(groups("基本支出", "项目支出", "合计"), heads, line);
    const told = notes.flatMap(({ code, params }) => (code === "table/unused" ? [String(params["text"])] : []));
    expect(told).toEqual(["820", "815", "430", "402"]);
  });

  it("is read of none, and told of, where none holds the others", () => {
    const { value, notes } = read(groups("基本支出", "项目支出", "其他支出"), heads, line);
    expect(value.budget).toBeUndefined();
    const told = notes.flatMap(({ code, params }) => (code === "table/unused" ? [String(params["text"])] : []));
    expect(told).toEqual(expect.arrayContaining(["820", "402", "1250", "97.36%"]));
  });
});

describe("a block of funds whose merged corner was lost below 年度预算数", () => {
  const head = "预算执行情况（10分）|年度预算数（万元）|年初预算|调整后预算数|预算执行数|预算执行率|权重|得分|原因";
  const all = [{ unit: "万元", initial: "46.50", adjusted: "45.00", executed: "36.00" }, "80.00", "10", "8"];
  const lines = [
    "总额|46.50|45.00|36.00|80.00%|10|8|验收推迟",
    "其中：财政资金|46.50|45.00|36.00|80.00%|/|/",
    "其他资金|/|/",
  ];

  it("has its figures one cell to the left of their heads", () => {
    expect(fundsOf(head, ...lines)).toEqual(all);
    expect(read(head, ...lines).value.budget?.sources).toEqual([
      { name: "财政资金", initial: "46.50", adjusted: "45.00", executed: "36.00" },
      { name: "其他资金" },
    ]);
  });

  it("is so in rows that bars fill up", () => {
    expect(fundsOf(`${head}||`, ...lines.map((line) => `${line}|||`))).toEqual(all);
  });

  it("and stands where it fits where the corner was kept", () => {
    expect(fundsOf(head, ...lines.map((line) => `|${line}`))).toEqual(all);
    expect(fundsOf(head, ...lines.map((line) => `预算执行情况|${line}`))).toEqual(all);
  });
});

describe("amounts in different units", () => {
  const converted = ({ notes }: ReadForm): unknown =>
    notes.flatMap(({ code, params }) => (code === "table/amount-converted" ? [[params["cell"], params["read"]]] : []));

  it("that their own heads name are put into one", () => {
    const form = read("资金来源|全年预算数（万元）|全年执行数（元）|执行率", "财政资金|68|646000|95%");
    expect(form.value.budget).toEqual({ unit: "万元", adjusted: "68", executed: "64.6" });
    expect(converted(form)).toEqual([["C2", "64.6万元"]]);
  });

  it("that their cells name are put into the first", () => {
    const form = read("资金来源|全年预算数|全年执行数|执行率", "财政资金|680000元|64.6万元|95%");
    expect(form.value.budget).toEqual({ unit: "元", adjusted: "680000", executed: "646000" });
    expect(converted(form)).toEqual([["C2", "646000元"]]);
  });

  it("are put into one beside their labels, too", () => {
    for (const line of ["全年预算数（万元）|68|全年执行数（元）|646000", "全年预算数|68万元|全年执行数|646000元"]) {
      const form = read("项目名称|危桥改造", line);
      expect(form.value.budget).toEqual({ unit: "万元", adjusted: "68", executed: "64.6" });
      expect(converted(form)).toEqual([["D2", "64.6万元"]]);
    }
  });
});

describe("a line of the rate of execution and its points", () => {
  const funds = "年度资金总额|全年预算数|68万元|全年执行数|64.6万元";
  const line = "执行率|95%|分值|10|得分|9.5";

  it("below funds beside their labels is of 预算执行, and its score none of the form", () => {
    expect(fundsOf(funds, line)).toEqual([{ unit: "万元", adjusted: "68", executed: "64.6" }, "95", "10", "9.5"]);
    expect(read(funds, line).value.reported?.score).toBeUndefined();
  });

  it("is so below a block of funds, behind a word for it, and alone", () => {
    const block = ["预算资金（万元）|全年预算数|全年执行数", "年度资金总额|68|64.6"];
    const figures = { unit: "万元", adjusted: "68", executed: "64.6" };
    expect(fundsOf(...block, line)).toEqual([figures, "95", "10", "9.5"]);
    expect(fundsOf(...block, `预算执行|${line}`)).toEqual([figures, "95", "10", "9.5"]);
    expect(fundsOf(line)).toEqual([{}, "95", "10", "9.5"]);
  });

  it("is told of where the block says otherwise", () => {
    const block = ["预算资金（万元）|全年预算数|全年执行数|得分", "年度资金总额|68|64.6|9"];
    const { notes, value } = read(...block, line);
    expect(value.indicators[0]).toMatchObject({ weight: "10", reported: "9" });
    expect(notes.find(({ code }) => code === "table/unused")?.params).toMatchObject({ cell: "F3", text: "9.5" });
  });

  it("leaves the score of a form that stands beside its rate", () => {
    expect(read(funds, "执行率|95%|自评总分|97.5").value.reported?.score).toBe("97.5");
  });
});

describe("a head of funds that says 资金 and 总额 both", () => {
  it.each([
    ["预算资金总额（万元）", "实际支出总额（万元）"],
    ["全年预算资金总额（万元）", "全年执行金额（万元）"],
  ])("is read as with one of them: %s", (budget, executed) => {
    expect(fundsOf(`预算执行情况（10分）||${budget}|${executed}|执行率|得分`, "||68|61.2|90%|9")).toEqual([
      expect.objectContaining({ adjusted: "68", executed: "61.2" }),
      "90",
      "10",
      "9",
    ]);
  });
});
