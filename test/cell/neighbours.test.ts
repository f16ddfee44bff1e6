import { describe, expect, it } from "vitest";
import { safeEvaluate } from "../../src/index.js";
import { safeParseActual, safeParseTarget } from "../../src/cell/index.js";
import { actualIn, targetIn } from "./short.js";

const codes = (read: ReturnType<typeof safeParseTarget> | ReturnType<typeof safeParseActual>): readonly string[] =>
  (read.ok ? read.notes : read.issues).map(({ code, severity }) => `${severity} ${code}`);

const scored = (target: string, actual: string): string => {
  const indicators = [{ name: "甲", weight: "100", target, actual }];
  const read = safeEvaluate({ schemaVersion: 1, standard: "cn-mof-2020-10", subject: { year: 2023 }, indicators });
  return read.ok ? read.value.score : read.issues.map(({ code }) => code).join();
};

describe("beside a number", () => {
  it.each(["≥3篇（或市级奖项1个）", "不少于6次（或者覆盖全部村组）"])(
    "%s names another way, and is refused",
    (text) => {
      expect(codes(safeParseTarget(text))).toEqual(["error cell/turned"]);
    },
  );

  it.each([
    ["无障碍改造率达92%", "92"],
    ["无线网络覆盖率达到97%", "97"],
  ])("无 in %s is part of a name", (text, value) => {
    const read = safeParseActual(text);
    expect(read.ok ? read.value : read.issues).toMatchObject({ kind: "quantity", value, unit: "%" });
  });

  it("无 before a number that is exceeded still denies it", () => {
    expect(safeParseActual("无10万元以上损失").ok && safeParseActual("无10万元以上损失").ok).toBe(true);
    expect(safeParseActual("无10万元以上损失")).toMatchObject({ value: { kind: "qualitative" } });
  });
});

describe("a result that only tells what is missing", () => {
  it.each(["缺口12万元", "尚有空缺3人", "缺“3人”", "“25人”未完成"])("%s is refused", (text) => {
    expect(codes(safeParseActual(text))).toEqual(["error cell/turned"]);
  });

  it.each(["超时：3天", "延后3天"])("so is one that only tells how late it was: %s", (text) => {
    expect(codes(safeParseActual(text))).toEqual(["error cell/turned"]);
  });
});

describe("a result that only tells by how much a plan was passed", () => {
  it.each(["超支5万元", "超编5人", "透支约5万元", "少付3万元"])("%s is refused", (text) => {
    expect(codes(safeParseActual(text))).toEqual(["error cell/turned"]);
  });

  it("is a number where it counts what was beyond a limit, or is a rate of it", () => {
    expect(safeParseActual("超标5个")).toMatchObject({ ok: true, value: { value: "5", unit: "个" } });
    expect(safeParseActual("超支率5%")).toMatchObject({ ok: true, value: { value: "5", unit: "%" } });
  });
});

describe("what stands once and is meant for both numbers", () => {
  it.each([
    ["30±8万人", "220000", "380000", "人"],
    ["3±1万", "20000", "40000", null],
    ["(3,5]万人", "30000", "50000", "人"],
    ["[3,5]百万元", "3000000", "5000000", "元"],
  ])("%s is %s to %s", (text, min, max, unit) => {
    expect(safeParseTarget(text)).toMatchObject({ ok: true, value: { kind: "range", min, max, unit } });
  });

  it("is only the spread's where that is less than its centre: 30000±1万人, and is noted where it is shared", () => {
    expect(safeParseTarget("30000±1万人")).toMatchObject({ value: { min: "20000", max: "40000" } });
    expect(codes(safeParseTarget("30±8万人"))).toContain("info cell/shared-magnitude");
  });
});

describe("an end that does not belong to a range", () => {
  it.each([
    ["90-100（不含90）", false, true],
    ["90-100（不含100）", true, false],
    ["95%-100%（不含95%）", false, true],
    ["90-100（不含）", true, false],
    ["90（不含）-100（不含100）", false, false],
  ])("%s", (text, minInclusive, maxInclusive) => {
    expect(safeParseTarget(text)).toMatchObject({ value: { minInclusive, maxInclusive } });
  });

  it.each(["90-100（不含80）", "≥90（不含80）"])("is one of its own: %s is refused", (text) => {
    expect(codes(safeParseTarget(text))).toEqual(["error target/unreadable"]);
  });
});

describe("two numbers in round brackets", () => {
  it.each(["(80,100)", "（100，200）", "(1,500)"])("%s may be thousands or an interval, and is refused", (text) => {
    expect(codes(safeParseTarget(text))).toEqual(["error target/unreadable"]);
  });

  it.each([
    ["(1,000)", "1000"],
    ["(900,200)", "900200"],
  ])("%s can only be thousands", (text, value) => {
    expect(safeParseTarget(text)).toMatchObject({ ok: true, value: { value } });
  });

  it("an interval of long numbers is read", () => {
    expect(safeParseTarget("[1234567890123456,1234567890123460]")).toMatchObject({
      value: { kind: "range", min: "1234567890123456", max: "1234567890123460" },
    });
  });
});

it.each(["下降-5%", "减少-5人"])("%s falls twice, and is refused", (text) => {
  expect(codes(safeParseActual(text))).toEqual(["error cell/turned"]);
  expect(codes(safeParseTarget(text))).toEqual(["error cell/turned"]);
});

describe("a month that no calendar has", () => {
  it.each(["13月底前", "0月底前", "13月5日前", "2023年13月"])("%s is no count of months", (text) => {
    expect(codes(safeParseTarget(text))).toEqual(["error target/unreadable"]);
  });

  it("is a count where nothing behind it says what part of it is meant", () => {
    expect(safeParseTarget("≤18月")).toMatchObject({ ok: true, value: { value: "18", unit: "月" } });
  });
});

describe("a target with a second condition that has no number", () => {
  it.each(["≥85%，且不低于上年水平", "≥3次且高于全县平均", "≤5起，不高于上年"])("%s is refused", (text) => {
    expect(codes(safeParseTarget(text))).toEqual(["error cell/turned"]);
  });

  it("a result with such a remark is read", () => {
    expect(safeParseActual("98%，高于全县平均")).toMatchObject({ ok: true, value: { value: "98", unit: "%" } });
  });
});

describe("a cell that was not filled in", () => {
  it.each(["20XX年6月底前", "202X年12月底", "201*年完成"])("%s leaves its year open", (text) => {
    expect(codes(safeParseTarget(text))).toEqual(["error target/placeholder"]);
  });

  it.each(["不适用", "本项目不涉及", "（不适用）"])("%s is no result, and no target to repeat", (text) => {
    expect(codes(safeParseActual(text))).toEqual(["error actual/missing"]);
    expect(scored(text, text)).not.toBe("100");
  });
});

describe("a bound in place of a result", () => {
  it.each([
    ["≥80%", "80%以下", "actual/upper-bound"],
    ["≤5起", "5起以上", "actual/lower-bound"],
  ])("on the wrong side of %s, %s is refused", (target, actual, code) => {
    expect(scored(target, actual)).toBe(code);
  });

  it("on its right side it is read as its number", () => {
    expect(scored("≥80%", "80%以上")).toBe("100");
  });

  it("a number in brackets before its unit is no item of a list", () => {
    expect(safeParseActual("（28）个")).toMatchObject({ ok: true, value: { value: "28", unit: "个" } });
    expect(safeParseActual("(1)建成2个")).toMatchObject({ ok: true, value: { value: "2", unit: "个" } });
  });
});

describe("a mark of programs that denies what follows it is refused as a sign that was lost", () => {
  it.each(["!=5", "！=5%", "!5", "≤!5", "合格率！=95%", "=!5", "!≥5", "!大于5", "!2023年6月底"])("%s", (text) => {
    expect(targetIn(text)).toBe("refused cell/strange");
    expect(actualIn(text)).toBe("refused cell/strange");
  });

  it("so is a denial in Latin letters", () => {
    expect(targetIn("not=5")).toBe("refused cell/turned");
  });

  it("before a word it is the mark of a cry", () => {
    expect(targetIn("！重要任务5个")).toBe("= 5个");
  });

  it("a mark that ends a sentence changes nothing", () => {
    expect(targetIn("力争完成≥5个！")).toBe(">= 5个");
  });
});
