import { describe, expect, it } from "vitest";
import { parseDelimited, safeReadTable } from "../../src/index.js";

const gridOf = (...lines: readonly string[]): unknown => parseDelimited(lines.join("\n")).grid;

describe("rows that bars fill up to one width", () => {
  const head = ["一级指标", "指标名称", "年度 指标值", "实际 完成值", "分值", "得分"];
  const row = "产出指标 | 培训人次 | ≥5人次 | 5人次 | 100 | 100 |||";
  const second = "质量指标 | 合格率 | ≥95% | 96% | 10 | 10 |||";
  const cells = [
    ["产出指标", "培训人次", "≥5人次", "5人次", "100", "100"],
    ["质量指标", "合格率", "≥95%", "96%", "10", "10"],
  ];

  it.each([
    [["一级指标 |", "指标名称 | 年度 指标值 |", "实际 完成值 | 分值 | 得分 |||"]],
    [["一级指标 | 指标名称 | 年度 指标值 | 实际 完成值 |", "分值 | 得分 |||"]],
    [["一级指标 | 指标名称 | 年度 指标值 | 实际 完成值 | 分值 | 得分 |||"]],
  ])("are whole again where a cell of several lines broke them: %j", (lines) => {
    expect(gridOf("自评表 ||||||||", ...lines, row, second)).toEqual([["自评表"], head, ...cells]);
  });

  it("keep a cell whole whose text no bar closes at the end of its line", () => {
    const broken = ["一级指标 | 指标名称 | 年度", "指标值 | 实际", "完成值 | 分值 | 得分 |||"];
    expect(gridOf("自评表 ||||||||", ...broken, row, second)).toEqual([
      ["自评表"],
      ["一级指标", "指标名称", "年度\n指标值", "实际\n完成值", "分值", "得分"],
      ...cells,
    ]);
  });

  it("are left as they are where the lines have more bars together than a row", () => {
    const lines = ["甲 | 乙 | 丙 | 丁 | 戊 |", "己 | 庚 | 辛 | 壬 | 癸 |"];
    expect(gridOf(`${head.join(" | ")} |||`, row, second, ...lines)).toEqual([
      head,
      cells[0],
      cells[1],
      ["甲", "乙", "丙", "丁", "戊"],
      ["己", "庚", "辛", "壬", "癸"],
    ]);
  });

  it("are no rows of a table that fills nothing up: its shorter lines stay rows", () => {
    const lines = ["项目 | 甲 |", "单位 | 乙 | 年度 |", "指标 | 指标值 | 完成值 | 分值 | 得分 |"];
    const values = ["丙 | ≥1 | 1 | 50 | 50 |", "丁 | ≥1 | 1 | 50 | 50 |"];
    expect(gridOf(...lines, ...values)).toEqual(
      [...lines, ...values].map((line) =>
        line
          .slice(0, -1)
          .split("|")
          .map((cell) => cell.trim()),
      ),
    );
  });

  it("are refused where merged cells were lost and nothing tells which", () => {
    const lines = [
      "绩效目标 | 一级指标 | 二级指标 | 三级指标 | 年初目标值 | 实际完成值 | 得分 |||",
      "产出指标 | 数量指标 | 存储备份器 | 25TB | 25TB | 10 ||||",
      "质量指标 | 以最新资源面市 | 以当年为主 | 以当年为主 | 10 |||||",
      "2022年全年 | ≥360天 | ≥360天 |||||||",
    ];
    const read = safeReadTable(parseDelimited(lines.join("\n")).grid);
    expect(read.ok ? [] : read.issues.map(({ code, params }) => `${code} ${String(params["cell"])}`)).toEqual([
      "table/row-does-not-fit A4",
    ]);
  });
});

describe("a line for each cell, closed by a bar", () => {
  it("makes rows of one width, also where a full row ends in one bar alone", () => {
    const lines = [
      "自评表 |",
      "||",
      "指标 |",
      "指标值 |",
      "得分 |",
      "甲 |",
      "≥1 |",
      "5 |",
      "乙 |",
      "|",
      "6 |",
      "|",
      "≥2 |",
      "|",
      "合计 |",
      "||",
    ];
    // 3 bars a row: the title and two that fill it up.
    expect(gridOf(...lines)).toEqual([
      ["自评表"],
      ["指标", "指标值", "得分"],
      ["甲", "≥1", "5"],
      ["乙", "", "6"],
      ["", "≥2"],
      ["合计"],
    ]);
  });

  it("keeps a row that is cut off at the end", () => {
    const lines = [
      "自评表 |",
      "||",
      "指标 |",
      "指标值 |",
      "得分 |",
      "甲 |",
      "≥1 |",
      "5 |",
      "合计 |",
      "||",
      "总分 |",
      "5 |",
    ];
    expect(gridOf(...lines)).toEqual([
      ["自评表"],
      ["指标", "指标值", "得分"],
      ["甲", "≥1", "5"],
      ["合计"],
      ["总分", "5"],
    ]);
  });
});
