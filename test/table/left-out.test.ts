import { describe, expect, it } from "vitest";
import { type Indicator, readTable } from "../../src/index.js";

/** The names below each group of the first level, where the last column is blank in every row. */
function below(dash: string, end: string): unknown {
  const lines = [
    "一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分|偏差原因",
    "产出指标(60分)|数量指标|数字化|≥50万页|52万页|30|30",
    "|质量指标|差错率|≤3‰|1‰|30|30",
    `效益指标(40分)|经济效益指标|${dash}|${dash}|${dash}|${dash}|${dash}`,
    "|社会效益指标|利用人次|≥3000人次|3120人次|40|40",
  ];
  const { value, notes } = readTable(lines.map((line) => `${line}${end}`.split("|")));
  const names = (list: readonly Indicator[]): unknown =>
    list.map((each) => ("children" in each ? [each.name, names(each.children)] : each.name));
  return [names(value.indicators), notes.filter(({ severity }) => severity !== "info")];
}

describe("a last column that is blank in every row, and left out by copying", () => {
  it.each(["——", "-", "/", "无"])("leaves a group that has %s in every column where it stands", (dash) => {
    const groups = [
      [
        "产出指标",
        [
          ["数量指标", ["数字化"]],
          ["质量指标", ["差错率"]],
        ],
      ],
      ["效益指标", [["社会效益指标", ["利用人次"]]]],
    ];
    expect(below(dash, "")).toEqual([groups, []]);
    expect(below(dash, "|")).toEqual([groups, []]);
  });
});
