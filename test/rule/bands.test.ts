import { expect, it } from "vitest";
import { safeCheckRule } from "../../src/index.js";
import { printRule, type Rule, ruleText } from "../../src/rule/index.js";
import { scoreOf } from "./leaf.js";

const bands = [
  { min: "90", points: "10" },
  { min: "60", max: "90", points: "6" },
];

it.each<[object, object, unknown]>([
  [{ of: "actual", bands }, { target: "≥90%", actual: "90%" }, "10"],
  [{ of: "actual", bands }, { target: "≥90%", actual: "89.9%" }, "6"],
  [{ of: "actual", bands }, { target: "≥90%", actual: "59%" }, ["rule/no-band"]],
  [{ of: "actual", bands, otherwise: { points: "1" } }, { target: "≥90%", actual: "59%" }, "1"],
  // 18 ÷ 20 = 0.9
  [{ of: "completion", bands: [{ min: "0.9", points: "8" }] }, { target: "≥20个", actual: "18个" }, "8"],
])("bands gives what the band gives that holds the value: %j beside %j comes to %j", (parameters, leaf, wanted) => {
  expect(scoreOf({ method: "bands", ...parameters } as Rule, leaf)).toEqual(wanted);
});

const empty = ["rule/band-empty"];

// A band holds its lower end unless it says otherwise, and its upper one only where it says so.
it.each<[object, unknown]>([
  [{ min: "90", max: "90" }, empty],
  [{ min: "90", max: "90", maxInclusive: true }, []],
  [{ min: "90", max: "90", minInclusive: false, maxInclusive: true }, empty],
  [{ min: "90", max: "90", minInclusive: false }, empty],
  [{ min: "91", max: "90", maxInclusive: true }, empty],
  [{ min: "89", max: "90", minInclusive: false }, []],
])("a band from a number to itself holds it where both ends do: %j", (ends, codes) => {
  const read = safeCheckRule({ method: "bands", of: "actual", bands: [{ ...ends, share: "1" }] });
  expect(read.ok ? [] : read.issues.map(({ code }) => code)).toEqual(codes);
});

it("a band without an end is worded as all other cases", () => {
  const open = { method: "bands", of: "actual", bands: [{ min: "90", points: "8" }, { points: "5" }] } as const;
  expect(ruleText(open, { unit: "%" })).toBe("≥90%得8分；其他得5分");
});

it("a rule that says that its bands have no gaps prints as one that leaves it out", () => {
  const bands = [
    { min: "90", points: "10" },
    { max: "90", points: "5" },
  ];
  const rule = { method: "bands", of: "actual", weight: "10", bands } as const;
  for (const each of [rule, { ...rule, gaps: false }]) {
    expect(printRule(each, { unit: "分" }).value).toBe("≥90分得10分；<90分得5分");
  }
});
