import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { expect, it } from "vitest";
import { evaluate } from "../../src/evaluate/index.js";
import { workbookSheets } from "../../src/workbook/index.js";
import { writeTables } from "../../src/xlsx/index.js";
import { compared } from "./compare.js";
import { examples, generated, published } from "./forms.js";
import { office, recalculated } from "./office.js";

/** How many forms are generated; `FORMS=50` for a quick look. */
const GENERATED = Number(process.env["FORMS"] ?? 500);

it("LibreOffice works every cell out to the engine's figure", async () => {
  const program = office();
  const folder = mkdtempSync(`${tmpdir()}/jixiao-workbook-`);
  const forms = [...examples(), ...published(), ...Array.from({ length: GENERATED }, (_, seed) => generated(seed))];
  const sheets = forms.map(({ form }) => workbookSheets(form));
  for (const [place, each] of sheets.entries()) writeFileSync(`${folder}/f${place}.xlsx`, await writeTables(each));
  const read = recalculated(program, folder);

  let passed = 0;
  let values = 0;
  let cells = 0;
  const reasons = new Map<string, number>();
  const wrong: string[] = [];
  forms.forEach(({ name, form }, place) => {
    const own = sheets[place] ?? [];
    const result = compared(evaluate(form).value, own, (sheet) => read.get(`f${place}-${sheet}`) ?? []);
    passed += result.passed;
    values += result.values;
    for (const reason of result.reasons) reasons.set(reason, (reasons.get(reason) ?? 0) + 1);
    cells += own.flatMap((sheet) => sheet.rows.flat()).filter((cell) => cell.formula !== undefined).length;
    for (const { cell, expected, found } of result.wrong) wrong.push(`${name}: ${cell}: ${expected}, not ${found}`);
  });
  for (const line of wrong.slice(0, 40)) console.log(line);
  console.log(`${forms.length} workbooks, ${cells} formulas, ${values} rows written as values`);
  for (const [reason, count] of reasons) console.log(`  ${count} ${reason}`);
  console.log(`${passed} passed, ${wrong.length} failed`);
  if (process.env["KEEP"] === undefined) rmSync(folder, { recursive: true, force: true });
  else console.log(folder);
  expect(wrong).toEqual([]);
});
