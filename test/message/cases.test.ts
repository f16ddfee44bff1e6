import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { zh } from "../../src/message/catalogue.js";
import type { Cases } from "./cases/case.js";
import { cellCases } from "./cases/cell.js";
import { formCases } from "./cases/form.js";
import { sentenceCases } from "./cases/sentence.js";
import { sheetCases } from "./cases/sheet.js";
import { tableCases } from "./cases/table.js";

const cases: Cases = { ...cellCases, ...sentenceCases, ...formCases, ...sheetCases, ...tableCases };

/** Where the codes that are no note or issue of a single call have their cases. */
const ELSEWHERE = [
  "audit/findings.test.ts",
  "cli/table.test.ts",
  "core/left-out.test.ts",
  "evaluate/codes.test.ts",
  "files/document.test.ts",
  "files/hostile.test.ts",
  "files/html.test.ts",
  "files/named.test.ts",
  "files/not-installed.test.ts",
  "files/number.test.ts",
  "files/text.test.ts",
  "files/workbook.test.ts",
  "form/check.test.ts",
  "cli/bytes.test.ts",
  "cli/many.test.ts",
  "reader/read-form.test.ts",
  "proof/verify.test.ts",
  "proof/never.test.ts",
  "proof/tamper.ts",
  "schema/schema.test.ts",
  "table/report.test.ts",
  "table/workbook.test.ts",
  "workbook/held.test.ts",
  "workbook/inputs-back.test.ts",
  "workbook/own-page.test.ts",
  "xlsx/not-installed.test.ts",
];

describe("each code is brought about, and the nearest other input does not bring it about:", () => {
  it.each(Object.entries(cases))("%s", (code, [bad, good]) => {
    const found = bad().filter((each) => each.code === code);
    expect(bad().map((each) => each.code)).toContain(code);
    expect(good().map((each) => each.code)).not.toContain(code);
    for (const each of found) expect(each.message).not.toMatch(/\{\w+\}/);
  });

  it("all of them are here, or in the tables of the tests beside", () => {
    const beside = ELSEWHERE.map((file) => readFileSync(new URL(`../${file}`, import.meta.url), "utf8")).join("\n");
    const lacking = Object.keys(zh).filter(
      (code) => !(code in cases) && ![`"${code}"`, `"${code} `, `[${code}]`].some((said) => beside.includes(said)),
    );
    expect(lacking).toEqual([]);
    expect(Object.keys(cases).filter((code) => !(code in zh))).toEqual([]);
  });
});
