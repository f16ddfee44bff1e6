import { describe, expect, it } from "vitest";
import { parseTarget } from "../../../src/cell/index.js";
import { safeParseRule } from "../../../src/rule/sentence/index.js";
import { scored } from "./scored.js";

describe("what goes beyond a number is taken off for what lies past the target, whatever the number is called", () => {
  it.each([
    ["每超编1人扣1分", "≤50人", "53人", "7"],
    ["每超编一人扣1分", "≤50人", "49人", "10"],
    ["不超编得满分，每超编1人扣1分，扣完为止", "≤50人", "49人", "10"],
    ["超编1人扣1分", "≤50人", "53人", "7"],
    ["每超员1人扣1分", "≤50人", "53人", "7"],
    ["每超过定额1人扣1分", "≤50人", "53人", "7"],
    ["每超出编制1人扣1分", "≤50人", "53人", "7"],
    ["每超规定人数1人扣1分", "≤50人", "53人", "7"],
    ["每超核定数1辆扣1分", "≤50辆", "53辆", "7"],
    ["每超平均年龄1岁的，扣0.5分", "≤50岁", "53岁", "8.5"],
    ["每突破1个扣1分", "≤50个", "53个", "7"],
    ["每突破核定数1个扣1分", "≤50个", "53个", "7"],
    ["每多出核定数1人扣1分", "≤50人", "53人", "7"],
    ["每低于核定数1人扣1分", "≥50人", "48人", "8"],
    ["每超核定次数1次扣1分", "≤3次", "5次", "8"],
  ])("%s beside %s, %s: %s", (rule, target, actual, score) => {
    expect(scored(rule, target, actual)).toBe(score);
  });

  it.each([
    ["每超标排放1次扣1分", "≤3次", "2次", "8"],
    ["每低保漏保1户扣1分", "≤3户", "2户", "8"],
    ["每发现1人超编扣1分", "0人", "2人", "8"],
  ])("what happens is a case all the same: %s beside %s, %s: %s", (rule, target, actual, score) => {
    expect(scored(rule, target, actual)).toBe(score);
  });

  it("takes nothing as told where no target says what is gone beyond", () => {
    expect(scored("每超编1人扣1分", undefined, "3人")).toBe("target/missing");
  });
});

describe("what was not done is counted from the target, where that counts the same", () => {
  it.each([
    ["全部完成得满分，每有一项未完成扣2分", "5项", "5项", "10"],
    ["全部完成得满分，每有一项未完成扣2分", "5项", "4项", "8"],
    ["每有一项未达标扣2分", "≥5项", "4项", "8"],
    ["每有一项没有公开扣2分", "5项", "4项", "8"],
    ["未完成的，每项扣2分", "5项", "4项", "8"],
    ["每项未完成扣2分", "5项", "4项", "8"],
    ["未完成一项扣2分", "5项", "5项", "10"],
    ["每有一户不满意扣1分", "≥100户", "97户", "7"],
    ["未召开1次扣1分", "≥5次", "4次", "9"],
    ["未按时开展一次扣1分", "≥5次", "4次", "9"],
    ["每少报1条扣1分", "≥20条", "18条", "8"],
    ["全部合格得满分，每有一个不合格扣1分", "10~12个", "9个", "9"],
  ])("%s beside %s, %s: %s", (rule, target, actual, score) => {
    expect(scored(rule, target, actual)).toBe(score);
  });

  it.each([
    ["0项", "1项", "8"],
    ["≤2项", "1项", "8"],
    ["完成", "1项", "8"],
  ])("beside %s the cases themselves are counted: %s, %s", (target, actual, score) => {
    expect(scored("每有一项未完成扣2分", target, actual)).toBe(score);
  });

  it.each([
    ["≥5个", "5个"],
    ["5", "5"],
    ["≥5公里", "5公里"],
  ])("beside %s a number that was reached is no number of them: %s", (target, actual) => {
    expect(scored("每有一项未完成扣2分", target, actual)).toBe("rule/not-a-rule");
  });

  it("the items of a list have cases of their own", () => {
    const read = safeParseRule("1、全部申报1分，缺一项扣0.5分；2、规范1分，不规范扣0.5分", {
      target: parseTarget("≥5个").value,
    });
    expect(read.ok && read.value.method).toBe("checklist");
  });
});
