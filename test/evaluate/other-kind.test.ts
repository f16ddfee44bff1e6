import { describe, expect, it } from "vitest";
import { otherKind } from "../../src/evaluate/other-kind.js";
import { issue } from "../../src/message/unsaid.js";
import { evaluated, form, leavesOf } from "./forms.js";

const left = (text: string, from = 2, to = 6) => issue("info", "cell/words-left-out", { text }, { from, to });
const approximate = issue("info", "cell/approximate", { text: "约" }, { from: 0, to: 1 });
const isOther = (target: string, actual: string) => otherKind([left(target)], [left(actual)]) !== null;

describe("words beside the number of an actual", () => {
  it.each([
    ["of another kind with the same thing behind", "大型活动", "小型活动"],
    ["of another kind with the same thing before", "公路养护", "公路改扩建"],
    ["of another kind with the same around", "省级以上奖", "省厅以上奖"],
    ["of another kind with as much the same before as behind", "省级奖", "省厅奖"],
    ["of another kind that is a doing in one of them only", "大型活动", "举办活动"],
    ["of another kind that is a doing in the other only", "举办活动", "大型活动"],
    ["of four characters", "省市县乡路", "国家高速路"],
  ])("%s are doubtful: %s, %s", (_title, target, actual) => {
    expect(isOther(target, actual)).toBe(true);
  });

  it.each([
    ["of the same kind", "大型活动", "大型活动"],
    ["that add to those of the target", "活动", "大型活动"],
    ["that leave out some of those of the target", "大型活动", "活动"],
    ["that repeat one of those of the target", "会", "会会"],
    ["that have nothing in common with those of the target", "大型活动", "小额贷款"],
    ["that differ in more than four characters", "省市县乡村路", "国路"],
    ["in which the target differs by more than four characters", "国路", "省市县乡村路"],
    ["that differ in something else than Chinese", "A级景区", "4级景区"],
    ["that differ only in what is done", "举办活动", "开展活动"],
  ])("%s are none: %s, %s", (_title, target, actual) => {
    expect(isOther(target, actual)).toBe(false);
  });

  it("are told of where they stand", () => {
    expect(otherKind([approximate, left("大型活动")], [approximate, left("小型活动", 3, 7)])).toMatchObject({
      severity: "warning",
      code: "cell/words-unknown",
      params: { text: "小型活动" },
      from: 3,
      to: 7,
    });
  });

  it("are held against words of the target that were left out, not against other notes of it", () => {
    expect(otherKind([approximate], [left("小型活动")])).toBeNull();
    expect(otherKind([], [left("小型活动")])).toBeNull();
  });

  it("are those that were left out, not others that were noted", () => {
    expect(otherKind([left("大型活动")], [approximate])).toBeNull();
    expect(otherKind([left("大型活动")], [])).toBeNull();
  });

  it.each([
    ["小型活动3场", [{ cell: "actual", text: "小型活动", from: 0, to: 4 }]],
    ["大型活动3场", []],
    ["3场", []],
  ])("are noted of the cell where the target is 大型活动≥3场: %s", (actual, expected) => {
    const leaf = { name: "例", weight: "100", target: "大型活动≥3场", actual };
    const noted = leavesOf(evaluated(form([leaf])).indicators)
      .flatMap(({ notes }) => notes)
      .filter(({ code }) => code === "cell/words-unknown")
      .map(({ cell, params, from, to }) => ({ cell, text: params["text"], from, to }));
    expect(noted).toEqual(expected);
  });
});
