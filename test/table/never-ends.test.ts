import { expect, it } from "vitest";
import { safeReadTable } from "../../src/table/index.js";

const mapping = { columns: { name: 0, target: 1, actual: 2 } };

it("with columns by place, what stands over the first row of the table is none of it", () => {
  const read = safeReadTable([["注：无"], ["培训人次", "≥100", "120"]], [], { mapping });
  expect(read.ok ? read.value.indicators : read.issues).toMatchObject([{ name: "培训人次", target: "≥100" }]);
});

it("with columns by place, text alone is no table", () => {
  const read = safeReadTable([["注：无"], ["培训人次"]], [], { mapping });
  expect(read.ok).toBe(false);
});

it("a group's weight in a column of its level's own has the place of that column", () => {
  const header = ["一级指标", "分值", "二级指标", "分值", "三级指标", "分值", "指标值", "实际完成值"];
  const rows = [
    ["产出", "100", "数量", "60", "培训人次", "60", "≥100", "120"],
    ["", "", "质量", "40", "合格率", "40", "≥90%", "95%"],
  ];
  const read = safeReadTable([header, ...rows], []);
  expect(read.ok ? read.places : read.issues).toMatchObject({
    "/indicators/0/weight": "B2",
    "/indicators/0/children/0/weight": "D2",
  });
});
