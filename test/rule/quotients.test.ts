import { expect, it } from "vitest";
import { safeEvaluate } from "../../src/evaluate/index.js";

const scoreOf = (more: object): unknown => {
  const leaf = { name: "指标", weight: "10", target: "≥10", unit: "个", actual: "10", ...more };
  const read = safeEvaluate({ schemaVersion: 1, standard: "cn-mof-2020-10", indicators: [leaf] });
  return read.ok ? read.value.indicators[0]?.score : read.issues.map(({ code }) => code);
};

it.each<[object, unknown]>([
  // 10 × 2/3
  [{ target: "成效明显", unit: "", actual: "较为明显", awardedShare: "2/3" }, "6.67"],
  // At the lower end of the line: 10 × 1/3.
  [{ actual: "6", rule: { method: "linear", of: "actual", from: "6", to: "9", fromShare: "1/3" } }, "3.33"],
  // 10 − 2 × 1/3
  [{ actual: "2", rule: { method: "deduct-per-case", points: "1/3" } }, "9.33"],
  // 10 − 1/3
  [{ deduction: { points: "1/3", reason: "迟报" } }, "9.67"],
  [{ deduction: { points: "-1/3", reason: "迟报" } }, ["input/negative"]],
  // 7 ÷ 3 is above 2, so the second band holds it.
  [
    {
      actual: "7/3",
      rule: {
        method: "bands",
        of: "actual",
        bands: [
          { min: "7/3", share: "1" },
          { max: "7/3", share: "1/2" },
        ],
      },
    },
    "10",
  ],
  // A line between 3 of 9 points at 60 % and all of them at 90 %: in the middle 9 × (1/3 + 1/2 × 2/3) = 6.
  [{ weight: "9", target: "≥90%", unit: "%", actual: "75%", rule: "60%得3分，90%得9分，其间按直线内插法计分" }, "6"],
  [{ awardedShare: "4/3" }, ["rule/share-outside"]],
  [{ awardedShare: "1/0" }, ["input/not-decimal"]],
  [{ weight: "20/3" }, ["input/not-decimal"]],
  [{ reported: "20/3" }, ["input/not-decimal"]],
])("quotients are taken as share, points and measured values, not as weights: %j gives %j", (more, wanted) => {
  expect(scoreOf(more)).toEqual(wanted);
});
