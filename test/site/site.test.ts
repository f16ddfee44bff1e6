import { describe, expect, it } from "vitest";
import { ratioDefinition } from "../../src/budget/index.js";
import { ratioFormula, ruleFormula } from "../../src/site/formula.js";
import { methodPage } from "../../src/site/methods.js";
import { bigrams } from "../../src/site/search.js";
import { deeper, sectionsOf } from "../../src/site/sections.js";

const page = (score: string): string =>
  [
    "```json rule",
    '{ "method": "attainment" }',
    "```",
    "",
    "| 指标值 | 度量单位 | 实际完成值 | 得分 |",
    "| --- | --- | --- | --- |",
    `| ≥150 | 人次 | 75 | ${score} |`,
    "",
  ].join("\n");

describe("a page of a method", () => {
  // 10 × 75 ÷ 150
  it("has a formula below its rule, and in each row a link that opens it", () => {
    const made = methodPage("rules/attainment.md", page("5"));
    expect(made).toContain("```math\n<math");
    expect(made).toContain("| ≥150 | 人次 | 75 | 5 | [试](/try/#form=%7B%22schemaVersion%22");
  });

  it("is not made where an example does not hold", () => {
    expect(() => methodPage("rules/attainment.md", page("6"))).toThrow("says 6, and it is 5");
  });
});

describe("a formula", () => {
  it("is read off the figure of a rule: 得分 is 分值 × 完成比例", () => {
    expect(ruleFormula({ method: "attainment" }, "≥150", undefined)).toContain(
      "<mtext>得分</mtext><mo>=</mo><mtext>分值</mtext><mo>×</mo><mtext>完成比例</mtext>",
    );
  });

  it("is read off the definition of a ratio, what is taken away with its sign", () => {
    const adjustment = ratioDefinition("budget-adjustment");
    if (adjustment === undefined) throw new Error("no such ratio");
    expect(ratioFormula(adjustment)).toContain(
      "<mfrac><mrow><mtext>全年预算数（调整后）</mtext><mo>−</mo><mtext>年初预算数</mtext></mrow><mrow><mtext>年初预算数</mtext></mrow></mfrac>",
    );
  });
});

describe("what a text is found by", () => {
  it("a word of one character is found by it, a code by the whole and its parts", () => {
    expect(bigrams("分 budget-execution.")).toEqual(["分", "budget-execution", "budget", "execution"]);
  });
});

describe("the parts of a page", () => {
  it("end where a heading of the same or a higher level begins", () => {
    const parts = sectionsOf("# 一\n\n### 甲\n\n甲文\n\n## 二\n\n二文\n\n### 乙\n\n乙文\n", 3);
    expect(parts).toEqual([
      { title: "甲", text: "甲文" },
      { title: "乙", text: "乙文" },
    ]);
  });

  it("refer to pages beside theirs from one folder deeper, and to elsewhere as they are", () => {
    expect(deeper("[a](a.md) [b](https://b) [c](#c)")).toBe("[a](../a.md) [b](https://b) [c](#c)");
  });
});
