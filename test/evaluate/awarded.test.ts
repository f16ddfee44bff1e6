import { describe, expect, it } from "vitest";
import { compile, evaluate, type Evaluation, safeEvaluate, type ScoredLeaf } from "../../src/evaluate/index.js";
import { verify } from "../../src/proof/index.js";
import { findingsOf, form, issuesOf, leavesOf, reached } from "./forms.js";

const reported = { awarded: "reported" } as const;
const taken = (input: unknown): Evaluation => evaluate(input, reported).value;
const refused = (input: unknown): string[] => {
  const read = safeEvaluate(input, reported);
  return read.ok ? [] : read.issues.map(({ path, code }) => `${path ?? ""} ${code}`);
};
const first = (evaluation: Evaluation) => leavesOf(evaluation.indicators)[0] as ScoredLeaf;
const leaf = (more: object) => form([{ name: "例", weight: "10", ...more }, reached("100", { weight: "90" })]);

const tiers = {
  method: "tiers",
  tiers: [
    { name: "达成", from: "0.8", fromInclusive: true, to: "1", toInclusive: true, default: "1" },
    { name: "部分达成", from: "0.6", fromInclusive: true, to: "0.8", toInclusive: false },
  ],
};
const words = { target: "制度健全", rule: { method: "attainment" } };

/** Where a person decides: the leaf, and the issue without the option. */
const DECIDED: Readonly<Record<string, readonly [leaf: object, code: string]>> = {
  "a rule left to judgement": [{ target: "≥1个", actual: "1", rule: "视情况扣分" }, "rule/judgement"],
  "a tier without default": [{ rule: tiers, actual: "部分达成" }, "tier/needs-share"],
  "partly met": [{ ...words, actual: "部分达成" }, "actual/partial-needs-share"],
  "a number that misses under tiers": [
    { kind: "qualitative", target: "≥95%", actual: "94%" },
    "actual/missed-needs-share",
  ],
  "words that name no tier": [{ ...words, actual: "修订了办法" }, "actual/text-needs-share"],
};

describe("a published score taken as a person's decision", () => {
  it.each(Object.entries(DECIDED))("of %s is the score", (_name, [given, code]) => {
    const input = leaf({ ...given, reported: "7" });
    expect(issuesOf(input)).toEqual([expect.stringContaining(code)]);
    const evaluation = taken(input);
    expect(evaluation).toMatchObject({ score: "97", awardedWeight: "10" });
    expect(first(evaluation)).toMatchObject({ score: "7", exact: "7", awarded: "reported" });
    expect(findingsOf(evaluation)).toEqual([]);
    expect(compile(input, reported).score().score).toBe("97");
  });

  it.each(Object.entries(DECIDED))("of %s is an input of the proof", (_name, [given]) => {
    const input = leaf({ ...given, reported: "7" });
    const { value } = evaluate(input, { ...reported, proof: true });
    expect(value.proof?.inputs["/indicators/0/reported"]).toEqual({ text: "7", value: "7" });
    expect(verify(value, input)).toEqual({ ok: true, failures: [] });
  });

  it.each(Object.entries(DECIDED))("of %s stays an issue where none is published", (_name, [given, code]) => {
    expect(refused(leaf(given))).toEqual([expect.stringContaining(code)]);
  });

  it.each(Object.entries(DECIDED))("of %s is an issue above the weight, or below zero", (_name, [given]) => {
    expect(refused(leaf({ ...given, reported: "10.01" }))).toEqual(["/indicators/0/reported score/award-outside"]);
    expect(refused(leaf({ ...given, reported: "-1" }))).toEqual(["/indicators/0/reported score/award-outside"]);
  });

  it("outside its tier is found, and counts", () => {
    const evaluation = taken(leaf({ rule: tiers, actual: "部分达成", reported: "9" }));
    expect(evaluation.score).toBe("99");
    expect(findingsOf(evaluation)).toEqual(["/indicators/0/awardedShare tier/share-outside"]);
  });

  it("of a rule left to judgement counts as such beside a share that nobody asked for", () => {
    const judged = { target: "≥1个", actual: "1", rule: "视情况扣分", awardedShare: "0.5", reported: "7" };
    const value = taken(leaf(judged));
    expect(first(value)).toMatchObject({ score: "7", awarded: "reported" });
    expect(value.awardedWeight).toBe("10");
  });

  it("is the score after a deduction that the form states", () => {
    const deduction = { points: "1", reason: "迟报" };
    expect(first(taken(leaf({ ...words, actual: "部分达成", reported: "7", deduction }))).score).toBe("7");
  });
});

describe("nothing is taken", () => {
  it("where the rule decides: the computed score stands, and the difference is found", () => {
    const evaluation = taken(leaf({ target: "≥10个", actual: "5", reported: "7" }));
    expect(evaluation).toMatchObject({ score: "95", awardedWeight: "0" });
    expect("awarded" in first(evaluation)).toBe(false);
    expect(findingsOf(evaluation)).toEqual(["/indicators/0/reported score/reported-differs"]);
  });

  it("of a tier that has a default, or where the form says the share", () => {
    expect(first(taken(leaf({ rule: tiers, actual: "达成", reported: "9" }))).score).toBe("10");
    const share = { rule: tiers, actual: "部分达成", awardedShare: "0.7", reported: "6" };
    expect(first(taken(leaf(share))).score).toBe("7");
  });

  it.each(["得分＝完成率×分值＋", "满分", "按规定执行"])(
    "of the sentence %s, which leaves nothing to a person",
    (rule) => {
      expect(refused(leaf({ target: "≥1个", actual: "1", rule, reported: "7" })).length).toBe(1);
    },
  );

  it("without the option", () => {
    expect("awardedWeight" in evaluate(leaf({ target: "≥1个", actual: "1" })).value).toBe(false);
  });
});

it("a published score of what does not apply is not taken over, though its rule is left to judgement", () => {
  const judged = { target: "≥1个", actual: "1", rule: "视情况扣分", notApplicable: true, reported: "7" };
  const value = taken({ ...leaf(judged), notApplicablePolicy: "full-marks" });
  expect(first(value)).toMatchObject({ score: "10", status: "not-applicable" });
  expect([first(value).awarded, value.awardedWeight, value.score]).toEqual([undefined, "0", "100"]);
});
