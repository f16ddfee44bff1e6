import { expect, it } from "vitest";
import { type NamedRow, rowScored } from "./scored.js";

const cost = "超过10万元以内得8分，超过10万元以上不得分";
const days = "超过10天以内扣2分，超过10天以上不得分";
const people = "低于5人以内得8分，低于5人以上不得分";

/** 超过10万元以内: no amount is both above and within ten; it lies so far beyond the target. */
it.each<readonly [...NamedRow, string]>([
  [cost, "≤100万元", "", "105万元", "项目成本", "8"],
  [cost, "≤100万元", "", "110万元", "项目成本", "8"],
  [cost, "≤100万元", "", "111万元", "项目成本", "0"],
  [cost, "≤100万元", "", "95万元", "项目成本", "rule/no-band"], // what a met target has is not told
  [days, "≤30天", "", "30天", "办理时间", "10"],
  [days, "≤30天", "", "35天", "办理时间", "8"],
  [days, "≤30天", "", "41天", "办理时间", "0"],
  [people, "≥50人", "", "46人", "在岗人数", "8"],
  [people, "≥50人", "", "44人", "在岗人数", "0"],
  // Of an indicator that is itself what goes beyond it is the actual value.
  [cost, "≤10万元", "", "9万元", "超支额", "8"],
  [cost, "≤10万元", "", "11万元", "超支额", "0"],
])("%s beside %s%s, %s of %s: %s", (rule, target, unit, actual, name, score) => {
  expect(rowScored([rule, target, unit, actual, name])).toBe(score);
});
