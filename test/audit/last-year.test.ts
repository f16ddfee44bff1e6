import { describe, expect, it } from "vitest";
import { readTable } from "../../src/table/index.js";
import { audited, figuresOf, findingsOf } from "./forms.js";

const HEAD = "一级指标|二级指标|三级指标|年度指标值|上年完成值|实际完成值|分值|得分";
const NOTHING = ["-", "/", "——", "不适用", "N/A", ""];

/** The audit of a table in which a row of 时效 has this in the column of the year before. */
function auditWith(before: string, target: string, actual: string, score: string): ReturnType<typeof audited> {
  const row = `产出指标|时效指标|办结及时率|${target}|${before}|${actual}|100|${score}`;
  const { value } = readTable([HEAD.split("|"), row.split("|")]);
  return audited({ ...value, standard: "cn-mof-2020-10" });
}

describe("last year's figure that a form does not have", () => {
  it.each(NOTHING)("written as “%s” leaves the score as it is without the column", (before) => {
    const audit = auditWith(before, "≥95%", "90%", "94.74"); // 90 ÷ 95 × 100 = 94.7368…
    expect(findingsOf(audit).filter((each) => each.startsWith("error"))).toEqual([]);
    expect(figuresOf(audit)[0]).toContain("94.74 94.74 agrees");
  });

  it.each(NOTHING)("written as “%s” makes no rate of growth out of a figure", (before) => {
    const codes = auditWith(before, "较上年增长5%以上", "120", "100").findings.map(({ code }) => code);
    expect(codes).toContain("actual/level-or-change");
  });
});
