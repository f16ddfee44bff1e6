import { describe, expect, it } from "vitest";
import { type Note, readTable, type SelfEvaluation } from "../../src/index.js";

const FUNDS = [
  "资金（元）,年初预算数,全年预算数,全年执行数,分值,执行率,得分",
  "年度资金总额,96000,90000,86400,10,96%,9.6",
];
const HEADER = "一级指标,二级指标,三级指标,指标值,完成值,分值,得分";
const LEAVES = ["产出指标,数量,栽植行道树,≥800株,800株,55,55", "效益指标,社会效益,成活率,≥90%,92%,35,35"];

function read(...lines: readonly string[]): { readonly value: SelfEvaluation; readonly told: string[] } {
  const { value, notes } = readTable(lines.map((line) => line.split(",")));
  const say = ({ code, params }: Note): string => `${code} ${String(params["cell"])}`;
  return { value, told: notes.filter(({ code }) => !/weight-summed|execution-row/.test(code)).map(say) };
}

describe("of two rows that add a table up", () => {
  const form = [...FUNDS, HEADER, ...LEAVES];

  it("the one with the execution of the budget in it is the whole, in either order", () => {
    const [part, whole] = ["合计,,,,,90,90", "总分,,,,,100,99.6"];
    const below = read(...form, part, whole);
    expect([below.value.reported?.score, below.told]).toEqual(["99.6", ["table/unused G6"]]);
    const above = read(...form, whole, part);
    expect([above.value.reported?.score, above.told]).toEqual(["99.6", ["table/unused G7"]]);
  });

  it("one without a weight says the score again, or otherwise", () => {
    expect(read(...form, "合计,,,,,100,99.6", "自评总分,,,,,,99.6").told).toEqual([]);
    expect(read(...form, "合计,,,,,100,99.6", "自评总分,,,,,,98").told).toEqual(["table/tables-differ G7"]);
    expect(read(...form, "合计,,,,,100,", "自评总分,,,,,,99.6").value.reported?.score).toBe("99.6");
  });

  it("the second may name the grade", () => {
    const { value } = read(...form, "合计,,,,,100,99.6", "总分,,,,,100,99.6,等级,优");
    expect(value.reported).toMatchObject({ score: "99.6", grade: "优" });
  });
});

describe("a subtotal of the execution of the budget", () => {
  const names = ({ indicators }: SelfEvaluation): unknown =>
    indicators.map(({ name, weight, reported }) => [name, weight, reported]);

  it("is the line of the funds, and no indicator beside it", () => {
    const { value } = read(
      ...FUNDS,
      HEADER,
      ...LEAVES,
      "小计,,,,,90,90",
      "预算执行率小计,,,,,10,9.6",
      "总计,,,,,100,99.6",
    );
    expect(names(value)).toEqual([
      ["产出指标", "55", undefined],
      ["效益指标", "35", undefined],
      ["预算执行率", "10", "9.6"],
    ]);
  });

  it("is the row of the same name in the table, where there is one", () => {
    const row = "预算执行率,,预算执行率,100%,96%,10,9.6";
    const { value } = read(HEADER, row, "预算执行率小计,,,,,10,9.6", ...LEAVES, "总计,,,,,100,99.6");
    expect(value.indicators.map(({ name }) => name)).toEqual(["预算执行率", "产出指标", "效益指标"]);
  });
});

describe("the title of a block of funds", () => {
  it.each(["一、预算执行情况（10分）", "预算资金执行（分值10分）"])("%s has the points of 预算执行", (title) => {
    const [head = "", line = ""] = FUNDS.map((row) => row.replace(",分值", "").replace(",10,", ","));
    const { value, told } = read(title, head, line, HEADER, ...LEAVES);
    expect(value.indicators[0]).toMatchObject({ name: "预算执行", weight: "10", reported: "9.6" });
    expect(told).toEqual([]);
  });
});

describe("what is said of the whole below the table", () => {
  it.each([
    "自评总分：98.5分，自评等级：优",
    "自评总分：98.5，评价结论：优秀",
    "自评得分：98.5分；等级：甲等",
    "综合得分：98.5 自评结果：优（90分以上）",
  ])("in one cell is a score and a grade: %s", (cell) => {
    const { value } = readTable([...[HEADER, ...LEAVES].map((line) => line.split(",")), [cell]]);
    expect(value.reported).toEqual({ score: expect.stringMatching(/^98.5分?$/), grade: cell.replace(/^.*[:：]/, "") });
  });

  it.each(["款项按合同节点拨付。", "项目完成较好，资金使用规范", "按期完成"])(
    "is no grade where it is a sentence: 评价结论 %s",
    (text) => {
      const { value, told } = read(HEADER, ...LEAVES, "合计,,,,,90,90", `评价结论,${text}`);
      expect(value.reported).toEqual({ score: "90" });
      expect(told).toEqual(["table/unused B5"]);
    },
  );
});

describe("a row of the execution of the budget with its name at every level", () => {
  it("is the line of the funds, and counts once", () => {
    const row = "预算执行率,预算执行率,预算执行率,100%,96%,10,9.6";
    const { value } = read(...FUNDS, HEADER, ...LEAVES, row, "总分,,,,,100,99.6");
    const execution = value.indicators.filter(({ name }) => name.startsWith("预算执行"));
    expect(execution).toHaveLength(1);
    expect(value.indicators).toHaveLength(3);
  });
});

describe("a cell of the row that adds a table up", () => {
  const form = [...FUNDS, HEADER, ...LEAVES];

  it.each(["99.6（优）", "99.6（自评等级：优）"])("may hold the score and the grade: %s", (cell) => {
    expect(read(...form, `总分,,,,,100,${cell}`).value.reported).toMatchObject({ score: "99.6", grade: "优" });
  });

  it("may hold the grade with its label", () => {
    const { value } = read(...form, "总分,,,,,100,99.6,（自评等级：优）");
    expect(value.reported).toMatchObject({ score: "99.6", grade: "优" });
  });

  it("holds no grade where its words are none", () => {
    expect(read(...form, "总分,,,,,100,99.6,（优先支持）").value.reported?.grade).toBe(undefined);
  });
});
