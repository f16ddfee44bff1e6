import { describe, expect, it } from "vitest";
import { parseRule, type Target } from "../../../src/index.js";
import { commonEnd } from "../../../src/rule/sentence/names.js";
import { rowScored, scored } from "./scored.js";

describe("负增长 is what is left of rises from nothing on", () => {
  const plain = "增长5%以上得满分，增长0%以上5%以下得50%，负增长不得分";
  const signs = "增长≥5%得满分，增长≥0%且<5%得50%，负增长不得分";
  const chain = "增长≥5%得满分，0≤增长率<5%得50%，负增长不得分";
  it.each([
    [plain, "增长2%", "5"],
    [plain, "下降2%", "0"],
    [signs, "增长5%", "10"],
    [signs, "增长0%", "5"],
    [chain, "增长4.9%", "5"],
    [chain, "下降0.1%", "0"],
  ])("where both ends of a rise are told: %s, %s", (rule, actual, score) => {
    expect(scored(rule, "增长5%以上", actual)).toBe(score);
  });

  it.each([
    ["增长5%以上得满分，增长0%-5%得50%，-3%-0%得20%，负增长不得分"],
    ["增长5%以上得满分，增长0%-5%得50%，0%以下得20%，负增长不得分"],
  ])("and leaves no rule where a fall is given something: %s", (rule) => {
    expect(scored(rule, "增长5%以上", "增长2%")).toBe("rule/not-a-rule");
  });
});

describe("what is left to 否则 beside words", () => {
  it.each(["制度健全得满分，否则低于60%不得分", "制度健全得满分，否则少于2次不得分"])(
    "leaves no rule where a figure says that it is not all the rest: %s",
    (rule) => {
      expect(scored(rule, "制度健全", "制度健全")).toBe("rule/not-a-rule");
    },
  );
});

it("a number before words is of the name, in a unit that nobody knows as well", () => {
  const rule = "10元/餐·生补助发放率≥95%得满分，每低1%扣1分";
  expect(rowScored([rule, "≥95%", "", "94%", "补助发放率"])).toBe("9");
});

it("beside a target of change and words a sentence measures the change", () => {
  const change: Target = { kind: "change", comparator: ">=", value: "5", unit: "%" };
  const target: Target = { kind: "all", targets: [change, { kind: "qualitative", text: "验收合格" }] };
  expect(parseRule("增长5%以上得满分，否则不得分", { target }).value).toEqual({
    method: "bands",
    of: "change",
    bands: [{ min: "5", minInclusive: true, share: "1" }],
    otherwise: { points: "0" },
  });
});

it("figures near one are shares beside a target between two percentages", () => {
  expect(scored("0.8-0.9得满分，否则不得分", "80%-90%", "85%")).toBe("10");
  expect(scored("0.8-0.9得满分，否则不得分", "80%-90%", "91%")).toBe("0");
});

it("a full mark between two figures goes with no proportion", () => {
  expect(scored("≥90%且≤100%得满分，未达到的按完成比例得分", "≥90%", "80%")).toBe("rule/not-a-rule");
});

it("a unit cell of blanks states no unit", () => {
  expect(rowScored(["≥95得满分，否则不得分", "≥95人", "　", "96"])).toBe("10");
  expect(rowScored(["≥95得满分，否则不得分", "≥95", " ", "94"])).toBe("0");
});

describe("the end that two names share", () => {
  it.each([
    ["健全", "健全", "健全"],
    ["基本健全", "健全", "健全"],
    ["健全", "基本健全", "健全"],
    ["不够健全", "基本健全", "健全"],
    ["健全", "完善", ""],
    ["", "健全", ""],
    ["健全", "", ""],
  ])("of %j and %j is %j", (left, right, end) => {
    expect(commonEnd(left, right)).toBe(end);
  });
});
