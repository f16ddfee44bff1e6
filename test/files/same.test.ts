import { writeXlsx } from "hucre/xlsx";
import { describe, expect, it } from "vitest";
import { safeReadTable } from "../../src/table/index.js";
import { contentOf, fixture, tableOf } from "./read.js";
import { asDocx, asFods, asHtml, asMarkdown, asOds, asText, asXlsx, asXmlSpreadsheet, MERGES, ROWS } from "./same.js";

/** GB18030 of the characters of the table that are not ASCII, from the code chart. */
function gb18030(text: string): Uint8Array {
  const codes: Record<string, number> = {};
  const decoder = new TextDecoder("gb18030");
  for (let high = 0xa1; high <= 0xf7; high++) {
    for (let low = 0xa1; low <= 0xfe; low++) codes[decoder.decode(new Uint8Array([high, low]))] = high * 256 + low;
  }
  return new Uint8Array(
    [...text].flatMap((sign) => {
      const code = codes[sign] ?? sign.charCodeAt(0);
      return code < 128 ? [code] : [code >> 8, code & 255];
    }),
  );
}

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
  ["text between tabs", "tsv", asText("\t")],
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

  it.each(withMerges)("is the same form as %s", async (_name, _kind, file) => {
    const { rows, merges } = await tableOf(file);
    expect(safeReadTable(rows, merges)).toEqual(safeReadTable(ROWS, MERGES));
    expect(safeReadTable(rows, merges).ok).toBe(true);
  });
});
