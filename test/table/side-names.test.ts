import { describe, expect, it } from "vitest";
import { type Indicator, readTable } from "../../src/index.js";

/** The names of the indicators, those of a group behind its own. */
function namesOf(indicators: readonly Indicator[]): readonly unknown[] {
  return indicators.map((each) =>
    "children" in each && each.children !== undefined ? [each.name, ...namesOf(each.children)] : each.name,
  );
}

const read = (...lines: readonly string[]) =>
  readTable(lines.map((line) => line.split(",").map((cell) => cell.replaceAll("/", "\n"))));

describe("first levels that stand down the side of a table", () => {
  it("are those of the rows below a header that names none above them", () => {
    const { value, notes } = read(
      ",二级指标,三级指标,年度指标值,实际完成值,分值,得分",
      "产出指标（50分）,数量指标,帮扶人数,≥200人,210人,25,25",
      "产出指标（50分）,时效指标,发放及时率,100%,100%,25,25",
      "效益指标（50分）,社会效益指标,就业率,≥85%,86%,50,50",
    );
    expect(namesOf(value.indicators)).toEqual([
      ["产出指标", ["数量指标", "帮扶人数"], ["时效指标", "发放及时率"]],
      ["效益指标", ["社会效益指标", "就业率"]],
    ]);
    expect(value.indicators.map(({ weight }) => weight)).toEqual(["50", "50"]);
    expect(notes.some(({ code }) => code === "table/column-unused")).toBe(false);
  });

  it("may stand beside the header of their block", () => {
    const { value } = read(
      "产/出/指/标,指标内容,目标值,实际值,分值,得分",
      ",举办活动,20场,22场,25,25",
      ",新增景区,2家,1家,25,12.5",
      "效益指标,指标内容,目标值,实际值,分值,得分",
      ",游客满意度,≥90%,91%,50,50",
      "总得分,,,,100,87.5",
    );
    expect(namesOf(value.indicators)).toEqual([
      ["产出指标", "举办活动", "新增景区"],
      ["效益指标", "游客满意度"],
    ]);
    expect(value.reported?.score).toBe("87.5");
  });

  it("leave the columns of their blocks what those of the first are, whatever is expected there", () => {
    const { value } = read(
      "产出指标,三级指标,年度指标值,实际完成值,分值,得分",
      ",改造户数,120户,120户,50,50",
      "效益指标,三级指标,预期效果,实际效果,分值,得分",
      ",住房安全,有保障,有保障,30,30",
      "满意度指标,三级指标,预期满意度,实际满意度,分值,得分",
      ",农户满意度,≥90%,95%,20,20",
    );
    const leaves = value.indicators.flatMap((each) => ("children" in each ? (each.children ?? []) : []));
    expect(leaves.map((leaf) => ("target" in leaf ? [leaf.target, leaf.actual] : null))).toEqual([
      ["120户", "120户"],
      ["有保障", "有保障"],
      ["≥90%", "95%"],
    ]);
  });

  it("may have a row for each of their characters", () => {
    const { value, notes } = read(
      "一级指标,三级指标,指标值,完成值,分值,得分",
      "产,维修学校,8所,8所,15,15",
      "出,验收合格率,100%,100%,15,15",
      "指,完成及时率,≥95%,96%,10,10",
      "标,维修成本,≤300万元,298万元,10,10",
      "效益指标,办学条件,改善,改善,50,50",
    );
    expect(namesOf(value.indicators)).toEqual([
      ["产出指标", "维修学校", "验收合格率", "完成及时率", "维修成本"],
      ["效益指标", "办学条件"],
    ]);
    expect(notes.some(({ code, params }) => code === "table/name-continued" && params["name"] === "产出指标")).toBe(
      true,
    );
  });

  it("may follow one another with their characters", () => {
    const { value } = read(
      "一级指标,三级指标,指标值,完成值,分值,得分",
      "产,维修学校,8所,8所,25,25",
      "出,验收合格率,100%,100%,25,25",
      "效,办学条件,改善,改善,25,25",
      "益,受益学生,≥900人,950人,10,10",
      "指,受益教师,≥90人,95人,10,10",
      "标,受益学校,≥8所,8所,5,5",
    );
    expect(namesOf(value.indicators)).toEqual([
      ["产出", "维修学校", "验收合格率"],
      ["效益指标", "办学条件", "受益学生", "受益教师", "受益学校"],
    ]);
  });
});

describe("words down the side that name no group", () => {
  it.each(["绩效指标", "一科", "某县水利局"])("head none: %s", (side) => {
    const { value } = read(
      ",二级指标,三级指标,年度指标值,实际完成值,分值,得分",
      `${side},数量指标,帮扶人数,≥200人,210人,50,50`,
      `${side},社会效益指标,就业率,≥85%,86%,50,50`,
    );
    expect(namesOf(value.indicators)).toEqual([
      ["数量指标", "帮扶人数"],
      ["社会效益指标", "就业率"],
    ]);
  });
});
