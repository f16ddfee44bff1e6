import { describe, expect, it } from "vitest";
import { safeAudit } from "../../src/audit/index.js";
import { zh as wording } from "../../src/message/audit.js";
import { tables } from "../docs/markdown.js";
import { single } from "./forms.js";

/** What is said of a form: its findings, or why it is refused. */
const codesOf = (form: object): string[] => {
  const read = safeAudit(form);
  return (read.ok ? read.value.findings : read.issues).map(({ code }) => code);
};

const met = { target: "≥10个", actual: "10个" };
const pair = (one: object, other: object): object => ({
  schemaVersion: 1,
  standard: "cn-mof-2020-10",
  indicators: [
    { name: "甲", ...met, ...one },
    { name: "乙", ...met, ...other },
  ],
});
const below = (weight: string, ...children: readonly object[]): object => ({
  schemaVersion: 1,
  standard: "cn-mof-2020-10",
  fullMarks: weight,
  indicators: [{ name: "产出", weight, children: children.map((each) => ({ name: "甲", ...met, ...each })) }],
});
const published = (reported: object): object => single({ ...met, actual: "9个", reported: "90" }, { reported });
const amounts = { adjusted: "100", executed: "90" };
const words = { target: "通过验收", actual: "部分达成预期指标并具有一定效果" };
const over = { method: "attainment", overAchievement: { threshold: "1.3", reasonRequired: true } };

/** For each code that an audit shares with scoring a form that brings it about, and the nearest one that does not. */
const cases: Readonly<Record<string, readonly [triggers: object, not: object]>> = {
  "weight/total-differs": [pair({ weight: "50" }, { weight: "49.99" }), pair({ weight: "50" }, { weight: "50" })],
  "weight/parts-differ": [
    below("10", { weight: "5" }, { weight: "4.99" }),
    below("10", { weight: "5" }, { weight: "5" }),
  ],
  "weight/negative": [pair({ weight: "100" }, { weight: "-0.01" }), pair({ weight: "100" }, { weight: "0" })],
  "weight/missing": [pair({ weight: "100" }, {}), pair({ weight: "100" }, { weight: "0" })],
  "weight/nothing-left": [below("10", { weight: "10.01" }, {}), below("10", { weight: "9.99" }, {})],
  "weight/shared-out": [
    below("10", { reported: "5" }, { reported: "5" }),
    below("10", { weight: "5", reported: "5" }, { reported: "5" }),
  ],
  "weight/cannot-share": [below("10.001", {}, {}), below("10.01", {}, {})],
  "actual/not-comparable": [
    single({ target: "≤30万元", actual: "完成" }),
    single({ target: "≤30万元", actual: "30万元" }),
  ],
  "actual/unit-differs": [single({ target: "≥98%", actual: "100人" }), single({ target: "≥98%", actual: "100%" })],
  "cell/unit-conflict": [
    single({ target: "≥98%", unit: "人", actual: "98" }),
    single({ target: "≥98%", unit: "%", actual: "98" }),
  ],
  "cell/unit-doubled": [
    single({ target: "0%", unit: "%", actual: "0" }),
    single({ target: "0", unit: "%", actual: "0" }),
  ],
  "direction/contradicts": [
    single({ target: "≥99%", actual: "100%", ratio: "three-public-control" }),
    single({ target: "≤99%", actual: "99%", ratio: "three-public-control" }),
  ],
  "cell/no-comparator": [
    single({ target: "12", unit: "月", actual: "12" }),
    single({ target: "≥12", unit: "月", actual: "12" }),
  ],
  "target/placeholder": [single({ target: "≥**批次", actual: "3批次" }), single({ target: "≥3批次", actual: "3批次" })],
  "actual/placeholder": [single({ target: "≥3批次", actual: "**批次" }), single({ target: "≥3批次", actual: "3批次" })],
  "actual/text-needs-share": [single({ ...words, actual: "效果不错" }), single({ ...words, actual: "达成预期指标" })],
  "score/reported-differs": [
    single({ ...met, actual: "9个", reported: "71.3" }),
    single({ ...met, actual: "9个", reported: "90" }),
  ],
  "rate/reported-differs": [published({ rate: "89.94" }), published({ rate: "90.00" })],
  "grade/reported-differs": [published({ grade: "良" }), published({ grade: "优" })],
  "tier/share-outside": [single({ ...words, awardedShare: "0.8" }), single({ ...words, awardedShare: "0.79" })],
  "reason/missing": [
    single({ target: "≥10个", actual: "13个", rule: over }),
    single({ target: "≥10个", actual: "12.9个", rule: over }),
  ],
  "ratio/reported-differs": [
    single(met, { budget: amounts, reported: { ratios: { "budget-execution": "90.1" } } }),
    single(met, { budget: amounts, reported: { ratios: { "budget-execution": "90.0" } } }),
  ],
  "ratio/as-fraction": [
    single(met, { budget: amounts, reported: { ratios: { "budget-execution": "0.9" } } }),
    single(met, { budget: amounts, reported: { ratios: { "budget-execution": "0.8" } } }),
  ],
  "ratio/actual-differs": [
    single({ ratio: "budget-execution", target: "≥90%", actual: "90.1%" }, { budget: amounts }),
    single({ ratio: "budget-execution", target: "≥90%", actual: "90.0%" }, { budget: amounts }),
  ],
  "ratio/zero-denominator": [
    single({ ratio: "budget-execution" }, { budget: { adjusted: "0", executed: "0" } }),
    single({ ratio: "budget-execution" }, { budget: { adjusted: "0.01", executed: "0" } }),
  ],
};

describe("findings that an audit shares with scoring", () => {
  it("are all that the page names beside those of the audit's own", () => {
    const cells = tables("audit.md").flatMap((table) => table.rows.filter(([number]) => /^E\d/.test(number ?? "")));
    const named = cells.flatMap((row) => [...(row[2] ?? "").matchAll(/[a-z]+\/[a-z-]+/g)].map(([code]) => code));
    const shared = [...new Set(named)].filter((code) => !(code in wording));
    expect(Object.keys(cases).sort()).toEqual(shared.sort());
  });

  it.each(Object.entries(cases))("%s", (code, [triggers, not]) => {
    expect(codesOf(triggers)).toContain(code);
    expect(codesOf(not)).not.toContain(code);
  });
});
