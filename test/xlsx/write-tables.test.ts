import { readXlsx } from "hucre/xlsx";
import { describe, expect, it } from "vitest";
import type { Sheet, SheetCell } from "../../src/report.js";
import { sheetNames } from "../../src/xlsx/write-tables.js";
import { writeTables } from "../../src/xlsx/index.js";

const cell = (value: string, more: Partial<SheetCell> = {}): SheetCell => ({
  value,
  kind: "text",
  role: "plain",
  ...more,
});

const sheet = (...rows: readonly (readonly SheetCell[])[]): Sheet => ({
  name: "表",
  rows,
  merges: [],
  widths: (rows[0] ?? []).map(() => 10),
  print: { orientation: "landscape", repeatRows: [0, 0] },
});

/** What a file says of a cell, without what its writer says of it. */
async function read(bytes: Uint8Array): Promise<{ value: unknown; formula: string | undefined }[]> {
  const book = await readXlsx(bytes, { readStyles: true });
  const cells = book.sheets[0]?.cells ?? new Map();
  return (book.sheets[0]?.rows ?? []).flatMap((row, place) =>
    row.map((value, column) => ({ value, formula: cells.get(`${place},${column}`)?.formula })),
  );
}

describe("a written workbook", () => {
  it.each([
    "=1+1",
    '=HYPERLINK("http://x","点")',
    "+1",
    "-1+1",
    "@SUM(A1)",
    "＝1+1",
    "\t=1",
    "#N/A",
    "#DIV/0!",
    "TRUE",
    "007",
    "_x0041_",
  ])("holds %j as text", async (text) => {
    expect(await read(await writeTables([sheet([cell(text)])]))).toEqual([{ value: text, formula: undefined }]);
  });

  it("holds numbers as numbers, percentages as fractions, days as days", async () => {
    const cells = [
      cell("-31.55", { kind: "number" }),
      cell("98.375", { kind: "percent" }),
      cell("2021-12-31", { kind: "date" }),
    ];
    const [number, percent, day] = await read(await writeTables([sheet(cells)]));
    expect(number?.value).toBe(-31.55);
    expect(percent?.value).toBe(0.98375);
    expect(day?.value).toEqual(new Date(Date.UTC(2021, 11, 31)));
  });

  it("holds a number of more than 15 digits as text", async () => {
    const cells = [cell("12345678901234567890", { kind: "number" })];
    expect(await read(await writeTables([sheet(cells)]))).toEqual([
      { value: "12345678901234567890", formula: undefined },
    ]);
  });

  it("holds formulas without a result", async () => {
    const bytes = await writeTables([sheet([cell("", { kind: "number", formula: "1+1" })])]);
    expect(await read(bytes)).toEqual([{ value: null, formula: "1+1" }]);
  });

  it("keeps merged areas", async () => {
    const merges = [{ startRow: 0, startCol: 0, endRow: 1, endCol: 1 }];
    const bytes = await writeTables([{ ...sheet([cell("甲"), cell("")], [cell(""), cell("")]), merges }]);
    expect((await readXlsx(bytes)).sheets[0]?.merges).toEqual(merges);
  });

  it("is the same bytes each time", async () => {
    const one = await writeTables([sheet([cell("甲")])]);
    await new Promise((resolve) => setTimeout(resolve, 2100)); // the times of a ZIP file go by two seconds
    expect(Buffer.compare(one, await writeTables([sheet([cell("甲")])]))).toBe(0);
  });

  it("takes half a character and a text that is too long for a cell", async () => {
    const [half, long] = await read(await writeTables([sheet([cell("甲\uD800"), cell("长".repeat(40_000))])]));
    expect(half?.value).toBe("甲\uFFFD");
    expect(String(long?.value).length).toBe(32_767);
  });
});

describe("names of sheets", () => {
  it("lose what workbooks do not allow", () => {
    expect(sheetNames(["a[b]:c*d?e/f\\g"])).toEqual(["a_b__c_d_e_f_g"]);
  });

  it("are cut to 31 characters and told apart, whatever their case", () => {
    const long = "甲".repeat(40);
    expect(sheetNames([long, long, "Tab", "TAB"])).toEqual(["甲".repeat(31), `${"甲".repeat(29)} 2`, "Tab", "TAB 2"]);
  });
});
