import { describe, expect, it } from "vitest";
import { actualIn, targetIn } from "./short.js";

describe("how large things are is part of their name at the beginning of a cell, a range of sizes too", () => {
  it.each([
    ["500平方米以上餐馆检查≥30家", ">= 30家!"],
    ["20-50平方米以下餐馆检查≥30家", ">= 30家!"],
    ["完成500平方米以上餐馆检查≥30家", "qualitative!"],
    ["20以上餐馆检查≥30家", "qualitative!"],
  ])("%s is %s", (text, expected) => {
    expect(targetIn(text)).toBe(expected);
  });
});

describe("a time or an age in the name of a rate is none of its figures, wherever the unit of the rate stands", () => {
  it.each([
    ["24小时内死亡率≤5‰", "", "<= 5‰!"],
    ["24小时内响应率≥98", "%", ">= 98%!"],
    // Nothing says that these are shares.
    ["24小时内响应率≥98", "", "qualitative!"],
    ["24小时内响应率≥98", "次", "qualitative!"],
  ])("%s beside “%s” is %s", (text, unit, expected) => {
    expect(targetIn(text, { unit })).toBe(expected);
  });

  it.each([
    ["65岁以上老年人健康管理率64", "%", "64%!"],
    ["60岁以上老人平均寿命75", "岁", "words!"],
  ])("a result of %s beside “%s” is %s", (text, unit, expected) => {
    expect(actualIn(text, { unit })).toBe(expected);
  });
});

it("an age with a sign of its own is a value beside another: 预期寿命≥75岁群众满意度≥90%", () => {
  expect(targetIn("预期寿命≥75岁群众满意度≥90%")).toBe(">= 75岁 and >= 90%");
});
