import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { expect, it } from "vitest";
import { evaluate, safeEvaluate } from "../../src/index.js";
import { safeReadForm } from "../../src/reader/index.js";
import type { SheetCell } from "../../src/sheet/types.js";
import { workbookSheets } from "../../src/workbook/index.js";
import { writeTables } from "../../src/xlsx/index.js";
import { edited } from "./edited.js";
import { examples, generated, type Named, published, withRows } from "./forms.js";
import { office, recalculated, savedAs } from "./office.js";
import { cellsOf, typed } from "./type.js";

/** How many forms are generated; `FORMS=200` for all. */
const GENERATED = Number(process.env["FORMS"] ?? 1);

/** The form of a clerk under a standard: per cent, less is better, a count, words, a day and the budget. */
const clerkForm = (standard: string): object => ({
  schemaVersion: 1,
  standard,
  subject: { year: 2021 },
  budget: { initial: "125", adjusted: "120", executed: "108" },
  indicators: [
    { name: "预算执行率", weight: "10", ratio: "budget-execution", ...ruled(standard) },
    { name: "合格率", weight: "30", target: "≥90%", actual: "80%", ...ruled(standard) },
    { name: "差错率", weight: "20", target: "≤5%", actual: "10%", ...ruled(standard) },
    { name: "培训人次", weight: "20", target: "≥150人次", actual: "100人次", ...ruled(standard) },
    { name: "制度建设", weight: "10", target: "符合", actual: "达成年度指标", awardedShare: "1", ...ruled(standard) },
    { name: "完成时间", weight: "10", target: "2021年12月底前", actual: "2021-12-20", ...ruled(standard) },
  ],
});

/** Hunan's leaves the rule to the form. */
const ruled = (standard: string): object => (standard.startsWith("cn-hunan") ? { rule: { method: "attainment" } } : {});

const STANDARDS = ["cn-mof-2020-10", "cn-mof-2021-101", "cn-henan-jinshui-2021", "cn-hunan-provincial"];

type Edit = readonly [
  leaf: number,
  heading: string,
  cell: Partial<SheetCell>,
  values: Record<string, string | undefined>,
];

/** What a clerk changes: a percentage, a weight, a day, a comparator, a share; and what is emptied or made nonsense. */
const EDITS: readonly (readonly [what: string, ...edits: Edit[]])[] = [
  ["as written"],
  ["percentage", [1, "实际完成值", { value: "86.4" }, { actual: "86.4%" }]],
  ["weight", [1, "分值", { value: "50" }, { weight: "50" }]],
  ["comparator", [2, "比较符", { value: "≥" }, { target: "≥5%" }]],
  ["day", [5, "实际完成值", { kind: "date", value: "2022-01-10" }, { actual: "2022-01-10" }]],
  ["share", [4, "评定比例", { value: "0.85" }, { awardedShare: "0.85" }]],
  ["nonsense", [3, "实际完成值", { kind: "text", value: "未完成" }, { actual: "未完成" }]],
  ["blank", [3, "实际完成值", { kind: "text", value: "" }, { actual: undefined }]],
  [
    "emptied row",
    [2, "年度指标值", { kind: "text", value: "" }, { target: undefined }],
    [2, "实际完成值", { kind: "text", value: "" }, { actual: undefined }],
  ],
];

/** Whether all edits are tried under each standard; else each is under one. */
const isWhole = process.env["EVERY"] === "1";

interface Saved {
  readonly name: string;
  readonly sheets: ReturnType<typeof workbookSheets>["value"];
  /** The engine's; null where it refuses. */
  readonly score: string | null;
}

/** A form as written, and with other figures typed into its cells. */
function savedOf(named: Named): Saved[] {
  const { sheets, evaluation } = {
    sheets: workbookSheets(named.form).value,
    evaluation: evaluate(withRows(named.form)).value,
  };
  const other = edited(named, sheets, evaluation);
  return [
    { name: named.name, sheets, score: evaluation.score },
    ...(other === null ? [] : [{ name: other.name, sheets: other.sheets, score: other.evaluation.score }]),
  ];
}

/** The clerk's form with each of the edits, and what the engine says of it. */
function clerk(standard: string): Saved[] {
  const form = clerkForm(standard);
  const sheets = workbookSheets(form).value;
  const placeOf = cellsOf(form, evaluate(form).value, sheets);
  const budget = (sheets[0]?.rows ?? []).findIndex((row) => row.some(({ value }) => value === "年度资金总额"));
  const column = sheets[0]?.rows[budget]?.findIndex(({ value }) => value === "120") ?? -1;
  const noBudget = typed(sheets, [[{ sheet: "自评表", row: budget, column }, { value: "0" }]]);
  return [
    ...EDITS.map(([what, ...edits]): Saved => {
      const changed = structuredClone(form) as { indicators: Record<string, string | undefined>[] };
      for (const [leaf, , , values] of edits) Object.assign(changed.indicators[leaf] ?? {}, values);
      const read = safeEvaluate(JSON.parse(JSON.stringify(changed)));
      const cells = edits.map(([leaf, heading, cell]) => {
        const place = placeOf(`/indicators/${leaf}`, heading);
        if (place === null) throw new Error(heading);
        return [place, cell] as const;
      });
      return {
        name: `${standard}, ${what}`,
        sheets: typed(sheets, cells),
        score: read.ok ? read.value.score : null,
      };
    }),
    { name: `${standard}, no budget`, sheets: noBudget, score: null },
  ];
}

it("what LibreOffice recalculates and saves as XLSX and ODS is read back to the score that it shows", async () => {
  const program = office();
  const folder = mkdtempSync(`${tmpdir()}/jixiao-saved-`);
  const forms = [
    ...examples(),
    ...published().slice(0, Math.max(2, GENERATED)),
    ...Array.from({ length: GENERATED }, (_, seed) => generated(300 + seed)),
  ];
  const all = [
    ...STANDARDS.flatMap((standard, at) =>
      clerk(standard).filter((_, place) => isWhole || place % STANDARDS.length === at),
    ),
    ...forms.flatMap(savedOf),
  ];
  for (const [at, { sheets }] of all.entries()) writeFileSync(`${folder}/f${at}.xlsx`, await writeTables(sheets));
  const shown = await recalculated(program, folder);
  const wrong: string[] = [];
  const counts = { equal: 0, told: 0 };
  for (const kind of ["xlsx", "ods"] as const) {
    const saved = await savedAs(program, folder, kind);
    for (const [at, { name, score }] of all.entries()) {
      const scores = shown.get(`f${at}-得分`) ?? [];
      const total = scores.find(([first]) => first === "合计")?.[3] ?? "";
      const isTotal = /^-?[\d.]+$/.test(total);
      if (isTotal && total !== score) wrong.push(`${name}: the workbook shows ${total}, not ${score ?? "refused"}`);
      const read = await safeReadForm(saved.get(`f${at}`) ?? new Uint8Array());
      const again = read.ok ? safeEvaluate(read.value.form) : read;
      if (again.ok && again.value.score === score && isTotal) counts.equal++;
      // What the workbook asks to be changed the engine refuses too, or reads all the same.
      else if (!isTotal && (!again.ok || again.value.score === score)) counts.told++;
      else
        wrong.push(
          `${name} as ${kind}: ${again.ok ? again.value.score : said(again.issues)}, not ${score ?? "refused"}`,
        );
    }
  }
  console.log(`${all.length} workbooks saved as XLSX and ODS: ${counts.equal} equal, ${counts.told} told`);
  for (const line of wrong.slice(0, 40)) console.log(line);
  if (process.env["KEEP"] === undefined) rmSync(folder, { recursive: true, force: true });
  else console.log(folder);
  expect(wrong).toEqual([]);
});

function said(issues: readonly { readonly code: string; readonly path?: string }[]): string {
  return issues.map(({ code, path = "" }) => `${code} ${path}`).join(", ");
}
