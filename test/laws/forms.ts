import { readdirSync, readFileSync } from "node:fs";
import * as fc from "fast-check";
import { parseDelimited, safeReadTable, standards } from "../../src/index.js";
import { formsOf, table } from "../audit/table.js";
import { page, pages, tables } from "../docs/markdown.js";
import { someForm } from "../evaluate/arbitrary.js";
import { example } from "../evaluate/forms.js";
import { formOfRow, workedExamples } from "../rule/rows.js";
import { publishedNames } from "../table/published.js";
import { generated, published } from "../workbook/forms.js";

const standard = "cn-mof-2020-10";
const year = 2021;

/** The forms of the documentation: its examples under every standard, those of its pages, and each row of its tables. */
export function documented(): object[] {
  const readme = readFileSync(new URL("../../README.md", import.meta.url), "utf8");
  const blocks = [...page("tree.md").matchAll(/^```json form\n([^]*?)^```/gm)];
  const form = /^```json\n([^]*?)^```/m.exec(readme)?.[1] ?? "";
  return [
    ...["jinshui-2021", "culture-2023"].flatMap((name) =>
      standards().map(({ id }) => ({ ...example(name), standard: id })),
    ),
    JSON.parse(form) as object,
    ...blocks.map((block) => ({ schemaVersion: 1, standard, ...(JSON.parse(block[1] ?? "") as object) })),
    ...pages("rules").flatMap((name) =>
      workedExamples(tables(name)).flatMap((each) => each.rows.map((row) => formOfRow(each, row))),
    ),
    ...sentences(),
  ];
}

/** The rows of the page on sentences that score a leaf. */
function sentences(): object[] {
  const found = tables("rule-sentences.md").filter(({ header }) => header.includes("得分"));
  return found.flatMap(({ rows }) =>
    rows.map(([rule, name = "", target = "", actual]) => {
      const leaf = { name, weight: "10", rule, actual, ...(target === "" ? {} : { target }) };
      return { schemaVersion: 1, standard, indicators: [leaf] };
    }),
  );
}

/** The published forms, as printed and with what an evaluation needs and they do not print, and all tables of forms. */
export function collected(): object[] {
  const folder = new URL("../table/forms/", import.meta.url);
  const read = readdirSync(folder).flatMap((file) => {
    const [text = ""] = readFileSync(new URL(file, folder), "utf8").split(/^={5,}\n/m);
    const form = safeReadTable(parseDelimited(text).grid);
    return form.ok ? [{ ...form.value, standard, subject: { year, ...form.value.subject } }] : [];
  });
  const printed = publishedNames.flatMap((name) => formsOf(table(name)));
  return [...printed, ...published().map(({ form }) => form), ...read];
}

/** Forms that nobody wrote: leaves by every method and kind of target, and leaves of real cells and sentences. */
export function invented(count: number): object[] {
  const made = Array.from({ length: count }, (_, seed) => generated(seed).form);
  return [...made, ...fc.sample(someForm, count * 5)];
}
