import { expect, it } from "vitest";
import { safeParseRule } from "../../../src/rule/index.js";
import { parseTarget } from "../../../src/cell/index.js";

/** The method of a sentence, with the side of its steps, beside a target. */
function read(text: string, target?: string): string {
  const options = target === undefined ? {} : { target: parseTarget(target).value };
  const rule = safeParseRule(text, options);
  if (!rule.ok) return rule.issues.map(({ code }) => code).join(" ");
  return rule.value.method + ("side" in rule.value ? ` ${rule.value.side}` : "");
}

it.each([
  ["每少组织1场扣1分", "deduct-per-step below"],
  ["每多发生1起扣1分", "deduct-per-step above"],
  // 多 and 少 of a noun or an adverb say no side.
  ["多功能厅缺1个扣1分", "deduct-per-case"],
  ["多人投诉1次扣1分", "rule/not-a-rule"],
  ["每少报1次扣1分", "deduct-per-case"],
  ["超出预算1%扣0.5分", "deduct-per-step above"],
  // What is missing loses its own mark; marks of several things are no one full mark.
  ["有制度得1分，有台账得1分，每缺一项扣1分", "checklist"],
  ["有制度得1分，每缺一项扣1分", "deduct-per-case"],
  ["有制度得1分，有台账得1分，每缺一项扣1分，每发现1例扣1分", "rule/not-a-rule"],
  ["有制度得2分，有台账得2分，每发现1例扣1分", "rule/not-a-rule"],
  // A score that is worked out is no full mark.
  ["完成率×权重计算得分，未完成不得分", "rule/not-a-rule"],
  // With 以上 it is a condition.
  ["超出预算1%以上扣5分", "rule/not-a-rule"],
])("%s is %s", (text, wanted) => {
  expect(read(text)).toBe(wanted);
});

it.each([
  ["超额完成得10分，完成得8分，未完成不得分", "≥100个", "ordinal"],
  ["超额完成得10分，完成得8分，未完成不得分", "≤100万元", "ordinal"],
  // 高于 and 低于 are said of the number, which is the worse for being high here.
  ["高于目标值得10分，等于目标值得8分，低于目标值不得分", "≤100万元", "rule/not-a-rule"],
  ["达到目标值得10分，低于目标值不得分", "≥100个", "all-or-nothing"],
  ["低于目标值不得分", "≤100万元", "rule/not-a-rule"],
  ["未按时完成不得分", "≥100个", "rule/not-a-rule"],
])("%s beside %s is %s", (text, target, wanted) => {
  expect(read(text, target)).toBe(wanted);
});
