import { expect, it } from "vitest";
import { safeReadTable } from "../../src/index.js";

const head = ["一级指标", "二级指标", "三级指标", "分值", "指标值", "度量单位", "实际完成值", "评分标准"];
const codesOf = (cells: readonly string[]): readonly string[] => {
  const read = safeReadTable([head, ["产出指标", "数量指标", ...cells]]);
  return read.ok ? read.notes.map(({ code }) => code) : read.issues.map(({ code }) => code);
};
const sentence = "≥95%得满分，未达到的按比例得分";

it("a sentence of percentages is left out, with the reason, where the row counts people", () => {
  expect(codesOf(["培训人数", "100", "≥1000", "人", "960", sentence])).toContain("table/rule-not-read");
});

it("the same sentence is read where the row is a percentage", () => {
  expect(codesOf(["合格率", "100", "≥95", "%", "90", sentence])).not.toContain("table/rule-not-read");
});

it("the unit of the target counts where there is no unit cell", () => {
  expect(codesOf(["培训人数", "100", "≥1000人", "", "960人", sentence])).toContain("table/rule-not-read");
  expect(codesOf(["合格率", "100", "≥95%", "", "90%", sentence])).not.toContain("table/rule-not-read");
});
