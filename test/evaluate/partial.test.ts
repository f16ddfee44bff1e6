import { describe, expect, it } from "vitest";
import { compile, evaluate, type PartialEvaluation, safeCompile, safeEvaluate } from "../../src/evaluate/index.js";
import { evaluationSchema, jsonSchema, partialEvaluationSchema } from "../../src/schema/index.js";
import { issuesOf, form, reached } from "./forms.js";

const bad = (weight?: string, more: object = {}) => ({
  name: "读不懂",
  ...(weight === undefined ? {} : { weight }),
  target: "≥**批次",
  actual: "3",
  ...more,
});
const group = (weight: string, children: readonly unknown[], more: object = {}) => ({
  name: "组",
  weight,
  ...more,
  children,
});
const partial = (input: object): PartialEvaluation => {
  const { value } = evaluate(input, { partial: true });
  if (value.partial !== true) throw new TypeError("a whole result");
  return value;
};
const codes = (given: PartialEvaluation) =>
  given.leaves.map((leaf) => ("issues" in leaf ? leaf.issues.map(({ code }) => code).join(" ") : leaf.score));

describe("a form with a cell that cannot be read", () => {
  const input = form([group("60", [reached("50", { weight: "20" }), bad("40")]), reached("80", { weight: "40" })]);

  it("is refused as a whole, unless a partial result is asked for", () => {
    expect(issuesOf(input)).toEqual(["/indicators/0/children/1/target target/placeholder"]);
  });

  it("costs that leaf, its groups and the whole their score; what can be computed is scored", () => {
    const value = partial(input);
    expect(value).toMatchObject({ partial: true, score: null, exact: null, rate: null, grade: null, weight: "100" });
    expect(value.covered).toEqual({ score: "42", weight: "60" }); // 20 × 0.5 + 40 × 0.8
    expect(value.leaves.map(({ path }) => path)).toEqual([
      "/indicators/0/children/0",
      "/indicators/0/children/1",
      "/indicators/1",
    ]);
    expect(codes(value)).toEqual(["10", "target/placeholder", "32"]);
    const [first, second] = value.indicators;
    expect(first).toMatchObject({ score: null, exact: null, rate: null, weight: "60" });
    expect(second).toMatchObject({ score: "32", rate: "80", status: "partly-met" });
    expect(first).toMatchObject({
      children: [
        { score: "10" },
        { score: null, rate: null, issues: [{ code: "target/placeholder", path: "/indicators/0/children/1/target" }] },
      ],
    });
  });

  it("whose actual value is missing, wrong or in another unit costs that leaf too", () => {
    const value = partial(
      form([
        { name: "甲", weight: "20", target: "≥1个" },
        { name: "乙", weight: "20", target: "≥1个", actual: "**" },
        { name: "丙", weight: "20", target: "≥1个", actual: "1公斤" },
        reached("100", { weight: "40" }),
      ]),
    );
    expect(codes(value)).toEqual(["actual/missing", "actual/placeholder", "actual/unit-differs", "40"]);
    expect(value.covered).toEqual({ score: "40", weight: "40" });
  });

  it("whose keys have the wrong type or a rule that is none costs that leaf", () => {
    const value = partial(
      form([
        reached("50", { weight: "20", actual: {} }),
        reached("50", { weight: "20", rule: { method: "bands", of: "actual", bands: [] } }),
        reached("50", { weight: "20", rule: "视情况扣分" }),
        reached("50", { weight: "40" }),
      ]),
    );
    expect(codes(value)).toEqual(["input/not-cell", "input/empty-list", "rule/judgement", "20"]);
  });

  it("keeps derived weights: they are shared as if everything could be computed", () => {
    const value = partial(form([group("100", [reached("100"), bad(), reached("50")])]));
    expect(value.covered).toEqual({ score: "50.01", weight: "66.67" }); // 33.34 + 16.665 → 16.67
    expect(value.leaves).toMatchObject([{ score: "33.34" }, {}, { score: "16.67" }]);
  });

  it("adds up by the stage of the standard: at stage total 16.665 + 33.34 are rounded once", () => {
    const rounding = { places: 2, mode: "half-up", stage: "total" };
    const value = partial(form([group("100", [reached("100"), bad(), reached("50")])], { rounding }));
    expect(value.covered).toEqual({ score: "50.01", weight: "66.67" }); // 50.005
    const thrice = partial(
      form([group("99.99", [reached("50"), reached("50"), bad()])], { rounding, fullMarks: "99.99" }),
    );
    expect(thrice.covered.score).toBe("33.33"); // 16.665 + 16.665, shown 16.67 each
  });

  it("is a partial result by its schema, and no whole one; the JSON Schema allows both", () => {
    const value: unknown = JSON.parse(JSON.stringify(partial(input)));
    expect(partialEvaluationSchema.safeParse(value)).toMatchObject({ success: true });
    expect(evaluationSchema.safeParse(value).success).toBe(false);
    expect(jsonSchema("evaluation")).toHaveProperty("anyOf");
  });

  it("has no proof", () => {
    const { value } = evaluate(input, { partial: true, proof: true });
    expect("proof" in value).toBe(false);
  });

  it("says what the whole would say of the leaves that can be computed, and nothing of sums", () => {
    const more = { reported: { score: "99" } };
    const value = partial(form([reached("50", { weight: "20", reported: "20" }), bad("80", { reported: "1" })], more));
    expect(value.findings.map(({ code, path }) => `${path ?? ""} ${code}`)).toEqual([
      "/indicators/0/reported score/reported-differs",
    ]);
  });
});

describe("caps of a partial result", () => {
  const budget = { initial: "100", adjusted: "100", executed: "50" };
  const cap = (of: string, by: string) => ({ caps: [{ of, by, bands: [{ max: "80", points: "15" }] }], budget });

  it("hold where what they go by is known, and are left out of what is covered", () => {
    const value = partial(
      form([reached("100", { weight: "20" }), bad("80")], cap("/indicators/0", "budget-execution")),
    );
    expect(value.leaves[0]).toEqual({ path: "/indicators/0", score: "15" });
    expect(value.covered).toEqual({ score: "20", weight: "20" });
    expect(value.findings.map(({ code }) => code)).toEqual(["score/capped"]);
  });

  it("that go by a group with a gap leave open what they limit, for the same reason", () => {
    const value = partial(form([reached("100", { weight: "20" }), bad("80")], cap("/indicators/0", "/indicators/1")));
    expect(codes(value)).toEqual(["target/placeholder", "target/placeholder"]);
    expect(value.indicators[0]).toMatchObject({ score: null });
  });
});

describe("where all can be computed", () => {
  const input = form([reached("80", { weight: "100" })]);

  it("a partial result is the whole one", () => {
    expect(evaluate(input, { partial: true }).value).toEqual(evaluate(input).value);
  });

  it("so is progress, with the score of each leaf", () => {
    expect(compile(input).progress()).toEqual({
      ...compile(input).score(),
      leaves: [{ path: "/indicators/0", score: "80" }],
    });
  });
});

describe("issues outside leaves refuse a partial result too:", () => {
  const refused = (input: unknown) => {
    const read = safeEvaluate(input, { partial: true });
    return read.ok ? [] : read.issues.map(({ code }) => code);
  };

  it("no standard", () => expect(refused({ ...form([bad("100")]), standard: "none" })).toContain("standard/unknown"));
  it("weights that cannot be shared", () =>
    expect(refused(form([group("99.995", [reached("1"), bad()])]))).toContain("weight/cannot-share"));
  it("a negative weight of a leaf, which others are shared by", () =>
    expect(refused(form([reached("1", { weight: "-1" })]))).toContain("weight/negative"));
  it("no form at all", () => expect(refused(null)).toEqual(["input/not-object"]));
});

describe("progress of a form that is being filled in", () => {
  const input = form([group("60", [reached("100"), reached("100")]), reached("100", { weight: "40" })]);
  const form3 = compile(input);

  it("gives what is covered, and leaf by leaf its score or its issues", () => {
    const progress = form3.progress(["50%", "", "**"]);
    expect(progress).toMatchObject({ partial: true, score: null, rate: null, grade: null });
    expect(progress).toMatchObject({ covered: { score: "15", weight: "30" } });
    expect(progress.leaves.map((leaf) => ("score" in leaf ? leaf.score : leaf.issues[0]?.code))).toEqual([
      "15",
      "actual/missing",
      "actual/placeholder",
    ]);
  });

  it("says of leaves what the partial evaluation says", () => {
    const actuals = { "/indicators/0/children/0": "50%", "/indicators/1": "公里" };
    const whole = form([
      group("60", [reached("100", { actual: "50%" }), reached("100")]),
      reached("100", { weight: "40", actual: "公里" }),
    ]);
    const { covered, leaves } = partial(whole);
    expect(form3.progress(actuals)).toEqual({
      partial: true,
      score: null,
      rate: null,
      grade: null,
      covered,
      leaves,
    });
  });

  it("of a form with a rule that cannot be read, compiled for partial results", () => {
    const gap = form([reached("1", { weight: "40", rule: "视情况扣分" }), reached("100", { weight: "60" })]);
    expect(safeCompile(gap).ok).toBe(false);
    const compiled = compile(gap, { partial: true });
    expect(compiled.progress(["1", "50%"])).toMatchObject({ covered: { score: "30", weight: "60" } });
    expect(compiled.safeEvaluate()).toMatchObject({ ok: false, issues: [{ code: "rule/judgement" }] });
    expect(() => compiled.score()).toThrow("/indicators/0/rule");
  });
});
