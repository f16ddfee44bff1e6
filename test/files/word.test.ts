import { describe, expect, it } from "vitest";
import { audit, evaluate, type SelfEvaluation } from "../../src/index.js";
import { safeReadForm } from "../../src/reader/index.js";
import { fixture } from "./read.js";

/** Forms as a county bureau writes them in Word: merged heads, wrapped names, full-width figures, text around; saved by LibreOffice 7.4. */
async function formOf(name: string): Promise<SelfEvaluation> {
  const read = await safeReadForm(fixture(`word/${name}.docx`));
  if (!read.ok) expect.unreachable(read.issues[0]?.message);
  return { ...read.value.form, standard: "cn-mof-2020-10" };
}

/** Names and scores of the first level, from what the form prints where a person decides. */
const scoresOf = (form: SelfEvaluation): unknown[] =>
  evaluate(form, { awarded: "reported" }).value.indicators.map(({ name, score }) => [name, score]);

/** The places of what an audit of the form finds wrong. */
const errorsOf = (form: SelfEvaluation): readonly string[] =>
  audit(form)
    .value.findings.filter(({ severity }) => severity === "error")
    .map(({ code }) => code);

describe("a form written in Word is scored from its file alone", () => {
  it("of a project, its funds on top", async () => {
    const form = await formOf("project");
    expect(form.subject).toMatchObject({
      name: "高标准农田建设项目",
      year: 2023,
      kind: "project",
      organisation: "清河县农田建设服务中心",
      supervisor: "清河县农业农村局",
    });
    expect(form.budget).toMatchObject({ unit: "万元", initial: "1200", adjusted: "1250.00", executed: "1125.00" });
    // 1125/1250 of 10; 7600/8000 of 20 and 30 in full; 15 and 12 that a person gave; 10
    expect(scoresOf(form)).toEqual([
      ["预算执行", "9"],
      ["产出指标", "49"],
      ["效益指标", "27"],
      ["满意度指标", "10"],
    ]);
    expect(errorsOf(form)).toEqual([]);
  });

  it("of a department, with a rule in each row and weights in percent", async () => {
    const form = await formOf("department");
    expect(form.subject).toMatchObject({ name: "临江市市场监督管理局（本级）", year: 2022, kind: "department" });
    // 20 + (10 - 2 points at 1 each) + 10; 20 + 6/8 of 10
    expect(scoresOf(form)).toEqual([
      ["预算执行", "10"],
      ["履职产出", "38"],
      ["履职效果", "27.5"],
      ["管理效率", "10"],
      ["满意度", "10"],
    ]);
    expect(form.reported).toMatchObject({ score: "95.5", grade: "优" });
    expect(errorsOf(form)).toEqual([]);
  });

  it("of a report, its table going on behind a page break with a group of its own", async () => {
    const form = await formOf("report");
    expect(form.subject).toEqual({
      name: "城区公厕运营维护项目",
      year: 2023,
      kind: "project",
      organisation: "清河县城市管理局",
    });
    // 15 + 15 + 81/90 of 10 + 10; 30; 92.15/95 of 10 = 9.7; 98.5 % of 10
    expect(scoresOf(form)).toEqual([
      ["产出", "49"],
      ["效益", "30"],
      ["满意度", "9.7"],
      ["预算执行", "9.85"],
    ]);
    expect(form.reported).toMatchObject({ score: "98.55", grade: "优" });
    expect(errorsOf(form)).toEqual([]);
  });
});
