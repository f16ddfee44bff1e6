import { expect, test } from "vitest";
import { safeParseActual, safeParseTarget } from "../../src/cell/index.js";
import { cellsOf, isAcceptable } from "./cells.js";

test.each([
  ["targets.jsonl", safeParseTarget],
  ["actuals.jsonl", safeParseActual],
  ["targets-more.jsonl", safeParseTarget],
  ["actuals-more.jsonl", safeParseActual],
] as const)("every cell of %s is read as one of its acceptable readings", (file, read) => {
  const wrong: unknown[] = [];
  for (const cell of cellsOf(file)) {
    const outcome = read(cell.text, { unit: cell.unit, ...(cell.year === undefined ? {} : { year: cell.year }) });
    if (!isAcceptable(outcome, cell.expect)) {
      wrong.push({ ...cell, read: outcome.ok ? outcome.value : outcome.issues.map((each) => each.code) });
    }
  }
  expect(wrong).toEqual([]);
});
