import { describe, expect, it } from "vitest";
import { audited } from "./forms.js";

const met = { target: "≥10个", actual: "10个" };
/** A province that allows 5 points for costs where no cost indicator is set. */
const shanxi = {
  id: "cn-shanxi-2023",
  version: "1",
  title: "山西省项目支出绩效自评",
  sources: [{ document: "山西省项目支出绩效自评" }],
  basis: "paraphrased",
  extends: "cn-mof-2020-10",
};

/** Where it is said that 10 points for costs stand without a cost indicator. */
function saidOf(cost: object): readonly (string | undefined)[] {
  const indicators = [
    { name: "产出", weight: "90", ...met },
    { name: "成本指标", weight: "10", ...cost },
  ];
  const budget = { adjusted: "10", executed: "10" };
  const { findings } = audited({ schemaVersion: 1, standard: shanxi, budget, indicators });
  return findings.filter(({ code }) => code === "weight/cost-without-indicator").map(({ path }) => path);
}

const below = (leaf: object): object => ({ children: [{ name: "经济成本", ...leaf }] });

describe("10 points for costs", () => {
  it.each([
    ["a target", { target: "≤5万元", actual: "4万元" }],
    ["a ratio", { ratio: "budget-execution" }],
    ["a ratio, though its target was never filled in", { ratio: "budget-execution", target: "XX" }],
    ["a rule, though one that cannot be read", { rule: "控制在预算内得满分" }],
  ])("stand beside a cost indicator that has %s", (_, leaf) => {
    expect(saidOf(below(leaf))).toEqual([]);
  });

  it("stand beside a target of their own where nothing is below them", () => {
    expect(saidOf({ target: "≤5万元", actual: "4万元" })).toEqual([]);
  });

  it.each([
    ["nothing but a name", below({})],
    ["a target that was never filled in", below({ target: "XX", actual: "4万元" })],
    ["an indicator that does not apply", below({ target: "≤5万元", actual: "4万元", notApplicable: true })],
    ["no cell of their own", {}],
  ])("stand without one beside %s", (_, cost) => {
    expect(saidOf(cost)).toEqual(["/indicators/1"]);
  });
});

describe("a name of nothing but a line to write on", () => {
  it.each([0, 2, 40, 41, 60])("is a placeholder of %i strokes, told with at most 40", (length) => {
    const name = "_".repeat(length);
    const { findings } = audited({
      schemaVersion: 1,
      standard: "cn-mof-2020-10",
      indicators: [{ name, weight: "100", ...met }],
    });
    expect(findings.map(({ code, params }) => [code, params["name"]])).toEqual([
      ["form/placeholder-name", length > 40 ? `${"_".repeat(40)}…` : name],
    ]);
  });
});
