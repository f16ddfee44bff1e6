import { describe, expect, it } from "vitest";
import { parseDelimited, safeReadTable, type SelfEvaluation } from "../../src/index.js";
import { expectedForm } from "./expected.js";
import { published, publishedNames } from "./published.js";
import { commas, flat, official, type Rendered, weighted } from "./render.js";

function read({ grid, merges }: Rendered): SelfEvaluation {
  const result = safeReadTable(grid, merges);
  if (!result.ok) throw new Error(result.issues.map(({ message }) => message).join("\n"));
  return result.value;
}

const parts = ({ budget, indicators, reported }: SelfEvaluation) => ({
  ...(budget === undefined ? {} : { budget }),
  indicators,
  ...(reported === undefined ? {} : { reported }),
});

describe("published forms laid out as tables come back unchanged", () => {
  it.each(publishedNames)("%s with all cells filled", (name) => {
    const form = published(name);
    expect(parts(read(flat(form)))).toEqual(expectedForm(form, { groupName: (each) => each }));
  });

  it.each(publishedNames)("%s in the official layout with merged cells", (name) => {
    const form = published(name);
    expect(parts(read(official(form)))).toEqual(expectedForm(form, { groupName: (each) => each, asksReasons: true }));
  });

  it.each(publishedNames)("%s as CSV with two lines of headers, weights in names, the comparator apart", (name) => {
    const form = published(name);
    const { grid } = parseDelimited(commas(form));
    const joined = form.rows.map((row) => ({ ...row, target: row.target.replace(/^([≥≤≧≦═=<>]+)\s+/, "$1") }));
    const printed = { ...form, rows: joined };
    expect(parts(read({ grid, merges: [] }))).toEqual(
      expectedForm(printed, { groupName: (each) => weighted(each, form.rows), asksReasons: true }),
    );
  });
});
