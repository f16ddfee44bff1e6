import { describe, expect, it } from "vitest";
import * as jixiao from "../../src/index.js";
import { cellFunctions } from "../../src/functions/index.js";
import { formPage, tableCsv } from "../../src/report.js";
import { safeReadFile } from "../../src/files/index.js";
import { safeReadForm, safeReadForms } from "../../src/reader/index.js";
import { safeWorkbookSheets } from "../../src/xlsx/index.js";
import { form, reached } from "../evaluate/forms.js";

type Call = (...given: unknown[]) => unknown;
const whole = form([reached("90", { weight: "100" })]);
const audited = jixiao.audit(whole as never).value;
const rule = { method: "attainment" };
const sheet = { name: "表", rows: [], merges: [], widths: [], print: { orientation: "portrait" } };

/** What a call says of its options: the issues that it gives or throws, each with its place. */
async function said(run: () => unknown): Promise<readonly string[]> {
  const told = (issues: readonly jixiao.Issue[]): string[] =>
    issues.map(({ path = "", code, params }) => `${path} ${code} ${String(params["nearest"] ?? params["wanted"])}`);
  try {
    const read = (await run()) as { readonly issues?: readonly jixiao.Issue[] };
    return told(read.issues ?? []);
  } catch (error) {
    if (error instanceof jixiao.JixiaoError) return told(error.issues);
    throw error;
  }
}

const { safeEvaluate, safeCompile, safeAudit, safeReadTable, safeParseTarget, safeParseActual, safeParseQuantity } =
  jixiao;
const { safeParseRule, safePrintRule, batch } = jixiao;
const grid = [["指标"]];

describe("an option that is misspelt is an issue, with the name that it was meant to be:", () => {
  it.each<[string, (options: object) => unknown, string, string]>([
    ["evaluate", (options) => (safeEvaluate as Call)(whole, options), "standrad", "standard"],
    ["compile", (options) => (safeCompile as Call)(whole, options), "Standard", "standard"],
    ["audit", (options) => (safeAudit as Call)(whole, options), "limits", "limit"],
    ["readTable", (options) => (safeReadTable as Call)(grid, [], options), "maping", "mapping"],
    ["parseTarget", (options) => (safeParseTarget as Call)("≥98", options), "units", "unit"],
    ["parseActual", (options) => (safeParseActual as Call)("98", options), "yaer", "year"],
    ["parseQuantity", (options) => (safeParseQuantity as Call)("98", options), "jear", "year"],
    ["parseRule", (options) => (safeParseRule as Call)("每例扣1分", options), "wieght", "weight"],
    ["printRule", (options) => (safePrintRule as Call)(rule, options), "targt", "target"],
    ["cellFunctions", (options) => (cellFunctions as Call)(options), "langauge", "language"],
    ["tableCsv", (options) => (tableCsv as Call)(sheet, options), "seperator", "separator"],
    ["batch", (options) => (batch([], options as never) as AsyncGenerator).next(), "pip", "pipe"],
    ["readFile", (options) => (safeReadFile as Call)("甲,乙", options), "nam", "name"],
    ["readForm", (options) => (safeReadForm as Call)("甲,乙", options), "mappping", "mapping"],
    ["readForms", (options) => (safeReadForms as Call)("甲,乙", options), "sheeet", "sheet"],
    ["formPage", (options) => (formPage as Call)(whole, audited, options), "langugae", "language"],
    ["workbookSheets", (options) => (safeWorkbookSheets as Call)(whole, options), "standart", "standard"],
  ])("%s", async (_name, call, misspelt, meant) => {
    expect(await said(() => call({ [misspelt]: "x" }))).toEqual([`/options/${misspelt} options/unknown-key ${meant}`]);
    expect(await said(() => call("x" as never))).toEqual(["/options options/wrong-type {…}"]);
  });

  it("compile makes no proofs, so it does not take the option in silence", async () => {
    expect(await said(() => (safeCompile as Call)(whole, { proof: true }))).toEqual([
      "/options/proof options/unknown-key ",
    ]);
  });

  it("the words name it, and all that there are", () => {
    const read = (safeEvaluate as (...given: unknown[]) => jixiao.SafeResult<unknown>)(whole, { prof: true });
    expect(read.ok ? "" : read.issues[0]?.message).toBe(
      "没有“prof”这个选项（是不是“proof”？），可用的有：standard, proof, partial, awarded",
    );
    const far = (safeEvaluate as (...given: unknown[]) => jixiao.SafeResult<unknown>)(whole, { x: true });
    expect(far.ok ? "" : far.issues[0]?.message).toBe("没有“x”这个选项，可用的有：standard, proof, partial, awarded");
  });
});

describe("an option of the wrong type is an issue, with what it should look like:", () => {
  it.each<[string, () => unknown, string]>([
    [
      "evaluate",
      () => (safeEvaluate as Call)(whole, { proof: "yes" }),
      "/options/proof options/wrong-type true / false",
    ],
    [
      "audit, limit",
      () => (safeAudit as Call)(whole, { limit: -1 }),
      "/options/limit options/wrong-type 0…9007199254740991",
    ],
    [
      "evaluate, standard",
      () => (safeEvaluate as Call)(whole, { standard: 3 }),
      '/options/standard options/wrong-type "…" / {…}',
    ],
    [
      "audit, standard",
      () => (safeAudit as Call)(whole, { standard: ["x"] }),
      '/options/standard options/wrong-type "…" / {…}',
    ],
    ["audit, rates", () => (safeAudit as Call)(whole, { rates: ["90"] }), "/options/rates options/wrong-type {…}"],
    [
      "readTable",
      () => (safeReadTable as Call)(grid, [], { formats: "0%" }),
      "/options/formats options/wrong-type […]",
    ],
    [
      "parseTarget",
      () => (safeParseTarget as Call)("≥98", { year: "2021" }),
      "/options/year options/wrong-type 1…9999",
    ],
    [
      "parseRule",
      () => (safeParseRule as Call)("每例扣1分", { target: 5 }),
      '/options/target options/wrong-type { "kind": … }',
    ],
    [
      "cellFunctions",
      () => (cellFunctions as Call)({ language: "fr" }),
      '/options/language options/wrong-type "zh" / "en"',
    ],
    [
      "batch",
      () => (batch([], { pipe: 1 } as never) as AsyncGenerator).next(),
      "/options/pipe options/wrong-type true / false",
    ],
    [
      "explain",
      () => (jixiao.safeExplain as Call)(jixiao.evaluate(whole).value, "", "chinese"),
      '/options/language options/wrong-type "zh" / "en"',
    ],
  ])("%s", async (_name, call, issue) => {
    expect(await said(call)).toEqual([issue]);
  });

  it("a standard is checked as the form's own", async () => {
    expect(await said(() => (safeEvaluate as Call)(whole, { standard: "cn-mof-2020-01" }))).toEqual([
      "/standard standard/unknown cn-mof-2020-10",
    ]);
  });

  it("one that is undefined or null is left out", async () => {
    expect(await said(() => (safeEvaluate as Call)(whole, { proof: undefined, standard: undefined }))).toEqual([]);
    expect(await said(() => (safeParseTarget as Call)("≥98", { unit: null }))).toEqual([]);
  });
});

describe("what a caller names is held against what there is:", () => {
  const path = "/indicators/0";
  it.each<[string, () => unknown, string]>([
    [
      "a figure of the budget",
      () => (jixiao.safeRatio as Call)("carry-over", { carriedOver: "1", adjusted: "2", ajusted: "2" }),
      "/budget/ajusted budget/unknown-figure adjusted",
    ],
    [
      "a figure inside a group",
      () => (jixiao.safeRatios as Call)({ threePublic: { buget: "2", executed: "1" } }),
      "/budget/threePublic/buget budget/unknown-figure budget",
    ],
    ["a ratio", () => (jixiao.safeRatio as Call)("carry-ovr", {}), " ratio/unknown carry-over"],
    [
      "a ratio of an audit",
      () => (jixiao.safeAuditRatio as Call)("budget-exceution", "90", { adjusted: "2", executed: "1" }),
      " ratio/unknown budget-execution",
    ],
    [
      "the ratio of a leaf",
      () => safeEvaluate(form([{ name: "x", weight: "100", ratio: "three-public-contrl" }])),
      `${path}/ratio ratio/unknown three-public-control`,
    ],
    [
      "a method",
      () => safeEvaluate(form([reached("90", { weight: "100", rule: { method: "attainmnet" } })])),
      `${path}/rule/method rule/unknown-method attainment`,
    ],
    [
      "a word of a list",
      () => safeEvaluate(form([reached("90", { weight: "100", direction: "lower-is-beter" })])),
      `${path}/direction input/not-one-of lower-is-better`,
    ],
    [
      "a standard",
      () => jixiao.safeResolveStandard("cn-henan-jinshui-2012"),
      " standard/unknown cn-henan-jinshui-2021",
    ],
    [
      "an actual value",
      () => jixiao.compile(whole).safeEvaluate({ "/indicator/0": "1" }),
      " actuals/unknown /indicators/0",
    ],
    [
      "a key of a mapping",
      () => (safeReadTable as Call)([["指标", "得分"]], [], { mapping: { wieghts: {} } }),
      " table/mapping-unknown-key weights",
    ],
  ])("%s", async (_name, call, issue) => {
    expect(await said(call)).toContain(issue);
  });

  it("a misspelt key of a form is a warning with the name that it was meant to be", () => {
    const { notes } = jixiao.evaluate({ ...whole, fullMark: "100" });
    expect(notes.map(({ path, message }) => `${path} ${message}`)).toEqual([
      "/fullMark 不认识“fullMark”这一项，已忽略：请检查名称是否写错，是不是“fullMarks”",
    ]);
  });
});
