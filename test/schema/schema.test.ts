import { describe, expect, it } from "vitest";
import * as z from "zod/mini";
import { safeCheckStandard } from "../../src/form/check.js";
import {
  actualSchema,
  indicatorSchema,
  ruleSchema,
  selfEvaluationSchema,
  standardSchema,
  targetSchema,
} from "../../src/schema/index.js";
import { standards } from "../../src/standard/index.js";
import { examples } from "./complete.js";

/** As many values as `count`, each made from the one before. */
function nest(count: number, innermost: object, wrap: (inner: object) => object): object {
  let value = innermost;
  for (let made = 1; made < count; made++) value = wrap(value);
  return value;
}

/** The codes of the library in the issues of zod. */
function codes(result: { readonly error?: z.core.$ZodError }): unknown[] {
  return (result.error?.issues ?? []).map((each) => (each.code === "custom" ? each.params?.["code"] : each.code));
}

describe("no depth of input exhausts the call stack of a schema", () => {
  const deep = 100_000;
  const standard = { id: "x", version: "1", title: "某市办法", sources: [], basis: "default" };

  it("of rules", () => {
    const rule = nest(deep, { method: "attainment" }, (inner) => ({
      method: "composite",
      parts: [{ share: "1", rule: inner }],
    }));
    expect(codes(ruleSchema.safeParse(rule))).toEqual(["rule/too-deep"]);
  });

  it("of standards", () => {
    const chain = nest(deep, standard, (inner) => ({ ...standard, extends: inner }));
    expect(codes(standardSchema.safeParse(chain))).toEqual(["standard/too-deep"]);
  });

  it("of targets", () => {
    const target = nest(deep, { kind: "qualitative", text: "符合" }, (inner) => ({ kind: "all", targets: [inner] }));
    expect(codes(targetSchema.safeParse(target))).toEqual(["input/too-nested"]);
  });

  it("of indicators, and of keys that nobody knows", () => {
    const group = nest(deep, { name: "a", weight: "1" }, (inner) => ({ name: "a", weight: "1", children: [inner] }));
    const unknown = nest(deep, {}, (inner) => ({ inner }));
    expect(selfEvaluationSchema.safeParse({ schemaVersion: 1, indicators: [group] }).success).toBe(false);
    const form = { schemaVersion: 1, indicators: [{ name: "a", weight: "1", unknown }] };
    expect(selfEvaluationSchema.safeParse(form).success).toBe(true);
  });
});

describe("the schemas", () => {
  it("leave out unknown keys", () => {
    expect(indicatorSchema.parse({ name: "a", weight: "1", 备注: "x" })).toEqual({ name: "a", weight: "1" });
  });

  it("can be composed with others", () => {
    const sent = z.object({ id: z.string(), form: selfEvaluationSchema });
    const form = { schemaVersion: 1, indicators: [{ name: "a", weight: "1" }] };
    expect(sent.parse({ id: "7", form })).toEqual({ id: "7", form });
    expect(sent.safeParse({ id: "7", form: {} }).error?.issues.map((each) => each.path.join("/"))).toEqual([
      "form/schemaVersion",
      "form/indicators",
    ]);
  });

  it("say what does not make sense in the words of the library", () => {
    const bands = [
      { min: "90", share: "1" },
      { max: "80", share: "0" },
    ];
    const issues = ruleSchema.safeParse({ method: "bands", of: "actual", bands }).error?.issues ?? [];
    expect(issues.map((each) => [each.path.join("/"), each.message])).toEqual([
      ["bands/0", "第 2 档与第 1 档之间有空档：请补上或写明界限归哪一档"],
    ]);
  });

  it("take the published examples", () => {
    for (const form of examples) expect(selfEvaluationSchema.parse(form)).toEqual(form);
  });

  it("take every standard of the library, as the core check does", () => {
    for (const each of standards()) {
      expect(safeCheckStandard(each)).toEqual({ ok: true, value: each, notes: [] });
      expect(standardSchema.parse(each)).toEqual(each);
    }
  });

  it.each([
    [{ kind: "threshold", comparator: ">=", value: "98", unit: "%", stated: true }],
    [{ kind: "threshold", comparator: "=", value: "5", unit: null, stated: false, approximate: true }],
    [{ kind: "range", min: "90", minInclusive: true, max: "100", maxInclusive: false, unit: "分" }],
    [{ kind: "deadline", latest: "--12-31", inclusive: true, every: "year" }],
    [{ kind: "deadline", latest: "2021-12-31", inclusive: false, earliest: "2021-01-01" }],
    [{ kind: "change", comparator: "<=", value: "-3", unit: "%", base: "previous-year" }],
    [{ kind: "all", targets: [{ kind: "qualitative", text: "符合" }] }],
  ])("take the target %j", (target) => {
    expect(targetSchema.parse(target)).toEqual(target);
  });

  it.each([
    [{ kind: "threshold", comparator: "≥", value: "98", unit: "%", stated: true }],
    [{ kind: "threshold", comparator: ">=", value: "98.0", unit: "%", stated: true }],
    [{ kind: "threshold", comparator: ">=", value: "98", stated: true }],
    [{ kind: "deadline", latest: "12-31", inclusive: true }],
  ])("refuse the target %j", (target) => {
    expect(targetSchema.safeParse(target).success).toBe(false);
  });

  it.each([
    [{ kind: "quantity", value: "-31.55", unit: "%" }],
    [{ kind: "date", date: "2021-12-01" }],
    [{ kind: "qualitative", text: "达成预期指标", tier: "met" }],
    [{ kind: "qualitative", text: "良好", tier: null }],
  ])("take the actual value %j", (actual) => {
    expect(actualSchema.parse(actual)).toEqual(actual);
  });
});
