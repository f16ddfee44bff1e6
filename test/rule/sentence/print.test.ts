import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  printRule,
  type Rule,
  type RuleOptions,
  ruleText,
  safeParseRule,
  safePrintRule,
} from "../../../src/rule/index.js";
import { pointUnits, units } from "../../laws/units.js";
import { rulesOf } from "./rules.js";
import { runs } from "../../runs.js";

const UNITS = [...pointUnits, ...units];
const RULES = rulesOf(UNITS);
/** What a unit cell may say: every unit that sentences know, with a magnitude, one that they do not know, none. */
const CELLS = [...UNITS, "万件", "百户", "公顷", "%(百分比)", "分", "定性", ""];

/** The values that stand where a key is left out. */
const DEFAULT: Readonly<Record<string, string | boolean>> = {
  lowerIsBetter: "inverse",
  equality: "at-least",
  partial: "whole-only",
  floor: "0",
  fromShare: "0",
  toShare: "1",
  reasonRequired: false,
};

/** A rule without what goes without saying. */
function essence(value: unknown, unit: string): unknown {
  if (Array.isArray(value)) return value.map((each) => essence(each, unit));
  if (typeof value !== "object" || value === null) return value;
  const said: Record<string, unknown> = { ...value };
  if (said["of"] === "actual" && said["method"] === "deduct-per-step") delete said["of"];
  if (said["method"] === "deduct-per-step") {
    if (said["of"] === "completion")
      Object.assign(said, { from: said["from"] ?? "100", side: said["side"] ?? "below" });
    const percent = said["of"] === "completion" || unit === "%" || unit === "%(百分比)";
    const step = said["stepUnit"] ?? (percent ? "%" : unit);
    said["stepUnit"] = step === "个百分点" || (percent && step === "%") ? "百分点" : step;
  }
  if (said["minInclusive"] === true || said["min"] === undefined) delete said["minInclusive"];
  if (said["maxInclusive"] === false || said["max"] === undefined) delete said["maxInclusive"];
  for (const [key, each] of Object.entries(DEFAULT)) if (said[key] === each) delete said[key];
  return Object.fromEntries(Object.entries(said).map(([key, each]) => [key, essence(each, unit)]));
}

describe("law 2: a rule printed beside a unit and read again beside it is the same rule, or is refused", () => {
  it.each(Object.entries(RULES))("%s", (_method, rules) => {
    const printed = (rule: Rule, cell: string): void => {
      const options: RuleOptions = cell === "" ? {} : { unit: cell };
      const sentence = safePrintRule(rule, options);
      if (!sentence.ok) {
        expect(sentence.issues.map(({ code }) => code)).toEqual(["rule/no-sentence"]);
        return;
      }
      const again = safeParseRule(sentence.value, options);
      expect([sentence.value, again.ok ? essence(again.value, cell) : again.issues]).toEqual([
        sentence.value,
        essence(rule, cell),
      ]);
    };
    fc.assert(fc.property(rules, fc.constantFrom(...CELLS), printed), { numRuns: runs(1000) });
  });
});

describe("what a sentence can say is not refused", () => {
  /** Kinds of rules that sentences say, of 60 figures beside each of their units. */
  it.each<[string, (unit: string, figure: string) => Rule]>([
    [
      "bands of the actual",
      (_unit, min) => ({
        method: "bands",
        of: "actual",
        bands: [
          { min, share: "1" },
          { max: min, share: "0.5" },
        ],
      }),
    ],
    ["a line", (_unit, to) => ({ method: "linear", of: "actual", from: "0", to, fromShare: "0.2", weight: "5" })],
    [
      "steps from a figure",
      (unit, from) => ({
        method: "deduct-per-step",
        step: "2",
        stepUnit: unit,
        points: "1",
        side: "above",
        from,
        most: "3",
      }),
    ],
    [
      "steps without a unit",
      (_unit, from) => ({ method: "deduct-per-step", step: "2", points: "1", side: "below", from, floor: "1" }),
    ],
    [
      "per cent of a figure",
      (_unit, from) => ({
        method: "deduct-per-step",
        step: "2",
        stepUnit: "%",
        points: "1",
        from,
        weight: "5",
        floor: "1",
        most: "9",
      }),
    ],
  ])("%s, beside every unit that sentences know", (_what, made) => {
    const refused = UNITS.flatMap((unit) =>
      ["1", "0.35", "1500000"].map((figure) => safePrintRule(made(unit, figure), { unit }).ok || `${figure}${unit}`),
    );
    expect(refused.filter((each) => each !== true)).toEqual([]);
  });
});

describe("printRule", () => {
  it.each<[Rule, RuleOptions, string]>([
    // 1500000 元 are no 1500000万元.
    [
      { method: "deduct-per-step", step: "1", stepUnit: "万元", points: "1", from: "1500000", side: "below" },
      { unit: "元" },
      "≥1500000元得满分，每低1万元扣1分，不足1万元的不扣分，扣完为止",
    ],
    [
      { method: "deduct-per-step", step: "0.1", stepUnit: "万人", points: "1", from: "3", side: "below" },
      { unit: "万人" },
      "≥3万人得满分，每低0.1万人扣1分，不足0.1万人的不扣分，扣完为止",
    ],
    [
      { method: "deduct-per-step", step: "5", stepUnit: "%", points: "1", from: "200", side: "below" },
      { unit: "人" },
      "≥200人得满分，每低5%扣1分，不足5%的不扣分，扣完为止",
    ],
    [
      {
        method: "bands",
        of: "actual",
        bands: [
          { min: "90", share: "1" },
          { max: "90", points: "0" },
        ],
        weight: "5",
      },
      { unit: "%" },
      "满分5分，≥90%得满分；<90%不得分",
    ],
    [{ method: "deduct-per-case", points: "1", most: "3" }, {}, "每发现1例扣1分，最多扣3分"],
    [
      { method: "deduct-per-case", points: "1", most: "3", weight: "5" },
      {},
      "满分5分，每发现1例扣1分，最多扣3分，最低得0分",
    ],
    [{ method: "deduct-per-case", points: "1", floor: "2" }, {}, "每发现1例扣1分，最低得2分"],
    [{ method: "deduct-per-case", points: "1", most: "3", floor: "2" }, {}, "每发现1例扣1分，最多扣3分，最低得2分"],
  ])("says %j beside %j", (rule, options, sentence) => {
    expect(printRule(rule, options).value).toBe(sentence);
  });

  it.each<[Rule, RuleOptions]>([
    [{ method: "manual", score: "3", reason: "专家评定" }, {}],
    [{ method: "composite", parts: [{ share: "1", rule: { method: "attainment" } }] }, {}],
    [{ method: "attainment", passMark: "0.6", lowerIsBetter: "overrun" }, {}],
    [{ method: "attainment", overAchievement: { threshold: "1.3" } }, {}],
    [
      {
        method: "bands",
        of: "actual",
        bands: [
          { min: "90", points: "5" },
          { max: "90", points: "0" },
        ],
      },
      {},
    ],
    // Percentage points of a number of people are those of its completion.
    [{ method: "deduct-per-step", step: "1", stepUnit: "百分点", points: "1", side: "below" }, { unit: "人" }],
  ])("refuses %j beside %j", (rule, options) => {
    const printed = safePrintRule(rule, options);
    expect(printed.ok ? [] : printed.issues.map(({ code }) => code)).toEqual(["rule/no-sentence"]);
    expect(() => printRule(rule, options)).toThrow("没有一句话能说清");
  });

  it("takes a full mark as said that is the leaf's weight", () => {
    const rule: Rule = {
      method: "bands",
      of: "actual",
      bands: [
        { min: "90", points: "5" },
        { max: "90", points: "0" },
      ],
    };
    expect(printRule(rule, { weight: "5" }).value).toBe("≥90得5分；<90不得分");
  });

  it("leaves the source of a rule out", () => {
    expect(printRule({ method: "all-or-nothing", source: "财预〔2020〕10号" }).value).toBe(
      "达到要求得满分，否则不得分",
    );
  });

  it("names what is no method", () => {
    const printed = safePrintRule({ method: "toString" } as never);
    expect(printed.ok ? [] : printed.issues.map(({ code }) => code)).toEqual(["rule/unknown-method"]);
  });

  it("tells the methods that there are, and the one that is nearest", () => {
    const printed = safePrintRule({ method: "band" } as never);
    expect(printed.ok ? [] : printed.issues.map(({ params }) => params)).toEqual([
      {
        method: '"band"',
        nearest: "bands",
        known:
          "linear, attainment, actual-rate, add-per-case, deduct-per-case, deduct-per-step, ordinal, bands, all-or-nothing, tiers, checklist, composite, manual",
      },
    ]);
  });
});

it("ruleText words what no sentence says", () => {
  expect(ruleText({ method: "composite", parts: [{ share: "0.5", rule: { method: "attainment" } }] })).toBe(
    "1、（得分值的50%）：完成得满分，未完成的按完成比例得分",
  );
});
