import { describe, expect, it } from "vitest";
import { type Indicator, type IndicatorLeaf, type Note, parseDelimited, readTable } from "../../src/index.js";
import { certain } from "../../src/shape/certain.js";

function leavesOf(indicators: readonly Indicator[]): readonly IndicatorLeaf[] {
  return indicators.flatMap((each) =>
    "children" in each && each.children !== undefined ? leavesOf(each.children) : [each],
  );
}

/** A form of these lines below the names of its levels. */
function read(...lines: readonly string[]): {
  readonly leaves: readonly IndicatorLeaf[];
  readonly notes: readonly Note[];
  readonly score: unknown;
} {
  const [head = "", ...rows] = lines;
  const { value, notes } = readTable(parseDelimited([`一级指标,二级指标,三级指标,${head}`, ...rows].join("\n")).grid);
  return { leaves: leavesOf(value.indicators), notes, score: value.reported?.score };
}

const first = (...lines: readonly string[]): IndicatorLeaf => certain(read(...lines).leaves[0]);
const row = (cells: string): string => `产出指标,数量指标,治理河道,${cells}`;

describe("of several columns of targets, the one of the year is the target", () => {
  it.each([
    "实施期指标值",
    "中期指标值",
    "总体目标值",
    "总目标值",
    "三年目标值",
    "2022-2024年指标值",
    "规划期目标值",
    "累计目标值",
    "行业标准值",
  ])("not %s before it", (other) => {
    expect(first(`${other},年度指标值,实际完成值,分值`, row("≥30公里,≥12公里,12.3公里,90")).target).toBe("≥12公里");
  });

  it("not one of several years that stands behind it", () => {
    expect(first("年度指标值,实施期指标值,实际完成值,分值", row("≥12公里,≥30公里,12.3公里,90")).target).toBe("≥12公里");
  });

  it("with the years above the columns, the one below 年度目标", () => {
    const lines = [
      "一级指标,二级指标,三级指标,总体目标,,年度目标,,分值",
      ",,,指标值,完成值,指标值,完成值,",
      row("≥30公里,20公里,≥12公里,12.3公里,90"),
    ];
    const [leaf] = leavesOf(readTable(parseDelimited(lines.join("\n")).grid).value.indicators);
    expect([leaf?.target, leaf?.actual]).toEqual(["≥12公里", "12.3公里"]);
  });

  it("and a year before the word is no number of years", () => {
    expect(first("2023年指标值,指标值,实际完成值,分值", row("≥12公里,≥30公里,12.3公里,90")).target).toBe("≥12公里");
  });

  it("and the other is told of", () => {
    const { notes } = read("实施期指标值,年度指标值,实际完成值,分值", row("≥30公里,≥12公里,12.3公里,90"));
    expect(notes.find(({ code }) => code === "table/column-unused")?.params).toMatchObject({ title: "实施期指标值" });
  });
});

describe("a target that was changed is in force", () => {
  it.each([
    ["年初指标值", "全年（调整）指标值"],
    ["年初目标值", "调整后目标值"],
    ["指标值", "调整后指标值"],
    ["原指标值", "指标值"],
  ])("of %s and %s the latter", (initial, changed) => {
    expect(first(`${initial},${changed},全年完成值,分值`, row("≥12盏,≥11盏,11.5盏,90")).target).toBe("≥11盏");
  });

  it.each(["", "—"])("and one that is left as “%s” is that of the beginning", (blank) => {
    const { leaves, notes } = read(
      "年初指标值,调整后指标值,完成值,分值",
      row("≥12盏,≥11盏,11.5盏,50"),
      `产出指标,数量指标,巡查,≥9次,${blank},9次,50`,
    );
    expect(leaves.map(({ target }) => target)).toEqual(["≥11盏", "≥9次"]);
    const unused = notes.filter(({ code }) => code === "table/column-unused");
    expect(unused.map(({ params }) => params["text"])).toEqual(["≥12盏"]);
  });
});

describe("of several columns of actual values, the one of the year is the actual", () => {
  it.each([
    ["累计完成值", "年度完成值"],
    ["累计完成值", "实际完成值"],
    ["实施期完成值", "全年完成值"],
    ["是否完成", "实际完成值"],
    ["完成情况", "实际完成值"],
    ["主管部门核定完成值", "实际完成值"],
  ])("of %s and %s the latter", (other, own) => {
    expect(first(`年度指标值,${other},${own},分值`, row("≥12盏,40盏,11盏,90")).actual).toBe("11盏");
  });

  it("and 累计完成值 alone is one", () => {
    expect(first("年度指标值,累计完成值,分值", row("≥12盏,40盏,90")).actual).toBe("40盏");
  });
});

describe("of several columns of scores, the unit's own is read", () => {
  it.each(["主管部门评分", "财政评审得分", "专家评分", "评价组评分", "第三方评分", "评价得分"])(
    "not %s before it",
    (other) => {
      expect(first(`指标值,完成值,分值,${other},自评得分`, row("≥12盏,12盏,90,85,90")).reported).toBe("90");
    },
  );

  it("and what another gave is told where it differs", () => {
    const { notes } = read("指标值,完成值,分值,主管部门评分,自评得分", row("≥12盏,12盏,90,85,90"));
    expect(notes.find(({ code }) => code === "table/review-differs")?.params).toMatchObject({
      own: "90",
      review: "85",
    });
  });

  it("and one of another alone is the form's", () => {
    expect(first("指标值,完成值,分值,主管部门评分", row("≥12盏,12盏,90,85")).reported).toBe("85");
  });
});

describe("of scores and weighted scores, those that add up are read", () => {
  const satisfied = "满意度指标,满意度,群众,≥90%,92%,10,";

  it("the weighted ones, where the others are out of 100", () => {
    const { leaves, score } = read(
      "年度指标值,实际完成值,权重,得分,加权得分",
      row("≥12000盏,11400盏,90,95,85.5"),
      `${satisfied}100,10`,
      "合计,,,,,100,,95.5",
    );
    expect(leaves.map(({ reported }) => reported)).toEqual(["85.5", "10"]);
    expect(score).toBe("95.5");
  });

  it("the others, where they are out of their weights: one above it is a mistake", () => {
    const { leaves } = read(
      "年度指标值,实际完成值,分值,得分,折算得分",
      row("≥12000盏,11400盏,50,45,22.5"),
      "产出指标,数量指标,巡查,≥9次,9次,40,41,20",
      `${satisfied}10,5`,
    );
    expect(leaves.map(({ reported }) => reported)).toEqual(["45", "41", "10"]);
  });

  it("the weighted ones, where there are no others", () => {
    expect(first("指标值,完成值,权重,加权得分", row("≥12盏,12盏,90,85.5")).reported).toBe("85.5");
  });
});

describe("words that say it is an indicator's stand before the word of a column", () => {
  it("绩效指标性质, 绩效指标值, 绩效度量单位, 本年完成值", () => {
    const leaf = first("绩效指标性质,绩效指标值,绩效度量单位,本年完成值,分值", row("≤,24,小时,20,90"));
    expect(leaf).toMatchObject({ target: "≤24", unit: "小时", actual: "20" });
  });

  it("指标值类型 is a column of comparators", () => {
    expect(first("指标值类型,指标值,完成值,分值", row("大于等于,12,11,90")).target).toBe("大于等于12");
  });

  it("绩效一级指标 is a level", () => {
    const lines = ["绩效一级指标,绩效二级指标,绩效三级指标,指标值,完成值,分值", row("≥12盏,12盏,90")];
    expect(readTable(parseDelimited(lines.join("\n")).grid).value.indicators[0]).toMatchObject({ name: "产出指标" });
  });

  it("指标类型 is none of them: it names the group", () => {
    const lines = ["指标类型,指标名称,指标值,完成值,分值", "产出指标,治理河道,≥12公里,12公里,90"];
    expect(readTable(parseDelimited(lines.join("\n")).grid).value.indicators[0]).toMatchObject({ name: "产出指标" });
  });
});

describe("weights left of the levels", () => {
  const whole = (...rows: readonly string[]) =>
    readTable(parseDelimited(["分值,一级指标,二级指标,三级指标,目标值,实际值,得分", ...rows].join("\n")).grid);

  it("are those of the rows, where every row has one", () => {
    const { value } = whole(
      "50,产出,数量,甲,≥5次,5次,50",
      "30,产出,质量,乙,≥5次,5次,30",
      "20,效益,社会效益,丙,≥5次,5次,20",
    );
    expect(leavesOf(value.indicators).map(({ weight }) => weight)).toEqual(["50", "30", "20"]);
  });

  it("are those of the groups, where only their first rows have one", () => {
    const { value } = whole("80,产出,数量,甲,≥5次,5次,50", ",,质量,乙,≥5次,5次,30", "20,效益,社会效益,丙,≥5次,5次,20");
    expect(value.indicators.map(({ weight }) => weight)).toEqual(["80", "20"]);
    expect(leavesOf(value.indicators).map(({ weight }) => weight)).toEqual([undefined, undefined, undefined]);
  });

  it("leave the label of the total behind its weight", () => {
    const { value } = whole("80,产出,数量,甲,≥5次,5次,80", "20,效益,社会效益,丙,≥5次,5次,19", "100,,,,,合计,99");
    expect(value.reported?.score).toBe("99");
    expect(value.indicators.length).toBe(2);
  });
});

describe("the plan of the year", () => {
  it.each(["年度计划", "全年计划", "年度预期"])("is the target beside what was reached: %s", (head) => {
    expect(first(`分值,${head},年度实际,差异,得分`, row("90,≥12公里,10公里,-2公里,75"))).toMatchObject({
      target: "≥12公里",
      actual: "10公里",
    });
  });
});
