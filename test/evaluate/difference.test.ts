import { expect, it } from "vitest";
import { safeEvaluate } from "../../src/evaluate/index.js";
import { form, leavesOf } from "./forms.js";

/** The score of one leaf of 100, with ! where its cell is warned of; the codes of its refusal. */
function told(name: string, target: string, actual: string): string {
  const read = safeEvaluate(form([{ name, weight: "100", target, actual }]));
  if (!read.ok) return read.issues.map(({ code }) => code).join(" ");
  const [leaf] = leavesOf(read.value.indicators);
  return read.value.score + (leaf?.notes.some(({ severity }) => severity === "warning") === true ? "!" : "");
}

it.each([
  // What is left of a limit is not what was spent of it.
  ["省级项目成本", "≤100万元", "节约6万元", "cell/turned"],
  ["高标准农田建设工期", "≤30天", "超出6天", "cell/turned"],
  ["新增就业人数", "≥300人", "超过6人", "cell/turned"],
  ["办结率", "≥95%", "完成目标的90%", "cell/turned"],
  // The name asks for the difference, or for the share.
  ["节约成本", "≥5万元", "节约资金6万元", "100"],
  ["降低成本", "≥50万元", "节约60万元", "100"],
  ["计划完成率", "≥95%", "完成计划的90%", "94.74"],
  // The figure itself.
  ["培训人数", "≥300人", "超过500人", "100"],
  ["道路", "≥10公里", "长9.8公里", "98!"],
  ["床位", "≥200张", "增加床位200张", "100!"],
  // A count of times may be the year's; other figures are what they are.
  ["巡查", "每月≥2次", "18次", "actual/counted-otherwise"],
  ["巡查", "每周≥3次", "4次", "100!"],
  ["护林员工资", "每月≥5000元", "5200元", "100!"],
])("%s %s: %s comes to %s", (name, target, actual, wanted) => {
  expect(told(name, target, actual)).toBe(wanted);
});

it.each([
  ["零发生", "0", "100"],
  ["不发生事故", "0起", "100"],
  // They begin with a denial and forbid nothing.
  ["无人机巡查", "0次", "actual/not-comparable"],
  ["不动产登记", "0件", "actual/not-comparable"],
])("%s: a number of %s comes to %s", (target, actual, wanted) => {
  expect(told("指标", target, actual)).toBe(wanted);
});

it("brackets around an interval are no brackets around a number", () => {
  expect(told("指标", "[100,200]", "150")).toBe("100");
});
