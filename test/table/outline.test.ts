import { describe, expect, it } from "vitest";
import { readTable, safeReadTable } from "../../src/table/index.js";

interface Named {
  readonly name: string;
  readonly children?: readonly Named[];
}

/** The tree in brackets: 甲(乙 丙). */
const outlineOf = (nodes: readonly Named[]): string =>
  nodes.map(({ name, children }) => (children === undefined ? name : `${name}(${outlineOf(children)})`)).join(" ");

const read = (...rows: readonly (readonly string[])[]): string => {
  const { value: form } = readTable([["指标", "指标值", "实际完成值", "分值", "得分"], ...rows.map((row) => [...row])]);
  return outlineOf(form.indicators as readonly Named[]);
};

const group = (name: string, weight: string) => [name, "", "", weight, weight];
const leaf = (name: string, weight: string) => [name, "≥3个", "3个", weight, weight];

describe("one column of names", () => {
  it("is an outline of three levels where groups weigh what those below them do", () => {
    expect(
      read(
        group("产出指标", "60"),
        group("数量指标", "40"),
        leaf("甲", "30"),
        leaf("乙", "10"),
        group("质量指标", "20"),
        leaf("丙", "20"),
        group("效益指标", "40"),
        group("社会效益", "40"),
        leaf("丁", "40"),
      ),
    ).toBe("产出指标(数量指标(甲 乙) 质量指标(丙)) 效益指标(社会效益(丁))");
  });

  it("keeps an indicator that nobody has filled in above a group that weighs something else", () => {
    const rows = [group("产出", "60"), leaf("甲", "50"), group("乙", "10"), group("效益", "40"), leaf("丙", "40")];
    expect(read(...rows)).toBe("产出(甲 乙) 效益(丙)");
  });

  it("has two levels where nothing is weighed", () => {
    const rows = [group("产出", ""), leaf("甲", "60"), group("效益", ""), leaf("丙", "40")];
    expect(read(...rows)).toBe("产出(甲) 效益(丙)");
  });
});

describe("what is around a table", () => {
  it.each(["结果", "级别", "结论"])("%s alone names no grade", (label) => {
    const rows = [
      ["比率", label, "精确值", "", "", ""],
      ["一级指标", "三级指标", "指标值", "实际完成值", "分值", "得分"],
      ["产出", "甲", "≥3个", "3个", "100", "100"],
    ];
    const told = safeReadTable(rows);
    expect(told.ok && told.value.reported?.grade).toBe(undefined);
  });

  it.each(["评价结果", "自评结论", "等级"])("%s does", (label) => {
    const rows = [
      [label, "良", "", "", "", ""],
      ["一级指标", "三级指标", "指标值", "实际完成值", "分值", "得分"],
      ["产出", "甲", "≥3个", "3个", "100", "100"],
    ];
    const told = safeReadTable(rows);
    expect(told.ok && told.value.reported?.grade).toBe("良");
  });

  it("a summary gives its scores to indicators of any level, each line to one of them", () => {
    const { value: form } = readTable([
      ["一级指标", "二级指标", "三级指标", "指标值", "实际完成值"],
      ["产出指标", "数量指标", "甲", "≥3个", "3个"],
      ["", "质量指标", "乙", "≥3个", "3个"],
      ["", "", "", "", ""],
      ["得分明细", "", "", "", ""],
      ["指标", "权重分值", "得分", "得分率", ""],
      ["产出指标", "100", "100", "100%", ""],
      ["数量指标", "60", "60", "100%", ""],
      ["甲", "60", "60", "100%", ""],
      ["质量指标", "40", "40", "100%", ""],
      ["乙", "40", "40", "100%", ""],
    ]);
    expect(outlineOf(form.indicators as readonly Named[])).toBe("产出指标(数量指标(甲) 质量指标(乙))");
    expect(JSON.stringify(form.indicators)).toContain('"name":"乙","weight":"40","target":"≥3个"');
  });
});

describe("a number before a name", () => {
  it("puts an indicator beside the groups that are numbered so, and not below the last of them", () => {
    const rows = [group("一、产出", "60"), leaf("（一）甲", "60"), group("二、效益", "30"), leaf("（一）乙", "30")];
    expect(read(...rows, leaf("三、执行率", "10"))).toBe("一、产出(（一）甲) 二、效益(（一）乙) 三、执行率");
  });

  it("says nothing where the rows below the groups are numbered alike", () => {
    const rows = [
      group("1.产出", "60"),
      leaf("1.甲", "30"),
      leaf("2.乙", "30"),
      group("2.效益", "40"),
      leaf("1.丙", "40"),
    ];
    expect(read(...rows)).toBe("1.产出(1.甲 2.乙) 2.效益(1.丙)");
  });
});

describe("headings over rows that name a kind and an indicator", () => {
  const kinds = (...rows: readonly string[]): string => {
    const grid = ["指标类型|指标名称|指标值|完成值|分值|得分", ...rows].map((line) => line.split("|"));
    return outlineOf(readTable(grid).value.indicators as readonly Named[]);
  };
  const rows = ["数量指标|甲|≥3个|3个|30|30", "质量指标|乙|≥3个|3个|30|30"];
  const more = ["社会效益|丙|≥3个|3个|40|40"];

  it("are the level above, where each weighs what its rows do", () => {
    expect(kinds("产出指标（60分）", ...rows, "效益指标（40分）", ...more)).toBe(
      "产出指标(数量指标(甲) 质量指标(乙)) 效益指标(社会效益(丙))",
    );
    expect(kinds("产出指标||||60|60", ...rows, "效益指标||||40|40", ...more)).toBe(
      "产出指标(数量指标(甲) 质量指标(乙)) 效益指标(社会效益(丙))",
    );
  });

  it("leave what stands behind the last one's rows beside it", () => {
    const all = ["产出指标（60分）", ...rows, "效益指标（40分）", ...more, "预算执行率|预算执行率|100%|100%|10|10"];
    expect(kinds(...all)).toBe("产出指标(数量指标(甲) 质量指标(乙)) 效益指标(社会效益(丙)) 预算执行率(预算执行率)");
  });

  it("are none where one alone weighs by chance what the first row does", () => {
    expect(kinds("预算执行率（30分）", ...rows, ...more)).toBe("预算执行率 数量指标(甲) 质量指标(乙) 社会效益(丙)");
  });

  it("are none where one weighs something else", () => {
    expect(kinds("产出指标（50分）", ...rows, "效益指标（40分）", ...more)).toBe(
      "产出指标 数量指标(甲) 质量指标(乙) 效益指标 社会效益(丙)",
    );
  });
});
