import { describe, expect, it } from "vitest";
import { type ReadFileOptions, safeReadFile } from "../../src/files/index.js";
import { openPackage } from "../../src/files/zip.js";
import { fixture, refused, rowsOf, tableOf } from "./read.js";
import { docx } from "./same.js";
import { xlsx } from "./xlsx.js";
import { zip } from "./zip.js";

const times = (count: number, each: (at: number) => string): string =>
  Array.from({ length: count }, (_, at) => each(at)).join("");
const ods = (body: string): Uint8Array =>
  zip({
    mimetype: "application/vnd.oasis.opendocument.spreadsheet",
    "content.xml": `<o xmlns:table="t"><office:body><office:spreadsheet><table:table table:name="表">${body}</table:table></office:spreadsheet></office:body></o>`,
  });

/** Files that are small and would grow without bound, made when they are read, with what is said of each. */
const HOSTILE: readonly (readonly [what: string, file: () => Uint8Array | string, code: string])[] = [
  ["a part of 128 MB", () => xlsx({ sheet: `<row>${" ".repeat(128 * 1024 * 1024)}</row>` }), "file/too-large"],
  [
    "a part that says it is small",
    () => zip({ "[Content_Types].xml": "", "xl/workbook.xml": " ".repeat(128 * 1024 * 1024) }, () => 10),
    "file/too-large",
  ],
  [
    "20,000 rows with a value in the last column",
    () => xlsx({ sheet: times(20_000, (at) => `<row r="${at + 1}"><c r="XFD${at + 1}"><v>1</v></c></row>`) }),
    "file/table-too-large",
  ],
  [
    "20,000 rows with a value in column 1,000",
    () => xlsx({ sheet: times(20_000, (at) => `<row r="${at + 1}"><c r="ALL${at + 1}"><v>1</v></c></row>`) }),
    "file/table-too-large",
  ],
  [
    "10,000 cells that share 100,000 characters",
    () =>
      xlsx({
        sheet: times(10_000, (at) => `<row r="${at + 1}"><c t="s"><v>0</v></c></row>`),
        strings: `<si><t>${"甲".repeat(100_000)}</t></si>`,
      }),
    "file/table-too-large",
  ],
  [
    "three million empty shared texts",
    () => xlsx({ sheet: "<row><c><v>1</v></c></row>", strings: "<si/>".repeat(3_000_000) }),
    "file/abnormal",
  ],
  [
    "a million rows that hold nothing",
    () => xlsx({ sheet: times(1_000_000, (at) => `<row r="${at + 1}"/>`) }),
    "file/nothing",
  ],
  ["elements a million deep", () => xlsx({ sheet: `<row>${"<a>".repeat(1_000_000)}` }), "file/abnormal"],
  [
    "a million rows of 16,384 cells in one line",
    () =>
      ods(
        '<table:table-row table:number-rows-repeated="1048576"><table:table-cell table:number-columns-repeated="16384"><text:p>x</text:p></table:table-cell></table:table-row>',
      ),
    "file/table-too-large",
  ],
  [
    "a million rows of ten cells in one line",
    () =>
      ods(
        '<table:table-row table:number-rows-repeated="1048576"><table:table-cell table:number-columns-repeated="10"><text:p>x</text:p></table:table-cell></table:table-row>',
      ),
    "file/table-too-large",
  ],
  [
    "entities that multiply",
    () =>
      '<!DOCTYPE a [<!ENTITY a "aa"><!ENTITY b "&a;&a;">]><office:document><office:body>&b;</office:body></office:document>',
    "file/abnormal",
  ],
  [
    "an entity from outside",
    () => '<?xml version="1.0"?><!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]><Workbook>&x;</Workbook>',
    "file/abnormal",
  ],
  [
    "cells that span a thousand columns and 65,000 rows",
    () => `<table>${"<tr><td rowspan=65534 colspan=1000>x".repeat(3000)}</table>`,
    "file/table-too-large",
  ],
  ["tables a thousand deep", () => "<table><tr><td>".repeat(10_000), "file/abnormal"],
  ["tables in a document a thousand deep", () => docx("<w:tbl><w:tr><w:tc>".repeat(5000)), "file/abnormal"],
  [
    "20,000 parts",
    () => zip(Object.fromEntries(Array.from({ length: 20_000 }, (_, at) => [`${at}`, ""]))),
    "file/abnormal",
  ],
  ["33 MB", () => new Uint8Array(33 * 1024 * 1024), "file/too-large"],
  ["a text of 9 MB", () => "指标,分值\n".repeat(1_500_000), "file/too-large"],
];

describe("a file made to exhaust its reader", () => {
  it.each(HOSTILE)("ends with a reason: %s", async (_what, make, code) => {
    const file = make();
    const before = process.memoryUsage().rss;
    expect(await refused(file)).toBe(code);
    expect(process.memoryUsage().rss - before).toBeLessThan(600 * 1024 * 1024);
  });

  it("is read where it is only odd: a styled blank cell in the last place of a sheet", async () => {
    const sheet = '<row r="1"><c r="A1"><v>5</v></c></row><row r="1048576"><c r="XFD1048576" s="1"/></row>';
    expect(await rowsOf(xlsx({ sheet }))).toEqual([["5"]]);
  });

  it("is read where it is only odd: a value in the last row", async () => {
    const { rows } = await tableOf(xlsx({ sheet: '<row r="1048576"><c r="A1048576"><v>5</v></c></row>' }));
    expect([rows.length, rows[1_048_575]]).toEqual([1_048_576, ["5"]]);
  });

  it("is read where it is only odd: a million merged areas over the whole sheet", async () => {
    const sheet = `<sheetData><row r="1"><c r="A1"><v>5</v></c></row></sheetData><mergeCells>${'<mergeCell ref="A1:XFD1048576"/>'.repeat(100_000)}</mergeCells>`;
    expect((await tableOf(xlsx({ sheet }))).merges).toEqual([]);
  });
});

describe("a damaged file", () => {
  it.each(["libreoffice.xlsx", "libreoffice.xls", "libreoffice.ods", "libreoffice.docx"])(
    "is called so where it was cut off: %s",
    async (name) => {
      const whole = fixture(name);
      for (const share of [0.2, 0.5, 0.8]) {
        expect(await refused(whole.subarray(0, Math.floor(whole.length * share)))).toBe("file/damaged");
      }
    },
  );

  it("is called so where its XML is cut off", async () => {
    expect(await refused('<?xml version="1.0"?><Workbook><Worksheet><Table><Row>')).toBe("file/damaged");
    expect(await refused("<office:document><office:body>")).toBe("file/damaged");
  });

  it("is called so where the sectors of a compound file lead in a circle", async () => {
    const bytes = Uint8Array.from(fixture("libreoffice.xls"));
    const view = new DataView(bytes.buffer);
    const table = (view.getUint32(76, true) + 1) * 512;
    view.setUint32(table + view.getUint32(48, true) * 4, view.getUint32(48, true), true);
    expect(await refused(bytes)).toBe("file/damaged");
  });
});

describe("safeReadFile", () => {
  it("never throws, whatever it is given", async () => {
    const odd: readonly unknown[] = [null, undefined, 5, {}, [], new ArrayBuffer(4), Symbol("x"), () => 1];
    for (const each of odd) expect(await refused(each)).toBe("file/not-bytes");
    const nothing: unknown = null;
    const read = await safeReadFile("a", nothing as ReadFileOptions);
    expect(read.ok).toBe(true);
    expect(
      (
        await safeReadFile("a", {
          get name(): string {
            throw new Error("x");
          },
        })
      ).ok,
    ).toBe(false);
  });

  it("finds a reason in every damaged copy of every kind, and none that it does not know", async () => {
    let seed = 7;
    const next = (below: number): number => (seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648) % below;
    for (const name of [
      "libreoffice.xlsx",
      "libreoffice.xls",
      "formats.xls",
      "marks.xls",
      "libreoffice.ods",
      "libreoffice.docx",
      "libreoffice.html",
    ]) {
      for (let round = 0; round < 60; round++) {
        const bytes = Uint8Array.from(fixture(name));
        for (let change = 0; change < 1 + (round % 12); change++) bytes[next(bytes.length)] = next(256);
        const code = await refused(round % 5 === 0 ? bytes.subarray(0, next(bytes.length)) : bytes);
        expect(code, `${name}, round ${round}`).not.toBe("file/failed");
      }
    }
  });
});

describe("openPackage", () => {
  it("stops unpacking where all parts together pass the limit, whatever they say of their size", async () => {
    const half = " ".repeat(50 * 1024 * 1024);
    const from = openPackage(zip({ a: half, b: half }, () => 1));
    expect((await from.part("a"))?.length).toBe(50 * 1024 * 1024);
    await expect(from.part("b")).rejects.toThrow("96");
  });

  it("finds no part that is not there", async () => {
    expect(await openPackage(zip({ a: "1" })).part("../a")).toBe(null);
  });
});
