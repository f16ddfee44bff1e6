import { expect, it } from "vitest";
import * as jixiao from "../../src/index.js";
import * as report from "../../src/report.js";
import { rowOf, summaryOf, summaryText } from "../../src/folder/index.js";
import { movedText } from "../../src/folder/moved.js";
import { form, reached } from "../evaluate/forms.js";

const evil = "坏\u001b]0;x\u0007\u202e\u0000\ud800";
const given = {
  ...form([{ ...reached("90", { weight: "100" }), name: evil, reason: evil, unit: `人${evil}` }]),
  subject: { name: evil },
};
const evaluation = jixiao.evaluate(given).value;
const audit = jixiao.audit({ ...given, reported: { score: "1" } }).value;
const sheet = report.formTable(given as never, evaluation);
const rated = form([{ name: evil, weight: "100", target: "≥90%", actual: "95%" }]);
const [left, right] = ["cn-mof-2020-10", "cn-henan-jinshui-2021"].map(
  (standard) => jixiao.evaluate(rated, { standard }).value,
);
const open = {
  ...form([reached("90", { weight: "100" }), { name: evil, weight: "0", target: "≥1" }]),
  subject: { name: evil },
};
const partial = jixiao.evaluate(open, { partial: true }).value;
const row = rowOf({ file: evil, form: given as never, result: audit }, "zh");
const findings = [...evaluation.findings, ...jixiao.evaluate({ ...given, [evil]: 1 }).notes];

it.each<[string, string]>([
  ["evaluationText", report.evaluationText(evaluation)],
  ["auditText", report.auditText(audit)],
  ["comparisonText", report.comparisonText(left ?? evaluation, right ?? evaluation)],
  ["explanationText", report.explanationText(evaluation, "/indicators/0", "zh", given)],
  ["partialText", report.partialText(partial as never)],
  ["movedText", movedText([{ what: "actual", name: evil, before: evil, now: "8" }], "zh")],
  ["summaryText", summaryText(summaryOf([row], [], 0))],
  ["findingsText", report.findingsText(findings)],
  ["tableHtml", report.tableHtml(sheet, evil)],
  ["tableMarkdown", report.tableMarkdown(sheet)],
  ["tableCsv", report.tableCsv(sheet)],
])("%s shows what the form holds, and nothing of it acts on a terminal or page", (_name, text) => {
  expect(text).toContain("坏␛");
  // oxlint-disable-next-line no-control-regex -- they are what is looked for
  expect(text.match(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/)).toBe(null);
  expect(text).not.toMatch(/\p{Surrogate}/u);
});
