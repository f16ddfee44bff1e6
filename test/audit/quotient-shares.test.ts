import { describe, expect, it } from "vitest";
import { safeAudit, safeEvaluate } from "../../src/index.js";

/** 基本健全 of 9 is 5.39/9, which no finite decimal says. */
const form = (reported: string, weight: object = { weight: "9" }): object => ({
  schemaVersion: 1,
  standard: "cn-mof-2020-10",
  indicators: [
    {
      name: "制度",
      ...weight,
      target: "制度健全",
      actual: "基本健全",
      rule: "健全得9分，基本健全得5.39分，不健全不得分",
      reported,
    },
    { name: "其余", weight: "91", target: "≥1个", actual: "1个" },
  ],
});

describe("a tier whose share of the weight is a quotient", () => {
  it("scores what its sentence says", () => {
    const read = safeEvaluate(form("5.39"));
    expect(read.ok ? read.value.score : read.issues).toBe("96.39");
  });

  it("is held against another published score", () => {
    const read = safeEvaluate(form("1.2"));
    expect(read.ok ? read.value.findings.map(({ code }) => code) : read.issues).toContain("score/reported-differs");
  });

  it.each(["5.39", "1.2"])("is audited beside %s", (reported) => {
    const read = safeAudit(form(reported));
    expect(read.ok ? read.value.figures[0]?.verdict : read.issues).toBe(reported === "5.39" ? "agrees" : "unexplained");
  });

  it("is audited where its weight was not published", () => {
    expect(safeAudit(form("8.7", {})).ok).toBe(true);
  });
});
