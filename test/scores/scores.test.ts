import { describe, expect, it } from "vitest";
import * as jixiao from "../../src/index.js";
import { form } from "../evaluate/forms.js";
import { type Build, comparison, type Moved } from "./compare.mjs";
import { generate } from "./generate.mjs";

const METHODS = ["attainment", "actual-rate", "all-or-nothing", "bands", "deduct-per-step", "deduct-per-case"];
const MORE_METHODS = ["add-per-case", "checklist", "tiers", "ordinal", "composite", "manual"];

describe("generated forms", () => {
  it("are the same for the same seed, and others for another", () => {
    expect(generate(7)).toEqual(generate(7));
    expect(generate(7)).not.toEqual(generate(8));
  });

  it("score in four of five cases, by every method and against every kind of target", () => {
    const { add, counts } = comparison({ before: jixiao, after: jixiao }, []);
    for (let seed = 0; seed < 250; seed++) add(generate(seed));
    expect(counts.scored / counts.forms).toBeGreaterThan(0.8);
    expect(counts.differing).toBe(0);
    expect([...counts.methods.keys()]).toEqual(expect.arrayContaining([...METHODS, ...MORE_METHODS]));
    const targets = ["threshold", "range", "deadline", "change", "qualitative", "all", "none"];
    expect([...counts.targets.keys()].sort()).toEqual(targets.sort());
  });
});

/** The library, save that it takes an actual 12场 for days, which it cannot hold against a target in 场. */
const other: Build = {
  ...jixiao,
  safeEvaluate: (input) => jixiao.safeEvaluate(JSON.parse(JSON.stringify(input).replaceAll('"12场"', '"12天"'))),
};

describe("what differs between two builds", () => {
  const met = { name: "甲", weight: "50", target: "≥90%", actual: "95%" };
  const differs = { name: "乙", weight: "50", target: "≥12场", actual: "12场", direction: "higher-is-better" };
  const input = form([{ name: "组", weight: "100", children: [met, differs] }], { subject: { year: 2023 } });
  const kindsOf = (builds: { before: Build; after: Build }, moved: readonly Moved[]) => {
    const compared = comparison(builds, moved);
    compared.add(input);
    return compared.kinds();
  };

  it("is shown by the leaf alone, without what does not matter", () => {
    const [kind, ...rest] = kindsOf({ before: jixiao, after: other }, []);
    expect(rest).toEqual([]);
    expect(kind).toMatchObject({ entry: -1, count: 1 });
    expect(kind?.kind).toBe("attainment inherited | threshold >= | actual quantity | refused +actual/unit-differs");
    const leaf = { name: "乙", weight: "50", target: "≥12场", actual: "12场" };
    expect(kind?.example.form).toEqual({ schemaVersion: 1, standard: "cn-mof-2020-10", indicators: [leaf] });
  });

  it("is explained by an entry whose predicate holds, and by no other", () => {
    const moved = [
      { where: { method: "attainment", "target.kind": "range" }, reason: "no range" },
      {
        where: { method: ["bands", "attainment"], fields: "accepted", gone: { only: ["actual/unit-differs"] } },
        reason: "",
      },
    ];
    expect(kindsOf({ before: other, after: jixiao }, moved).map(({ entry }) => entry)).toEqual([1]);
    expect(kindsOf({ before: jixiao, after: other }, moved).map(({ entry }) => entry)).toEqual([-1]);
  });
});
