import { describe, expect, it } from "vitest";
import { evaluate, safeEvaluate } from "../../src/index.js";

const leaf = (name: string, reported: string, actual = "3个") => ({ name, target: "≥3个", actual, reported });

/** 甲 and 乙 share 60 points that nobody published; 丙 is the only one of its group, and weighs its 40. */
const form = (first: string, second: string, third: string, actual?: string) => ({
  schemaVersion: 1 as const,
  standard: "cn-mof-2020-10",
  indicators: [
    {
      name: "产出指标",
      weight: "60",
      children: [{ name: "数量指标", children: [leaf("甲", first, actual), leaf("乙", second)] }],
    },
    { name: "效益指标", weight: "40", children: [{ name: "社会效益", children: [leaf("丙", third)] }] },
  ],
  reported: { score: "100" },
});

describe("a score published of a weight that was shared out", () => {
  it("is held against nothing, and that is said once on the node whose weight is shared", () => {
    const { findings } = evaluate(form("40", "20", "40")).value;
    expect(findings.map(({ code, severity, path }) => [code, severity, path])).toEqual([
      ["weight/shared-out", "info", "/indicators/0"],
    ]);
  });

  it("does not keep one from being held against the single leaf that weighs all of a published weight", () => {
    const { findings } = evaluate(form("40", "20", "39")).value;
    expect(findings.filter(({ severity }) => severity === "error").map(({ path }) => path)).toEqual([
      "/indicators/1/children/0/children/0/reported",
    ]);
  });

  it("is held against nothing in a partial result either", () => {
    const partial = safeEvaluate(form("40", "20", "40", "很多"), { partial: true });
    expect(partial.ok && partial.value.findings.map(({ code }) => code)).toEqual(["weight/shared-out"]);
  });

  it("is held against the weight where a group of all of them publishes it, as that is what is left for them", () => {
    const whole = form("40", "20", "40");
    const [first, second] = whole.indicators;
    const groups = first?.children.map((each) => ({ ...each, reported: "50" })) ?? [];
    const { findings } = evaluate({ ...whole, indicators: [{ ...first, children: groups }, second] } as never).value;
    expect(findings.filter(({ severity }) => severity === "error").map(({ path }) => path)).toContain(
      "/indicators/0/children/0/reported",
    );
  });
});
