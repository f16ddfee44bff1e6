import { describe, expect, it } from "vitest";
import { audit, evaluate } from "../../src/index.js";
import { form } from "./forms.js";

const REST = { name: "乙", weight: "90", target: "≥10个", actual: "10个", reported: "90" };

/** What `audit` finds of the published score of a leaf of 10, beside words for its share that nobody used. */
function audited(leaf: object): string[] {
  const { findings } = audit(form([{ name: "甲", weight: "10", target: "健全", ...leaf }, REST]) as never).value;
  return findings
    .filter(({ path, code }) => path === "/indicators/0/reported" || code === "share/unused")
    .map(({ severity, code }) => `${severity} ${code}`);
}

/** The errors that `evaluate` finds of such a leaf. */
function evaluated(leaf: object): string[] {
  const { findings } = evaluate(form([{ name: "甲", weight: "10", target: "健全", ...leaf }, REST]) as never).value;
  return findings.filter(({ severity }) => severity === "error").map(({ code }) => code);
}

describe("in proportion to completion, a published score", () => {
  const rule = { method: "attainment" };
  it.each([
    ["of what is partly met is a person's", { actual: "部分达成" }, "8", ["info score/by-person"]],
    ["of what is partly met is no more than the weight", { actual: "部分达成" }, "11", ["error score/outside-tier"]],
    ["of what is met is full", { actual: "达成" }, "8", ["error score/met-not-full"]],
    ["of what is missed is none", { actual: "未完成" }, "8", ["error score/reported-differs"]],
    ["beside no actual value is nobody's", {}, "8", []],
    ["beside a number is for a person to look at", { actual: "5个" }, "8", ["info score/judged"]],
    [
      "of what repeats a target of 基本完成 is full",
      { target: "基本完成", actual: "基本完成" },
      "8",
      ["error score/met-not-full"],
    ],
  ])("%s", (_title, leaf, reported, expected) => {
    const found = audited({ ...leaf, rule, reported });
    expect(found.filter((each) => !/above-weight|above-full/.test(each))).toEqual(expected);
  });

  it("of what repeats a target of 基本完成 is not chosen by a person", () => {
    const leaf = { target: "基本完成", actual: "基本完成", rule };
    expect(evaluated({ ...leaf, reported: "8" })).toEqual(["score/reported-differs"]);
    expect(evaluated({ ...leaf, reported: "10" })).toEqual([]);
  });
});

describe("out of a tier above 50 up to 80 of 100, of which 70 is usual,", () => {
  const tiers = [
    { name: "达成", from: "0.8", fromInclusive: false, to: "1", toInclusive: true },
    { name: "部分达成", from: "0.5", fromInclusive: false, to: "0.8", toInclusive: true, default: "0.7" },
    { name: "未达成", from: "0", fromInclusive: true, to: "0.5", toInclusive: true },
  ];
  const leaf = { actual: "部分达成", rule: { method: "tiers", tiers } };

  it.each([
    ["the usual share is nothing to tell of", "7", []],
    ["the upper end is a person's choice", "8", ["info score/by-person"]],
    ["what is printed as the lower end may lie above it: 5.04 of 10", "5.0", ["info score/by-person"]],
    [
      "what is printed below the lower end does not",
      "4.9",
      ["error score/outside-tier", "error score/reported-differs"],
    ],
  ])("%s", (_title, reported, expected) => {
    expect(audited({ ...leaf, reported })).toEqual(expected);
  });

  it.each([
    ["5.0", []],
    ["4.9", ["score/reported-differs"]],
  ])("%s of 10 is held by evaluate as by audit", (reported, expected) => {
    expect(evaluated({ ...leaf, reported })).toEqual(expected);
  });

  it("nothing is usual where the tier says nothing of it: 8.5 of 10 is a person's choice", () => {
    expect(audited({ ...leaf, actual: "达成", reported: "8.5" })).toEqual(["info score/by-person"]);
  });
});

it("a published score of a leaf whose rule cannot be read is held against nothing", () => {
  const leaf = { name: "甲", weight: "10", target: "健全", actual: "部分达成", rule: "听天由命", reported: "8" };
  const { value } = evaluate(form([leaf, REST]) as never, { partial: true });
  expect(value.findings.map(({ code }) => code)).toEqual([]);
  expect(value).toMatchObject({ partial: true, covered: { score: "90", weight: "90" } });
});
