import { expect, it } from "vitest";
import { audit, safeEvaluate, safeReadTable, type SelfEvaluation } from "../../src/index.js";

const head = ["一级指标", "二级指标", "三级指标", "分值", "指标值", "度量单位", "实际完成值", "评分标准"];
const codesOf = (cells: readonly string[]): readonly string[] => {
  const read = safeReadTable([head, ["产出指标", "数量指标", ...cells]]);
  return read.ok ? read.notes.map(({ code }) => code) : read.issues.map(({ code }) => code);
};
const sentence = "≥95%得满分，未达到的按比例得分";

it("a sentence of percentages is left out, with the reason, where the row counts people", () => {
  expect(codesOf(["培训人数", "100", "≥1000", "人", "960", sentence])).toContain("table/rule-not-read");
});

it("the same sentence is read where the row is a percentage", () => {
  expect(codesOf(["合格率", "100", "≥95", "%", "90", sentence])).not.toContain("table/rule-not-read");
});

it("the unit of the target counts where there is no unit cell", () => {
  expect(codesOf(["培训人数", "100", "≥1000人", "", "960人", sentence])).toContain("table/rule-not-read");
  expect(codesOf(["合格率", "100", "≥95%", "", "90%", sentence])).not.toContain("table/rule-not-read");
});

/** A form with 评分标准 and 得分, of which the first leaf (8 of ≥10, 60 points) publishes 52. */
const judgedForm = (rule: string): SelfEvaluation => {
  const read = safeReadTable([
    [...head, "得分"],
    ["产出指标", "数量指标", "场次", "60", "≥10", "场", "8", rule, "52"],
    ["效益指标", "社会效益指标", "满意度", "40", "≥80", "%", "82", "", "40"],
  ]);
  return read.ok ? read.value : expect.unreachable(read.issues[0]?.message);
};

it("a sentence that leaves the score to a person stays the rule, as it does of a form in JSON", () => {
  expect(codesOf(["场次", "100", "≥10", "场", "8", "酌情扣分"])).not.toContain("table/rule-not-read");
  const form = judgedForm("酌情扣分");
  const standard = "cn-mof-2020-10";
  const alone = safeEvaluate(form, { standard });
  expect(alone.ok ? [] : alone.issues.map(({ code }) => code)).toEqual(["rule/judgement"]);
  const taken = safeEvaluate(form, { standard, awarded: "reported" });
  expect(taken.ok && taken.value.score).toBe("92");
  expect(audit(form, { standard }).value.findings.map(({ code }) => code)).toContain("score/judged");
});

it("a text that is no rule at all is still left out, and the standard's method counts", () => {
  expect(codesOf(["场次", "100", "≥10", "场", "8", "按时开展"])).toContain("table/rule-not-read");
  const read = safeEvaluate(judgedForm("按时开展"), { standard: "cn-mof-2020-10" });
  expect(read.ok && read.value.score).toBe("88");
});
