import { describe, expect, it } from "vitest";
import { evaluate } from "../../src/evaluate/index.js";
import { rowOf, summaryOf, summaryText } from "../../src/folder/index.js";
import type { SelfEvaluation } from "../../src/form/types.js";
import { formPage, noticePage } from "../../src/report.js";
import { audited } from "../audit/forms.js";

/** 60 × 79/85 = 55.7647…, shown 55.76, beside 40 met: 95.76 in all. */
const form = (score: string, fullMarks = "100"): SelfEvaluation => ({
  schemaVersion: 1,
  standard: "cn-mof-2020-10",
  fullMarks,
  subject: { name: "培训", year: 2023 },
  indicators: [
    { name: "人数", weight: "60", target: "≥85人", actual: "79人", reported: "55.8", reason: "停课" },
    { name: "合格率", weight: "40", target: "≥90%", actual: "95%", reported: "40" },
  ],
  reported: { score },
});
const lead = (input: SelfEvaluation, language: "zh" | "en" = "zh"): string =>
  /<p class="lead">(.*?)<\/p>/.exec(formPage(input, audited(input), { language }))?.[1] ?? "";
const counted = (...inputs: SelfEvaluation[]): string => {
  const rows = inputs.map((each, at) => rowOf({ file: `${at}`, form: each, result: audited(each) }, "zh"));
  return summaryText(summaryOf(rows, [], 0)).split("，")[1] ?? "";
};

describe("what a page says of the published total", () => {
  it("is that it agrees within its places where the audit finds so: 95.8 for 95.76", () => {
    expect(lead(form("95.8"))).toBe("公布 95.8 分，与重算的 95.76 分在小数位数之内相符；没有发现问题。");
    expect(lead(form("95.8"), "en")).toContain("agrees with the computed 95.76 within its places");
  });

  it("is 多报 or 少报 where it differs: 95.9 and 95.7", () => {
    expect(lead(form("95.9"))).toMatch(/^公布 95\.9 分，多报 0\.14 分；/);
    expect(lead(form("95.7"))).toMatch(/^公布 95\.7 分，少报 0\.06 分；/);
    expect(lead(form("95.76"))).toMatch(/^公布的总分与重算一致；/);
  });

  it("is that it was not checked where the audit has nothing to compare it with: weights of 100 of 110", () => {
    expect(lead(form("95.8", "110"))).toMatch(/^公布 95\.8 分，总分没有核对；/);
  });

  it("does not mark a score that agrees within its places: 55.8 for 55.76, but 55.9", () => {
    const marked = (reported: string): boolean => {
      const [first, ...rest] = form("95.8").indicators;
      const input = { ...form("95.8"), indicators: [{ ...first, reported }, ...rest] } as SelfEvaluation;
      return new RegExp(`class="right error"[^>]*>${reported}<`).test(formPage(input, audited(input)));
    };
    expect([marked("55.8"), marked("55.9")]).toEqual([false, true]);
  });
});

describe("what a notice says of the published total", () => {
  it("is its verdict beside the computed one: 95.8 for 95.76", () => {
    const input = form("95.8");
    expect(noticePage(input, audited(input))).toContain(
      "没有需要更正的地方。公布得分 95.8 分，重算为 95.76 分，在小数位数之内相符。",
    );
    const other = form("95.9");
    expect(noticePage(other, audited(other))).toContain("公布得分 95.9 分，重算为 95.76 分。");
    const part = form("95.8", "110");
    expect(noticePage(part, audited(part))).not.toContain("重算为");
  });
});

describe("what a summary counts as different", () => {
  it("is a total that its audit finds different, not one that agrees within its places", () => {
    expect(counted(form("95.8"), form("96"), form("95.76"), form("95.8", "110"))).toBe("公布分与重算分不同的 0 份");
    expect(counted(form("95.8"), form("95.9"))).toBe("公布分与重算分不同的 1 份");
  });

  it("is the same for evaluated forms", () => {
    const rows = ["95.8", "95.9"].map((score) =>
      rowOf({ file: score, form: form(score), result: evaluate(form(score)).value }, "zh"),
    );
    expect(rows.map(({ difference, differs }) => [difference, differs])).toEqual([
      ["-0.04", false],
      ["-0.14", true],
    ]);
  });
});
