import { describe, expect, it } from "vitest";
import { compile, evaluate } from "../../src/evaluate/index.js";
import { compareEvaluations } from "../../src/sheet/text/comparison.js";
import { compareStandards, safeCompareStandards } from "../../src/sheet/text/compare-standards.js";
import { seed } from "../audit/forms.js";

const leaf = (name: string, target: string, actual: string) => ({ name, weight: "50", target, actual });
const form = { schemaVersion: 1, indicators: [leaf("甲", "≥90%", "95%"), leaf("乙", "≥90%", "81%")] };

describe("two standards", () => {
  it("differ by the leaves of which only one is measured against 100 %: 50 and 47.5, 45 and 40.5", () => {
    const found = compareStandards(form, "cn-mof-2020-10", "cn-henan-jinshui-2021").value;
    expect(found).toMatchObject({ left: { score: "95" }, right: { score: "88" }, difference: "-7" });
    expect(found.leaves.map(({ left, right, difference }) => [left, right, difference])).toEqual([
      ["50", "47.5", "-2.5"],
      ["45", "40.5", "-4.5"],
    ]);
  });

  it("tell all issues of both at once", () => {
    const read = safeCompareStandards(form, "none-1", "none-2");
    expect(read.ok ? [] : read.issues.map((each) => each.params["id"])).toEqual(["none-1", "none-2"]);
    expect(() => compareStandards(form, "none-1", "cn-mof-2020-10")).toThrow("none-1");
  });

  it("explain the report of 金水区: 100 by 财预〔2020〕10号, 98.15 by its own reading", () => {
    expect(compareStandards(seed(), "cn-mof-2020-10", "cn-henan-jinshui-2021").value.left.score).toBe("100");
  });
});

describe("two evaluations", () => {
  it("of other actual values differ leaf by leaf", () => {
    const compiled = compile({ ...form, standard: "cn-mof-2020-10" });
    const found = compareEvaluations(compiled.evaluate(), compiled.evaluate({ "/indicators/1": "90%" }));
    expect(found.leaves.map(({ path, difference }) => [path, difference])).toEqual([["/indicators/1", "5"]]);
  });

  it("say which leaves only one of them has", () => {
    const one = evaluate({ ...form, standard: "cn-mof-2020-10" }).value;
    const shorter = {
      ...form,
      standard: "cn-mof-2020-10",
      indicators: [{ ...leaf("甲", "≥90%", "95%"), weight: "100" }],
    };
    expect(compareEvaluations(one, evaluate(shorter).value)).toMatchObject({
      onlyLeft: ["/indicators/1"],
      onlyRight: [],
    });
  });
});
