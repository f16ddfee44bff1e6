import { expect, it } from "vitest";
import { safeParseRule } from "../../../src/index.js";

it.each([
  ["60分以上得5分", "grades"],
  ["完成目标得满分，完成目标80以上得8分，低于80不得分", "grades"],
  ["没有做到的扣分，每项扣2分，另扣一半", "deduction"],
  ["每降低1个百分点扣1分，投诉超过3起不得分", "both"],
  ["完成得满分，未完成的按完成比例得分，60%-70%不得分", "both"],
  ["工作认真负责", "nothing"],
])("the refusal of %s says what it comes nearest to: %s", (text, near) => {
  const read = safeParseRule(text);
  expect(read.ok ? read.value : read.issues.map(({ code, params }) => [code, params["near"]])).toEqual([
    ["rule/not-a-rule", near],
  ]);
});
