import { writeXlsx } from "hucre/xlsx";
import { describe, expect, it } from "vitest";
import { evaluate } from "../../src/evaluate/evaluate.js";
import { readForm, safeReadForm, safeReadForms } from "../../src/reader/index.js";
import { fixture } from "../files/read.js";
import {
  asDocx,
  asFods,
  asHtml,
  asMarkdown,
  asOds,
  asText,
  asXlsx,
  asXmlSpreadsheet,
  docx,
  ROWS,
} from "../files/same.js";
import { gb18030 } from "../files/gb18030.js";

const FILES: readonly (readonly [what: string, file: Uint8Array | string])[] = [
  ["XLSX", asXlsx()],
  ["XLSX saved by LibreOffice", fixture("libreoffice.xlsx")],
  ["XLS", fixture("libreoffice.xls")],
  ["ODS", asOds()],
  ["ODS saved by LibreOffice", fixture("libreoffice.ods")],
  ["FODS", asFods()],
  ["XML Spreadsheet 2003", asXmlSpreadsheet()],
  ["DOCX", asDocx()],
  ["DOCX saved by LibreOffice", fixture("libreoffice.docx")],
  ["ODT saved by LibreOffice", fixture("libreoffice.odt")],
  ["HTML with rowspans", asHtml()],
  ["HTML saved by LibreOffice", fixture("libreoffice.html")],
  ["CSV", asText(",")],
  ["CSV in GB18030", gb18030(asText(","))],
  ["text between tabs", asText("\t")],
  ["text between tabs in UTF-16", new Uint8Array(Buffer.from(`\ufeff${asText("\t")}`, "utf16le"))],
  ["Markdown", asMarkdown()],
];

const evaluated = async (file: Uint8Array | string): Promise<string> =>
  JSON.stringify(evaluate((await readForm(file)).value.form, { standard: "cn-mof-2020-10" }));

describe("one form in every kind of file", () => {
  it.each(FILES)("is evaluated alike, byte for byte: %s", async (_what, file) => {
    expect(await evaluated(file)).toBe(await evaluated(asText(",")));
  });

  it("as JSON is the form itself, in UTF-8, UTF-16 and GB18030", async () => {
    const { value } = await readForm(asXlsx());
    const text = JSON.stringify(value.form);
    for (const file of [text, gb18030(text), new Uint8Array(Buffer.from(`\ufeff${text}`, "utf16le"))]) {
      expect((await readForm(file)).value.form).toEqual(value.form);
    }
  });
});

const codes = async (file: Uint8Array | string, sheet?: string): Promise<readonly string[]> => {
  const read = await safeReadForm(file, sheet === undefined ? {} : { sheet });
  return read.ok ? [] : read.issues.map(({ code }) => code);
};

describe("what is no form", () => {
  it.each([
    ["a result in place of a form", '{"engine":"jixiao","score":"9","findings":[],"indicators":[]}', "file/result"],
    ["JSON that was cut off", '{"schemaVersion": 1, "indicators": [', "file/not-json"],
    ["a PDF", "%PDF-1.7", "table/no-header"],
    ["a PDF as bytes", new TextEncoder().encode("%PDF-1.7"), "file/fixed-layout"],
    ["nothing", "", "file/nothing"],
  ] as const)("is named: %s", async (_what, file, code) => {
    expect(await codes(file)).toEqual([code]);
  });

  it("in JSON is told with its pointers", async () => {
    expect(await codes('{"schemaVersion": 1}')).toEqual(["input/missing"]);
  });

  it("whatever is given, from JavaScript too, is an issue and no exception", async () => {
    expect(await codes(null as unknown as string)).toEqual(["file/not-bytes"]);
    const read = await safeReadForm(asText(","), null as unknown as object);
    expect(read.ok).toBe(true);
  });
});

const workbook = (...names: string[]): Promise<Uint8Array> =>
  writeXlsx({ sheets: names.map((name) => ({ name, rows: ROWS.map((row) => [...row]) })) });

describe("several forms in one file", () => {
  it("are all given, a sheet each, and one is asked for where one is wanted", async () => {
    const bytes = await workbook("甲", "乙");
    const read = await safeReadForms(bytes);
    expect(read.ok && read.value.forms.map(({ sheet, read: form }) => [sheet, form.ok])).toEqual([
      ["甲", true],
      ["乙", true],
    ]);
    expect(await codes(bytes)).toEqual(["file/several-forms"]);
    expect(await codes(bytes, "乙")).toEqual([]);
    expect(await codes(bytes, "丙")).toEqual(["file/no-sheet"]);
  });

  it("name their cells with the sheet, and a form on the only sheet does without", async () => {
    const cellsOf = async (names: readonly string[], sheet?: string) => {
      const read = await readForm(await workbook(...names), sheet === undefined ? {} : { sheet });
      return Object.values(read.value.places);
    };
    const cells = await cellsOf(["乙"]);
    expect(cells.every((cell) => /^[A-Z]+\d+$/.test(cell))).toBe(true);
    expect(await cellsOf(["甲", "乙"], "乙")).toEqual(cells.map((cell) => `乙!${cell}`));
    const all = await safeReadForms(await workbook("甲", "乙"));
    const first = all.ok
      ? all.value.forms.map(({ read }) => (read.ok ? Object.values(read.value.places)[0] : null))
      : [];
    expect(first).toEqual([`甲!${cells[0]}`, `乙!${cells[0]}`]);
  });

  it("do not hide one that cannot be read: it stands among them with its issues", async () => {
    const sheets = [
      { name: "甲", rows: ROWS.map((row) => [...row]) },
      { name: "乙", rows: [...ROWS, ["合计"], ...ROWS].map((row) => [...row]) },
      { name: "说明", rows: [["本表由单位填写"]] },
    ];
    const read = await safeReadForms(await writeXlsx({ sheets }));
    expect(read.ok && read.value.forms.map(({ sheet, read: form }) => [sheet, form.ok])).toEqual([
      ["甲", true],
      ["乙", false],
    ]);
  });
});

/** A table of a document; the cells of `row` show these texts. */
const table = (rows: readonly (readonly string[])[]): string => {
  const cell = (text: string): string => `<w:tc><w:p><w:r><w:t>${text}</w:t></w:r></w:p></w:tc>`;
  return `<w:tbl>${rows.map((row) => `<w:tr>${row.map(cell).join("")}</w:tr>`).join("")}</w:tbl>`;
};
const line = (text: string): string => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`;

describe("a document", () => {
  it("is one form with what stands before its tables, broken into two of them or not", async () => {
    const [head = [], ...rows] = ROWS.map((row) => (row[0] === "" ? ["产出指标", ...row.slice(1)] : row));
    const first = table([head, ...rows.slice(0, 2)]);
    const file = docx(line("（2023年度）") + first + line("续表") + table([head, ...rows.slice(2)]));
    const { value } = await readForm(file);
    expect(value.form.subject?.year).toBe(2023);
    expect(value.form.indicators.map(({ name }) => name)).toEqual(["产出指标", "满意度指标"]);
  });

  it("names its cells by table and place", async () => {
    const rows = ROWS.map((row) => [...row]);
    (rows[1] ?? [])[5] = "四十";
    const read = await safeReadForm(docx(line("自评表") + table([["说明", "见附件"]]) + table(rows)));
    const told = read.ok ? read.notes : read.issues;
    expect(told.map(({ params }) => params["cell"])).toContain("表2!F2");
  });
});
