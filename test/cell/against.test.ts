import { describe, expect, it } from "vitest";
import { countedAgainst } from "../../src/cell/against.js";
import { tierAgainst } from "../../src/cell/index.js";
import type { Quantity } from "../../src/cell/types.js";

const counted = (target: string, text: string, value: string, unit: string): string => {
  const number: Quantity = { kind: "quantity", value, unit };
  const read = countedAgainst(target, text, number);
  return read.kind === "quantity" ? `${read.value}${read.unit ?? ""}` : String(read.tier);
};

describe("a number beside words that forbid something tells whether it happened", () => {
  it.each([
    ["无", "2", "起", "missed"],
    ["否", "0", "起", "met"],
    ["无安全事故", "2", "起", "missed"],
    ["无安全事故", "0", "起", "met"],
    ["零发生", "1", "起", "missed"],
    // What is forbidden need not be a mishap by its name.
    ["不发生断电", "3", "次", "missed"],
  ])("%s: %s%s is %s", (target, value, unit, expected) => {
    expect(counted(target, value + unit, value, unit)).toBe(expected);
  });
});

describe("a number beside words that begin like a denial and forbid nothing stays a number", () => {
  it.each([
    ["无人机巡查", "5", "次"],
    ["不动产登记", "0", "件"],
  ])("%s: %s%s", (target, value, unit) => {
    expect(counted(target, value + unit, value, unit)).toBe(value + unit);
  });
});

describe("one that happened is held against the name of an indicator whose target is 无", () => {
  it.each([
    // A grave accident is an accident, and one of those that a name of safety asks for.
    ["发生重大事故2起", "安全事故", "missed"],
    ["发生断电2次", "断电情况", "missed"],
    ["发生断电", "安全事故", null],
  ])("%s beside %s is %s", (text, name, tier) => {
    expect(tierAgainst("无", { kind: "qualitative", text, tier: null }, name)).toBe(tier);
  });
});

describe("a thing that must not happen is denied whatever word its name begins with", () => {
  it.each([
    ["不发生断电", "未发生断电", "met"],
    ["不发生断电", "发生断电2次", "missed"],
    ["不存在障碍", "存在障碍", "missed"],
    // 不断 and 不低于 deny nothing that could happen.
    ["不断提高", "未发生断电", null],
  ])("%s beside %s is %s", (target, text, tier) => {
    expect(tierAgainst(target, { kind: "qualitative", text, tier: null }, "指标")).toBe(tier);
  });
});
