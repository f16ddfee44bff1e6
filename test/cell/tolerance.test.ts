import { describe, expect, it } from "vitest";
import { safeParseTarget } from "../../src/cell/index.js";

const read = (text: string) => {
  const target = safeParseTarget(text);
  return target.ok ? target.value : target.issues.map(({ code }) => code).join();
};

describe("how far a value may lie off its target", () => {
  it.each([
    ["90%(±5%)", "85", "95", "%"],
    ["100人（±5人）", "95", "105", "人"],
    ["100（±5）", "95", "105", null],
  ])("in brackets is read as it is without: %s", (text, min, max, unit) => {
    expect(read(text)).toEqual({ kind: "range", min, minInclusive: true, max, maxInclusive: true, unit });
  });

  it.each([
    ["90%（允许偏差5%）", "cell/turned"],
    ["90%（误差不超过5%）", "cell/turned"],
    ["90%（可上下浮动5个百分点）", "cell/turned"],
    ["≥90%（±5%）", "target/unreadable"],
    ["100人（±5%）", "target/unreadable"],
    ["100±5%以上", "target/unreadable"],
    ["100±5%以外", "target/unreadable"],
    ["±5%以外", "target/unreadable"],
  ])("that cannot be read is refused: %s", (text, code) => {
    expect(read(text)).toBe(code);
  });

  it("is no word for it without a number", () => {
    expect(read("90%（含误差）")).toMatchObject({ kind: "threshold", value: "90" });
  });
});

describe("a range with a word that compares", () => {
  it("is that range where the word takes it in", () => {
    expect(read("10~20天以内")).toMatchObject({ kind: "range", min: "10", max: "20", unit: "天" });
  });

  it.each(["80%-90%以上", "10~20天以外"])("is refused where the word leads beyond it: %s", (text) => {
    expect(read(text)).toBe("target/unreadable");
  });
});
