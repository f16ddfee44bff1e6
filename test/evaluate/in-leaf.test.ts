import { describe, expect, it } from "vitest";
import { safeAudit } from "../../src/audit/index.js";
import { compile, evaluate, safeCompile, safeEvaluate } from "../../src/evaluate/index.js";
import type { Issue } from "../../src/message/index.js";
import { form } from "./forms.js";

const second = "/indicators/0/children/1";

/** A group of two leaves, of which the second is as given. */
const withSecond = (more: object, group: object = {}) =>
  form([
    {
      name: "产出",
      weight: "100",
      ...group,
      children: [
        { name: "甲", target: "≥1", actual: "1" },
        { name: "乙", target: "≥1", actual: "1", ...more },
      ],
    },
  ]);

const issuesOf = (input: unknown) => {
  const read = safeEvaluate(input as never);
  return read.ok ? read.value.findings : read.issues;
};
const places = (issues: readonly Issue[]) => issues.map(({ code, leaf, cell }) => [code, leaf, cell]);

describe("an issue in a leaf says which leaf and which cell", () => {
  it.each<[string, object, unknown[]]>([
    ["of what cannot be read", { actual: "一些" }, ["actual/not-comparable", second, "actual"]],
    ["of what is missing", { actual: "" }, ["actual/missing", second, "actual"]],
    ["of a key of the wrong type", { unit: 3 }, ["input/not-text", second, "unit"]],
    [
      "of a rule, however deep",
      { rule: { method: "bands", of: "actual", bands: [{}] } },
      ["rule/award-missing", second, "rule"],
    ],
  ])("%s", (_, leaf, place) => {
    expect(places(issuesOf(withSecond(leaf)))).toContainEqual(place);
  });

  it("of a finding beside a score", () => {
    expect(places(issuesOf(withSecond({ awardedShare: "0.5" })))).toEqual([["share/unused", second, "awardedShare"]]);
  });

  it("of a leaf as a whole, without a cell", () => {
    const { findings } = evaluate(withSecond({ name: "满意度" }) as never).value;
    expect(places(findings)).toEqual([["kind/satisfaction-by-name", second, undefined]]);
  });

  it("but a group is no leaf", () => {
    const [finding] = issuesOf(withSecond({}, { weight: "90" }));
    expect(finding).not.toHaveProperty("leaf");
    expect(issuesOf(withSecond({}, { weight: "x" }))[0]).toMatchObject({ path: "/indicators/0/weight" });
    expect(issuesOf(withSecond({}, { weight: "x" }))[0]).not.toHaveProperty("cell");
  });

  it("and so it does by every entry", () => {
    const input = withSecond({}) as never;
    const bad = withSecond({ actual: "" }) as never;
    const wanted = { leaf: second, cell: "actual" };
    const compiled = compile(input).safeEvaluate(["1", ""]);
    expect(compiled.ok ? [] : compiled.issues).toMatchObject([wanted]);
    const scored = compile(input).safeScore(["1", ""]);
    expect(scored.ok ? [] : scored.issues).toMatchObject([wanted]);
    expect(compile(input).progress(["1", ""])).toMatchObject({ leaves: [{}, { issues: [wanted] }] });
    expect(evaluate(bad, { partial: true }).value).toMatchObject({ leaves: [{}, { issues: [wanted] }] });
    const unweighted = safeCompile(withSecond({ weight: "x" }) as never);
    expect(unweighted.ok ? [] : unweighted.issues).toMatchObject([{ leaf: second, cell: "weight" }]);
    const audited = safeAudit(bad);
    expect(audited.ok ? audited.value.findings : []).toContainEqual(expect.objectContaining(wanted));
  });
});
