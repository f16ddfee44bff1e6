import { writeXlsx } from "hucre/xlsx";
import { gb18030 } from "../files/gb18030.js";
import { docx } from "../files/same.js";
import { escaped } from "../files/xlsx.js";
import { zip } from "../files/zip.js";

/** The cells of a form, row by row; the names of its groups stand in their first row only. */
export type Rows = readonly (readonly string[])[];

/** Writes a form as one kind of file. */
export type Format = (rows: Rows) => Uint8Array | Promise<Uint8Array>;

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const lines = (rows: Rows, sign: string): string => rows.map((row) => `${row.join(sign)}\r\n`).join("");

const html = (rows: Rows): string => {
  const cells = (row: readonly string[]): string =>
    row.map((text) => `<td>${escaped(text).replaceAll("\n", "<br>")}</td>`).join("");
  return `<html><head><meta charset="utf-8"></head><body><table>${rows.map((row) => `<tr>${cells(row)}</tr>`).join("")}</table></body></html>`;
};

const ods = (rows: Rows): Uint8Array => {
  const cell = (text: string): string =>
    `<table:table-cell>${
      text === ""
        ? ""
        : text
            .split("\n")
            .map((line) => `<text:p>${escaped(line)}</text:p>`)
            .join("")
    }</table:table-cell>`;
  const table = rows.map((row) => `<table:table-row>${row.map(cell).join("")}</table:table-row>`).join("");
  const names = 'xmlns:office="o" xmlns:table="t" xmlns:text="x" xmlns:style="s"';
  return zip({
    mimetype: "application/vnd.oasis.opendocument.spreadsheet",
    "content.xml": `<office:document-content ${names}><office:body><office:spreadsheet><table:table table:name="表">${table}</table:table></office:spreadsheet></office:body></office:document-content>`,
  });
};

const word = (rows: Rows): Uint8Array => {
  const cell = (text: string): string => `<w:tc><w:p><w:r><w:t>${escaped(text)}</w:t></w:r></w:p></w:tc>`;
  return docx(`<w:tbl>${rows.map((row) => `<w:tr>${row.map(cell).join("")}</w:tr>`).join("")}</w:tbl>`);
};

/** The kinds of file that forms come in, by the ending of their names. */
export const FORMATS: Readonly<Record<string, Format>> = {
  xlsx: (rows) => writeXlsx({ sheets: [{ name: "自评表", rows: rows.map((row) => [...row]) }] }),
  csv: (rows) => gb18030(lines(rows, ",")),
  docx: word,
  html: (rows) => utf8(html(rows)),
  tsv: (rows) => new Uint8Array(Buffer.from(`\ufeff${lines(rows, "\t")}`, "utf16le")),
  ods,
  txt: (rows) => utf8(lines(rows, "\t")),
  xls: (rows) => utf8(html(rows)),
};

/** Files that are no forms, each with the code that names it. */
export const BAD: readonly (readonly [name: string, content: Uint8Array, code: string])[] = [
  ["扫描件.pdf", utf8("%PDF-1.7\n"), "file/fixed-layout"],
  ["照片.png", Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10]), "file/picture"],
  ["通知.doc", utf8("{\\rtf1\\ansi 通知}"), "file/save-as"],
  ["打包.zip", zip({ "自评表.xlsx": "x" }), "file/archive"],
  ["空白.xlsx", new Uint8Array(), "file/nothing"],
  ["截断.csv", utf8("项目名称,某项目的自评").subarray(0, -1), "file/broken-bytes"],
  ["断掉.json", utf8('{"schemaVersion": 1, "indicators": ['), "file/not-json"],
  ["说明.txt", utf8("请各单位按时报送自评表\n"), "table/no-header"],
  ["别的.json", utf8('{"name": "别的数据"}'), "input/missing"],
  ["坏包.docx", utf8("PK\u0003\u0004这不是完整的包"), "file/damaged"],
];
