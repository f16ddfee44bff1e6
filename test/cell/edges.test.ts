import { describe, expect, it } from "vitest";
import { parseTarget, printTarget, safeParseActual, safeParseTarget } from "../../src/index.js";

/** The value that a target is read as, or the codes that refuse it. */
function target(text: string): unknown {
  const read = safeParseTarget(text);
  return read.ok ? read.value : read.issues.map(({ code }) => code).join();
}

const atLeast = (value: string, unit: string) =>
  printTarget({ kind: "threshold", comparator: ">=", value, unit, stated: true });

describe("a character at the beginning of a cell that may be a sign read wrongly", () => {
  it("is no sign where the number begins with it: 二十% is 20 %", () => {
    expect(target("二十%")).toMatchObject({ value: "20", stated: false });
  });

  it("is one before Arabic figures: 二5% was =5%", () => {
    expect(target("二5%")).toMatchObject({ comparator: "=", value: "5", stated: true });
  });

  it("is part of a word where another character follows: 工人5%", () => {
    expect(parseTarget("工人5%").notes.map(({ code }) => code)).not.toContain("cell/looks-misread");
  });
});

describe("a stop between a word of change and a number", () => {
  it.each(["同比下降，5%", "增长，5个"])("parts them: %s", (text) => expect(target(text)).toBe("target/unreadable"));

  it("does not where it is a colon: 同比下降：5%", () => {
    expect(target("同比下降：5%")).toMatchObject({ kind: "change", value: "-5" });
  });
});

describe("what stands beside a number as another choice or condition", () => {
  it.each(["≥90%（或200人次）", "≥90%且不低于上年", "≥90%，不低于上年"])("turns it: %s", (text) =>
    expect(target(text)).toBe("cell/turned"),
  );

  it("turns nothing where there is no number: 组织培训（或讲座）", () => {
    expect(target("组织培训（或讲座）")).toMatchObject({ kind: "qualitative" });
  });

  it.each([
    ["一季度一次", { kind: "qualitative" }],
    ["一季度2次", "target/unreadable"],
  ])("is each quarter, or the first one: %s", (text, read) => {
    if (typeof read === "string") expect(target(text)).toBe(read);
    else expect(target(text)).toMatchObject(read);
  });

  it("is a range in figures of words as well: 五年至十年", () => {
    expect(target("五年至十年")).toEqual({
      kind: "range",
      min: "5",
      minInclusive: true,
      max: "10",
      maxInclusive: true,
      unit: "年",
    });
  });
});

describe("a printed count of years", () => {
  it.each([
    ["2021", "≥共2021年"],
    ["2021.5", "≥共2021.5年"],
    ["1900", "≥共1900年"],
  ])("says that it is one where it would be a year: %s", (value, text) => expect(atLeast(value, "年")).toBe(text));

  it.each(["12000", "12021", "2021.123", "15"])("says nothing more where it cannot be: %s", (value) =>
    expect(atLeast(value, "年")).toBe(`≥${value}年`),
  );
});

describe("parts of a whole in an actual", () => {
  const actual = (text: string): unknown => {
    const read = safeParseActual(text);
    return read.ok ? read.value : read.issues;
  };

  it.each(["完成4个，其中新建1个", "完成4个，其中新建1个、改建2个"])("leave the whole: %s", (text) =>
    expect(actual(text)).toEqual({ kind: "quantity", value: "4", unit: "个" }),
  );

  it("are none behind a comma, in another unit: 培训5期", () => {
    expect(actual("完成4个，其中新建1个，培训5期")).toMatchObject({ kind: "qualitative" });
  });

  it.each(["由85%提高到90%", "从85%提高到90%"])("are none of where it began: %s", (text) =>
    expect(actual(text)).toEqual({ kind: "quantity", value: "90", unit: "%" }),
  );
});
