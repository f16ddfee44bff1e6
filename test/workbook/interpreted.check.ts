import { expect, it } from "vitest";
import { evaluate } from "../../src/evaluate/index.js";
import { workbookSheets } from "../../src/workbook/index.js";
import { compared } from "./compare.js";
import { examples, generated, published, withRows } from "./forms.js";
import { hyperFormula, interpreted } from "./interpreted.js";

/** How many forms are generated; `FORMS=200` for all. */
const GENERATED = Number(process.env["FORMS"] ?? 6);

const engine = hyperFormula();
if (engine === null) console.log("HyperFormula is not there: npm run check:hosts installs it");

it.skipIf(engine === null)("a program whose ROUND knows nothing of decimals comes to the same figures", () => {
  const wrong: string[] = [];
  let passed = 0;
  const forms = [
    ...examples(),
    ...published().slice(0, 6 + GENERATED),
    ...Array.from({ length: GENERATED }, (_, place) => generated(1000 + place)),
  ];
  for (const { name, form } of forms) {
    const sheets = workbookSheets(form).value;
    const result =
      engine === null ? null : compared(evaluate(withRows(form)).value, sheets, interpreted(engine, sheets));
    passed += result?.passed ?? 0;
    for (const { cell, expected, found } of result?.wrong ?? [])
      wrong.push(`${name}: ${cell}: ${expected}, not ${found}`);
  }
  console.log(`HyperFormula: ${passed} passed, ${wrong.length} failed`);
  expect(wrong).toEqual([]);
});
