import { describe, expect, it } from "vitest";
import { evaluate } from "../../../src/evaluate/index.js";
import { parseRule, type RuleOptions } from "../../../src/rule/sentence/index.js";

describe("the side that a step is deducted on", () => {
  it.each<[string, RuleOptions, object]>([
    ["超过5%的部分，每1个百分点扣0.5分", { unit: "%" }, { from: "5", side: "above" }],
    ["超过30天的部分，每1天扣0.5分", { unit: "天" }, { from: "30", side: "above" }],
    ["低于95%的部分，每1个百分点扣1分", { unit: "%" }, { from: "95", side: "below" }],
    ["控制在100万元以内得5分，每1万元扣0.1分", { unit: "万元" }, { from: "100", side: "above" }],
  ])("is told by what leads to it: %s", (text, options, told) => {
    expect(parseRule(text, options).value).toMatchObject(told);
  });

  it("counts what lies beyond it whatever the target forbids", () => {
    const rule = "超过30天的部分，每1天扣0.5分";
    const leaf = { name: "办理时间", weight: "100", target: "30", unit: "天", actual: "40", rule };
    const { value } = evaluate({ schemaVersion: 1, standard: "cn-mof-2020-10", indicators: [leaf] });
    expect(value.score).toBe("95");
  });
});
