import type { Merge } from "../../src/table/index.js";
import { escaped, xlsx } from "./xlsx.js";
import { zip } from "./zip.js";

/** One table, as every kind of file shows it. */
export const ROWS: readonly (readonly string[])[] = [
  ["一级指标", "三级指标", "指标值", "度量单位", "实际完成值", "分值"],
  ["产出指标", "培训人次", "≥150", "人次", "100", "40"],
  ["", "合格率", "≥90%", "", "86.40%", "20"],
  ["满意度指标", "满意度", "≥95%", "", "98%", "40"],
];

/** 产出指标 stands over two rows. */
export const MERGES: readonly Merge[] = [{ startRow: 1, startCol: 0, endRow: 2, endCol: 0 }];

/** The cells that workbooks hold as numbers, with the style that shows them. */
const NUMBERS: Readonly<Record<string, readonly [value: string, style: number]>> = {
  E2: ["100", 0],
  F2: ["40", 0],
  C3: ["90", 2],
  E3: ["0.864", 1],
  F3: ["20", 0],
  E4: ["0.98", 3],
  F4: ["40", 0],
};

const STYLES = `<numFmts><numFmt numFmtId="164" formatCode="&quot;≥&quot;0&quot;%&quot;"/></numFmts>
<fonts><font><sz val="11"/><name val="宋体"/></font></fonts><fills><fill><patternFill patternType="none"/></fill></fills>
<borders><border/></borders><cellStyleXfs><xf/></cellStyleXfs>
<cellXfs><xf numFmtId="0"/><xf numFmtId="10" applyNumberFormat="1"/><xf numFmtId="164" applyNumberFormat="1"/><xf numFmtId="9" applyNumberFormat="1"/></cellXfs>`;

/** As a workbook: rates as numbers under a percent format, 90 under `"≥"0"%"`. */
export function asXlsx(): Uint8Array {
  const rows = ROWS.map((row, at) => {
    const cells = row.map((text, column) => {
      const place = `${"ABCDEF".charAt(column)}${at + 1}`;
      const number = NUMBERS[place];
      if (number !== undefined) return `<c r="${place}" s="${number[1]}"><v>${number[0]}</v></c>`;
      return text === "" ? "" : `<c r="${place}" t="inlineStr"><is><t>${escaped(text)}</t></is></c>`;
    });
    return `<row r="${at + 1}">${cells.join("")}</row>`;
  });
  const sheet = `<sheetData>${rows.join("")}</sheetData><mergeCells><mergeCell ref="A2:A3"/></mergeCells>`;
  return xlsx({ sheet, styles: STYLES });
}

const OFFICE = 'xmlns:office="o" xmlns:table="t" xmlns:text="x" xmlns:style="s"';

/** The inside of an OpenDocument sheet: 产出指标 spans two rows, and the place that it covers is written out. */
function odsTable(): string {
  const rows = ROWS.map((row, at) => {
    const cells = row.map((text, column) => {
      if (at === 2 && column === 0) return "<table:covered-table-cell/>";
      const span = at === 1 && column === 0 ? ' table:number-rows-spanned="2" table:number-columns-spanned="1"' : "";
      return `<table:table-cell${span}>${text === "" ? "" : `<text:p>${text}</text:p>`}</table:table-cell>`;
    });
    return `<table:table-row>${cells.join("")}<table:table-cell table:number-columns-repeated="1018"/></table:table-row>`;
  });
  const blank =
    '<table:table-row table:number-rows-repeated="1048572"><table:table-cell table:number-columns-repeated="1024"/></table:table-row>';
  return `<table:table table:name="表">${rows.join("")}${blank}</table:table>`;
}

export function asOds(): Uint8Array {
  return zip({
    mimetype: "application/vnd.oasis.opendocument.spreadsheet",
    "content.xml": `<office:document-content ${OFFICE}><office:body><office:spreadsheet>${odsTable()}</office:spreadsheet></office:body></office:document-content>`,
  });
}

export function asFods(): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n<office:document ${OFFICE}><office:body><office:spreadsheet>${odsTable()}</office:spreadsheet></office:body></office:document>`;
}

export function asDocx(): Uint8Array {
  const rows = ROWS.map((row, at) => {
    const cells = row.map((text, column) => {
      const merge = column > 0 ? "" : at === 1 ? '<w:vMerge w:val="restart"/>' : at === 2 ? "<w:vMerge/>" : "";
      return `<w:tc><w:tcPr>${merge}</w:tcPr><w:p><w:r><w:t>${text}</w:t></w:r></w:p></w:tc>`;
    });
    return `<w:tr>${cells.join("")}</w:tr>`;
  });
  return docx(`<w:tbl>${rows.join("")}</w:tbl>`);
}

/** A Word document with this body. */
export function docx(body: string): Uint8Array {
  return zip({
    "[Content_Types].xml": '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
    "word/document.xml": `<w:document xmlns:w="w" xmlns:m="m" xmlns:mc="mc"><w:body>${body}</w:body></w:document>`,
  });
}

export function asHtml(): string {
  const rows = ROWS.map((row, at) => {
    const cells = row.map((text, column) => {
      if (at === 2 && column === 0) return "";
      return `<td${at === 1 && column === 0 ? " rowspan=2" : ""}>${text.replace("≥", "&ge;")}</td>`;
    });
    return `<tr>\n  ${cells.join("\n  ")}\n</tr>`;
  });
  return `<html><head><meta charset="utf-8"><title>自评</title></head><body><table>\n${rows.join("\n")}\n</table></body></html>`;
}

export function asXmlSpreadsheet(): string {
  const rows = ROWS.map((row, at) => {
    const cells = row.map((text, column) => {
      const place = `${"ABCDEF".charAt(column)}${at + 1}`;
      const number = NUMBERS[place];
      if (number !== undefined)
        return `<Cell ss:StyleID="s${number[1]}"><Data ss:Type="Number">${number[0]}</Data></Cell>`;
      if (at === 2 && column === 0) return "";
      const merge = place === "A2" ? ' ss:MergeDown="1"' : place === "B3" ? ' ss:Index="2"' : "";
      return `<Cell${merge}>${text === "" ? "" : `<Data ss:Type="String">${text}</Data>`}</Cell>`;
    });
    return `<Row>${cells.join("")}</Row>`;
  });
  return `<?xml version="1.0"?>\n<?mso-application progid="Excel.Sheet"?>
<Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet" xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet">
<Styles><Style ss:ID="Default"/><Style ss:ID="s1"><NumberFormat ss:Format="Percent"/></Style>
<Style ss:ID="s2"><NumberFormat ss:Format="&quot;≥&quot;0&quot;%&quot;"/></Style><Style ss:ID="s3"><NumberFormat ss:Format="0%"/></Style></Styles>
<Worksheet ss:Name="表"><Table>${rows.join("")}</Table></Worksheet></Workbook>`;
}

/** As text with this sign between the cells. */
export function asText(sign: string): string {
  return ROWS.map((row) => `${row.join(sign)}\r\n`).join("");
}

export function asMarkdown(): string {
  const [header = [], ...rows] = ROWS.map((row) => `| ${row.join(" | ")} |`);
  return [header, "| --- | --- | ---: | --- | --- | --- |", ...rows].join("\n");
}
