import { writeXlsx } from "hucre/xlsx";
import { describe, expect, it } from "vitest";
import { evaluate } from "../../src/index.js";
import { safeReadForm } from "../../src/reader/index.js";
import { readTable, safeReadTable } from "../../src/table/index.js";
import { gb18030 } from "./gb18030.js";
import { contentOf, fixture, tableOf } from "./read.js";
import { asDocx, asFods, asHtml, asMarkdown, asOds, asText, asXlsx, asXmlSpreadsheet, MERGES, ROWS } from "./same.js";

const withMerges: readonly (readonly [string, string, Uint8Array | string])[] = [
  ["XLSX", "xlsx", asXlsx()],
  ["XLSX saved by LibreOffice", "xlsx", fixture("libreoffice.xlsx")],
  ["XLS", "xls", fixture("libreoffice.xls")],
  ["ODS", "ods", asOds()],
  ["ODS saved by LibreOffice", "ods", fixture("libreoffice.ods")],
  ["FODS", "ods", asFods()],
  ["XML Spreadsheet 2003", "xml-spreadsheet", asXmlSpreadsheet()],
  ["DOCX", "docx", asDocx()],
  ["DOCX saved by LibreOffice", "docx", fixture("libreoffice.docx")],
  ["ODT saved by LibreOffice", "odt", fixture("libreoffice.odt")],
  ["HTML", "html", asHtml()],
  ["HTML saved by LibreOffice", "html", fixture("libreoffice.html")],
  ["HTML in GB18030", "html", gb18030(asHtml().replace("utf-8", "gb2312"))],
];

const asPlain: readonly (readonly [string, string, Uint8Array | string])[] = [
  ["CSV", "csv", asText(",")],
  ["CSV in GB18030", "csv", gb18030(asText(","))],
  ["CSV in GB18030 saved by LibreOffice", "csv", fixture("libreoffice.csv")],
  ["text between tabs", "tsv", asText("\t")],
  ["text between tabs saved by LibreOffice", "tsv", fixture("libreoffice.tsv")],
  ["text between tabs in UTF-16 with a mark", "tsv", new Uint8Array(Buffer.from(`\ufeff${asText("\t")}`, "utf16le"))],
  ["text between tabs in UTF-16 without one", "tsv", new Uint8Array(Buffer.from(asText("\t"), "utf16le"))],
  [
    "text between tabs in UTF-16, high byte first",
    "tsv",
    new Uint8Array(Buffer.from(asText("\t"), "utf16le").swap16()),
  ],
  ["CSV with a mark", "csv", new TextEncoder().encode(`\ufeff${asText(",")}`)],
  ["Markdown", "markdown", asMarkdown()],
];

/** What the cells themselves come to, in no file. */
const expected = evaluate({ ...readTable(ROWS, MERGES).value, standard: "cn-mof-2020-10" }, { proof: true }).value;

describe("the same table", () => {
  it.each([...withMerges, ...asPlain])("is the same grid as %s", async (_name, kind, file) => {
    const content = await contentOf(file);
    expect(content.kind).toBe(kind);
    expect(content.tables.map(({ rows }) => rows)).toEqual([ROWS]);
  });

  it.each(withMerges)("has the same merged cells as %s", async (_name, _kind, file) => {
    expect((await tableOf(file)).merges).toEqual(MERGES);
  });

  it("is the same grid as XLSX written by hucre", async () => {
    const rows = ROWS.map((row) => [...row]);
    const bytes = await writeXlsx({ sheets: [{ name: "表", rows, merges: [...MERGES] }] });
    expect(await tableOf(bytes)).toMatchObject({ name: "表", rows: ROWS, merges: MERGES });
  });

  it.each([...withMerges, ...asPlain])("has the same evaluation, byte for byte, as %s", async (_name, _kind, file) => {
    const read = await safeReadForm(file);
    if (!read.ok) expect.unreachable(read.issues[0]?.message);
    const evaluated = evaluate({ ...read.value.form, standard: "cn-mof-2020-10" }, { proof: true });
    expect(JSON.stringify(evaluated.value)).toBe(JSON.stringify(expected));
    // 100/150 of 40, 86.4/90 of 20, and all of 40
    expect(evaluated.value.score).toBe("85.87");
  });

  it.each(withMerges)("is the same form as %s", async (_name, _kind, file) => {
    const { rows, merges } = await tableOf(file);
    expect(safeReadTable(rows, merges)).toEqual(safeReadTable(ROWS, MERGES));
    expect(safeReadTable(rows, merges).ok).toBe(true);
  });
});
