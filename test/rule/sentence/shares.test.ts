import { describe, expect, it } from "vitest";
import { type Row, rowScored } from "./scored.js";

const completion = "完成率≥1得满分，0.8≤完成率<1得3分，完成率<0.8得0分";
const change = "变动率≤0得满分，0＜变动率≤0.1得3分，变动率＞0.1不得分";

describe("a ratio told as a number", () => {
  it.each<[string, Row, string]>([
    ["is 100 for 1 beside per cent", ["控制率≤1得满分，＞1不得分", "≤100", "%", "98%"], "10"],
    ["is 100 for 1, and missed above", ["控制率≤1得满分，＞1不得分", "≤100", "%", "103%"], "0"],
    ["is 95 for 0.95", ["比值≥0.95得满分；0.9≤比值＜0.95得3分；比值＜0.9不得分", "≥95", "%", "92%"], "3"],
    ["is the completion of a count", [completion, "≥200", "人", "180人"], "3"],
    ["is told without a name", ["≥0.9得10分，0.8-0.9得8分，0.8以下不得分", "≥90", "%", "85%"], "8"],
    ["goes in steps of its own", ["完成率1得满分，每降低0.01扣0.1分", "100", "%", "95%"], "9.5"],
    ["goes in steps above as well", ["≤1得满分，每超过0.01扣0.5分", "≤100", "%", "102%"], "9"],
    ["may be per cent all the same beside a target of none", [change, "≤0", "%", "5%"], "rule/incomplete"],
    ["is per cent where it is the target", ["≤0.5得满分，0.5-1得3分，1以上不得分", "≤0.5", "%", "0.4%"], "10"],
    ["is per cent far from one", ["≥90得10分，80-90得8分，80以下0分", "≥90", "%", "85%"], "8"],
    ["is a count of a count", ["≥1得满分，否则不得分", "≥1", "次", "2次"], "10"],
  ])("%s", (_title, row, score) => expect(rowScored(row)).toBe(score));
});

describe("a percentage beside a target that is a number near one", () => {
  const bands = "≥90%得满分，80%-90%得8分，80%以下不得分";
  it.each<[string, Row, string]>([
    ["is that number, met", [bands, "≥0.9", "", "0.92"], "10"],
    ["is that number, missed", [bands, "≥0.9", "", "0.85"], "8"],
    ["goes in points of a hundred", ["≤100%得满分，每超1个百分点扣1分", "≤1", "", "1.03"], "7"],
    ["goes in points of a hundred from the target too", ["每低1个百分点扣1分", "≥0.95", "", "0.93"], "8"],
    [
      "is the completion where it is called so",
      ["完成率100%得满分，80%以上得8分，否则不得分", "≥1", "项", "1项"],
      "10",
    ],
  ])("%s", (_title, row, score) => expect(rowScored(row)).toBe(score));
});

describe("that the target is met, beside shares of it, is the whole of it", () => {
  const row = (more: string, actual: string): Row => [
    `完成目标得满分，完成目标80%以上得8分，${more}`,
    "≥100",
    "个",
    actual,
  ];
  it.each<[string, Row, string]>([
    ["is met", row("低于80%不得分", "100个"), "10"],
    ["is met by a part", row("低于80%不得分", "85个"), "8"],
    ["is missed by more", row("低于80%不得分", "75个"), "0"],
    ["is not told where a share is of something else", row("实际80%以下不得分", "85个"), "rule/not-a-rule"],
    ["is not told where a figure is no share", row("70以上且80%以下得5分，低于70%不得分", "85个"), "rule/not-a-rule"],
  ])("%s", (_title, read, score) => expect(rowScored(read)).toBe(score));
});
