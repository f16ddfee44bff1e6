import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { safeAudit } from "../../src/audit/index.js";
import { auditText } from "../../src/report.js";
import { explain } from "../../src/explain/index.js";
import { auditSchema } from "../../src/schema/index.js";
import { changed, form as anyForm } from "../schema/arbitrary.js";
import { audited } from "./forms.js";
import { runs } from "../runs.js";

const base = { schemaVersion: 1, standard: "cn-mof-2020-10" };
const one = (leaf: object, more: object = {}): object => ({
  ...base,
  ...more,
  indicators: [{ name: "甲", weight: "100", ...leaf }],
});
const many = (count: number, leaf: (place: number) => object): object[] =>
  Array.from({ length: count }, (_, place) => ({ name: `第${place}项`, ...leaf(place) }));
const met = { target: "≥1个", actual: "1个" };

/** Odd forms, and the errors that are found in them: no more than are there. */
const odd: Readonly<Record<string, readonly [form: object, errors: readonly string[]]>> = {
  "nothing but names": [
    { ...base, indicators: many(4, () => ({ weight: "25" })) },
    ["target/missing", "target/missing", "target/missing", "target/missing"],
  ],
  "everything unweighted": [
    {
      ...base,
      indicators: many(2, () => ({ reported: "50", children: many(3, () => met) })),
      reported: { score: "100" },
    },
    ["weight/missing", "weight/missing"],
  ],
  "weights of zero": [
    {
      ...base,
      fullMarks: "1",
      indicators: many(2, () => ({ weight: "0", ...met, reported: "0" })),
      reported: { rate: "0" },
    },
    ["weight/total-differs"],
  ],
  "only the total published": [
    { ...base, indicators: many(4, () => ({ weight: "25", ...met })), reported: { score: "100" } },
    [],
  ],
  "scores below zero": [one({ ...met, reported: "-5" }), ["score/below-zero"]],
  "amounts below zero": [one(met, { budget: { initial: "1", adjusted: "1", executed: "-1" } }), ["budget/negative"]],
  "zero denominators": [
    one(met, { budget: { adjusted: "0", executed: "0" }, reported: { ratios: { "budget-execution": "0" } } }),
    ["ratio/zero-as-number"],
  ],
  "figures with ten places": [
    {
      ...base,
      fullMarks: "100",
      indicators: many(2, () => ({ weight: "50", target: "≥3个", actual: "2个", reported: "33.3333333333" })),
    },
    [],
  ],
  "JSON numbers for text": [
    {
      ...base,
      indicators: [
        { name: "甲", weight: 100, target: 150, unit: "个", actual: 100, reported: 66.67, reportedRate: 66.67 },
      ],
    },
    [],
  ],
  "a weight that cannot be shared at two places": [
    {
      ...base,
      indicators: [
        { name: "甲", weight: "33.333", children: many(3, () => met) },
        { name: "乙", weight: "66.667", ...met },
      ],
    },
    ["weight/cannot-share"],
  ],
  "not applicable and converted": [
    {
      ...base,
      notApplicablePolicy: "rescale",
      indicators: [
        { name: "甲", weight: "60", target: "≥3个", actual: "1个", reported: "20" },
        { name: "乙", weight: "40", notApplicable: true, reported: "0" },
      ],
      reported: { score: "33.33", rate: "33.33", grade: "差" },
    },
    [],
  ],
  "a cap on the total": [
    {
      ...base,
      budget: { adjusted: "100", executed: "75" },
      caps: [{ of: "total", by: "budget-execution", bands: [{ min: "70", max: "80", points: "89" }] }],
      indicators: [
        { name: "预算执行", weight: "10", ratio: "budget-execution", reported: "7.5" },
        { name: "乙", weight: "90", ...met, reported: "90" },
      ],
      reported: { score: "89", grade: "良" },
    },
    [],
  ],
  "one of two chosen": [
    {
      ...base,
      indicators: [
        {
          name: "甲",
          weight: "100",
          choose: "one",
          reported: "100",
          children: [
            { name: "一", weight: "100", ...met, reported: "3" },
            { name: "二", weight: "100", ...met, chosen: true, reported: "100" },
          ],
        },
      ],
    },
    [],
  ],
  "a standard without grades": [
    one(
      { ...met, reported: "100" },
      {
        standard: {
          id: "x",
          version: "1",
          title: "办法",
          sources: [],
          basis: "default",
          rules: { quantitative: { method: "attainment" } },
        },
        reported: { score: "100", grade: "优" },
      },
    ),
    [],
  ],
  "a grade that there is not": [
    one({ ...met, reported: "100" }, { reported: { grade: "甲等" } }),
    ["grade/reported-differs"],
  ],
  "cells pasted in the wrong place": [one({ target: "≥1".repeat(3000), actual: "1", reported: "1" }), []],
  "full marks as a JSON number in scientific notation": [one(met, { fullMarks: 1e-7 }), ["weight/total-differs"]],
  "a nameless indicator": [one({ ...met, name: "" }), ["form/placeholder-name"]],
  "a number that no form has": [one({ target: `≥${"9".repeat(30)}个`, actual: "1个", reported: "0" }), []],
  "a score of many digits in one column with one of many places": [
    one({
      reported: "100",
      children: [
        { name: "一", weight: "50", ...met, reported: `1${"0".repeat(600)}` },
        { name: "二", weight: "50", ...met, reported: `50.${"0".repeat(600)}` },
      ],
    }),
    ["score/sum-differs", "score/above-weight"],
  ],
  "amounts called after nothing": [
    one(met, {
      budget: {
        adjusted: "1",
        quoted: [
          { figure: "constructor", value: "1" },
          { figure: "toString", value: "2" },
        ],
      },
    }),
    [],
  ],
  "a list of sources with a hole": [
    one(met, { budget: { initial: "100", adjusted: "100", sources: [{ name: "甲", initial: "50" }, { name: "乙" }] } }),
    ["budget/sources-differ"],
  ],
};

describe("an odd form", () => {
  it.each(Object.entries(odd))("%s: has the errors that are there, and reads well", (_, [form, errors]) => {
    const audit = audited(form);
    expect(audit.findings.filter(({ severity }) => severity === "error").map(({ code }) => code)).toEqual(errors);
    for (const language of ["zh", "en"] as const) {
      expect(auditText(audit, language)).not.toMatch(/undefined[^,]|NaN|\[object|\{\w+\}/);
    }
    for (const list of ["findings", "figures", "weights"] as const) {
      audit[list].forEach((_each, place) => expect(explain(audit, `/${list}/${place}`).value.says).not.toBe(""));
    }
  });

  it("is audited or refused in words, whatever it is, and the audit is as its schema says", { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(fc.oneof(anyForm, changed(anyForm)), (form) => {
        const read = safeAudit(form);
        if (!read.ok) expect(read.issues.length).toBeGreaterThan(0);
        else expect(auditSchema.safeParse(JSON.parse(JSON.stringify(read.value))).error).toBe(undefined);
      }),
      { numRuns: runs(400) },
    );
  });

  it("with more weights than can be searched says where it stopped", () => {
    const leaves = many(34, (place) => ({ target: "≥70%", actual: `${70 + place * 0.75}%` }));
    const form = {
      ...base,
      standard: "cn-henan-jinshui-2021",
      indicators: [{ name: "甲", weight: "100", reported: "82.38", children: leaves }],
    };
    const { evaluations, weights, findings } = audited(form);
    expect(evaluations).toMatchObject({ limit: 500, stoppedAt: "weights" });
    expect(evaluations.spent).toBeLessThanOrEqual(500);
    expect(weights[0]?.solutions.map(({ mode, answer }) => `${mode} ${answer}`)).toContain("free interval");
    expect(findings.find(({ code }) => code === "audit/stopped")?.message).toContain("没有公布的分值");
  });

  it("in which one search is endless leaves the others their part: a single indicator weighs what its group does", () => {
    const leaves = many(30, (place) => ({ target: "≥70%", actual: `${70 + place * 0.75}%` }));
    const form = {
      ...base,
      standard: "cn-henan-jinshui-2021",
      indicators: [
        { name: "甲", weight: "70", reported: "57.38", children: leaves },
        { name: "乙", weight: "30", reported: "30", children: many(1, () => ({ target: "≥100%", actual: "100%" })) },
      ],
    };
    const answers = audited(form).weights[1]?.solutions.filter(({ reading }) => reading === "standard") ?? [];
    expect(answers.map(({ mode, stage, answer }) => `${mode} ${stage} ${answer}`)).toEqual([
      "equal-halves exact unique",
      "equal-halves parts unique",
      "equal exact unique",
      "halves exact unique",
      "free exact unique",
    ]);
  });

  it("of which one group contradicts itself still finds the weights of another", () => {
    const met = { target: "≥100个", actual: "100个" };
    const form = {
      ...base,
      indicators: [
        { name: "甲", weight: "70", reported: "69.2", children: many(2, () => met) },
        { name: "乙", weight: "30", reported: "30", children: many(1, () => met) },
      ],
      reported: { score: "99.2" },
    };
    const { weights } = audited(form);
    expect(new Set(weights[0]?.solutions.map(({ answer }) => answer))).toEqual(new Set(["none"]));
    expect(new Set(weights[1]?.solutions.map(({ answer }) => answer))).toEqual(new Set(["unique"]));
  });
});
