import { describe, expect, it } from "vitest";
import { rowScored } from "./scored.js";

describe("少 with a word for what is done", () => {
  it.each([
    ["每少续报1次扣1分", "≥10", "次", "8", "8"],
    ["每少巡河1次扣1分", "≥10次", "", "8次", "8"],
    ["每少放映公益电影一场扣1分", "≥10", "场", "8", "8"],
    ["每少安装1盏扣1分", "=10", "盏", "8", "8"],
    ["每少续报10次扣1分", "≥100", "次", "80", "8"],
    ["少续报1次扣1分", "≥10", "次", "8", "8"],
    ["每少续报1次扣1分，最多扣3分", "≥10", "次", "5", "7"],
    ["每少续报1次扣1分", "≥10", "次", "10", "10"],
    ["每少续报1次扣1分", "5-10次", "", "4次", "9"],
    ["每少填报1项扣1分", "≥10", "项", "8", "8"],
  ])("%s beside %s%s: %s is so many short of it, %s", (rule, target, unit, actual, score) => {
    expect(rowScored([rule, target, unit, actual])).toBe(score);
  });

  it.each([
    ["每少报1次扣1分", "0"],
    ["每少报1次扣1分", "≤3"],
    ["每少填报1次扣1分", "≤0"],
    ["少填报1次扣1分", "0"],
  ])("%s beside %s is a case, of which 2 lose 2", (rule, target) => {
    expect(rowScored([rule, target, "次", "2"])).toBe("8");
  });

  it("the cases of another unit than the target's are not told by the actual value", () => {
    expect(rowScored(["每少续报1次扣1分", "≥10", "期", "8"])).toBe("rule/not-a-rule");
  });

  it.each(["每少数民族学生1人扣1分", "每少年宫1人扣1分"])("%s has no side, its 少 being a part of a name", (rule) => {
    expect(rowScored([rule, "≥10", "人", "8"])).toBe("2");
  });

  it("a bonus for each that happened less counts them", () => {
    expect(rowScored(["每少续报1次加1分", "", "", "2次"])).toBe("2");
  });
});
