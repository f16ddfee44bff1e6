import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { expect, it } from "vitest";
import { evaluate } from "../../src/evaluate/index.js";
import { workbookSheets } from "../../src/workbook/index.js";
import { writeTables } from "../../src/xlsx/index.js";
import { compared } from "./compare.js";
import { type Edited, edited } from "./edited.js";
import { examples, generated, published, withRows } from "./forms.js";
import { office, recalculated } from "./office.js";

/** How many forms are generated; `FORMS=200` for all. */
const GENERATED = Number(process.env["FORMS"] ?? 4);

/** How many of the workbooks are filled in anew. */
const EDITED = 6 + GENERATED / 2;

it("LibreOffice works every cell out to the engine's figure, as written and filled in anew", async () => {
  const program = office();
  const folder = mkdtempSync(`${tmpdir()}/jixiao-workbook-`);
  const forms = [
    ...examples(),
    ...published().slice(0, 2 + GENERATED),
    ...Array.from({ length: GENERATED }, (_, seed) => generated(seed)),
  ];
  const written = forms.map((named): Edited => {
    const { value } = evaluate(withRows(named.form));
    return { name: named.name, sheets: workbookSheets(named.form).value, evaluation: value };
  });
  const anew: Edited[] = [];
  for (const [place, { sheets, evaluation }] of written.entries()) {
    const named = forms[place];
    const other = named === undefined || anew.length >= EDITED ? null : edited(named, sheets, evaluation);
    if (other !== null) anew.push(other);
  }
  const all = [...written, ...anew];
  for (const [place, { sheets }] of all.entries()) {
    // The page of explanations has nothing to work out.
    const worked = sheets.filter((sheet) => sheet.name !== "说明");
    writeFileSync(`${folder}/f${place}.xlsx`, await writeTables(worked));
  }
  const read = await recalculated(program, folder);

  let passed = 0;
  let told = 0;
  let formulas = 0;
  const wrong: string[] = [];
  const reasons = new Map<string, number>();
  all.forEach(({ name, sheets, evaluation }, place) => {
    const result = compared(evaluation, sheets, (sheet) => read.get(`f${place}-${sheet}`) ?? []);
    passed += result.passed;
    formulas += sheets.flatMap((sheet) => sheet.rows.flat()).filter((cell) => cell.formula !== undefined).length;
    for (const reason of result.reasons) reasons.set(reason, (reasons.get(reason) ?? 0) + 1);
    for (const { cell, expected, found } of result.wrong) {
      // A cell that was changed may be told of instead of counted; what stands there is words then, never a number.
      if (name.endsWith(" edited") && !/\d/.test(found.replace(/有\d+项要改/, ""))) told++;
      else wrong.push(`${name}: ${cell}: ${expected}, not ${found}`);
    }
  });
  for (const line of wrong.slice(0, 40)) console.log(line);
  console.log(`${written.length} workbooks, ${anew.length} of them filled in anew too, ${formulas} formulas`);
  for (const [reason, count] of reasons) console.log(`  written as values: ${count} ${reason}`);
  console.log(`${passed} passed, ${told} told of, ${wrong.length} failed`);
  if (process.env["KEEP"] === undefined) rmSync(folder, { recursive: true, force: true });
  else console.log(folder);
  expect(wrong).toEqual([]);
});
