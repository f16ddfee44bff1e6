import { describe, expect, it } from "vitest";
import { audited, findingsOf } from "./forms.js";

/** Whether an indicator below such groups is said to be a cost with a target of at least so much. */
function isTold(groups: readonly string[], name: string, target: string): boolean {
  const leaf = { name, weight: "100", target, actual: target };
  const indicators = [...groups]
    .reverse()
    .reduce<object[]>((children, group) => [{ name: group, weight: "100", children }], [leaf]);
  const audit = audited({ schemaVersion: 1, standard: "cn-mof-2020-10", indicators });
  return findingsOf(audit).some((text) => text.endsWith("target/cost-at-least"));
}

describe("a cost of at least so much", () => {
  it.each(["单价", "设备采购单价", "项目总投资", "每公里造价", "人均费用"])("%s is one below 成本指标", (name) => {
    expect(isTold(["成本指标"], name, "≥500元")).toBe(true);
    expect(isTold(["成本指标", "经济成本指标"], name, "＞500万元")).toBe(true);
    expect(isTold(["产出指标", "成本指标"], name, "不低于500元/公里")).toBe(true);
    expect(isTold(["成本指标"], name, "≤500元")).toBe(false);
    expect(isTold(["成本指标"], name, "500元")).toBe(false);
  });

  it("is one by its own name whatever its group", () => {
    expect(isTold(["产出指标", "数量指标"], "培训成本", "≥500元")).toBe(true);
    expect(isTold(["产出指标", "数量指标"], "单价", "≥500元")).toBe(false);
  });

  it.each(["成本节约率", "节约金额", "成本降低额", "减少支出", "经济效益", "带动就业增收"])(
    "%s is none, as more of it is better",
    (name) => {
      expect(isTold(["成本指标"], name, "≥5%")).toBe(false);
      expect(isTold(["成本指标", "经济成本指标"], name, "≥5万元")).toBe(false);
    },
  );

  it("is none where it counts something else than money, or its group speaks of what is saved or gained", () => {
    expect(isTold(["成本指标"], "采购设备", "≥3台")).toBe(false);
    expect(isTold(["成本指标"], "预算执行率", "≥95%")).toBe(false);
    expect(isTold(["成本节约指标"], "会议费", "≥5万元")).toBe(false);
    expect(isTold(["效益指标", "成本效益指标"], "营业额", "≥5万元")).toBe(false);
  });
});
