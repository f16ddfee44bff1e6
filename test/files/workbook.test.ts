import { describe, expect, it } from "vitest";
import { contentOf, fixture, rowsOf, tableOf, told } from "./read.js";
import { xlsx } from "./xlsx.js";
import { zip } from "./zip.js";

describe.each(["marks.xlsx", "marks.xls", "marks.ods"])("%s, with hidden, struck and raised parts", (name) => {
  it("shows what its cells show, and tells of the rest", async () => {
    const table = await tableOf(fixture(name));
    expect(table.rows).toEqual([
      ["一级指标", "三级指标", "指标值", "度量单位", "实际完成值", "分值"],
      ["产出指标", "培训人次", "≥150", "人次", "100", "40"],
      ["", "合格率", "≥90%", "", "86.40%", "20"],
      [],
      ["满意度指标", "满意度", "≥95%", "", "98%", "40"],
      ["", "面积m²"],
    ]);
    expect([table.hiddenRows, table.hiddenColumns]).toEqual([[3], [7]]);
    expect(await told(fixture(name))).toEqual([
      ["file/struck-text", { cell: "表!E5", text: "90%" }],
      ["file/struck-text", { cell: "表!A6", text: "作废" }],
      ["file/hidden", { sheet: "表", places: "4:4" }],
      ["file/hidden", { sheet: "表", places: "H:H" }],
    ]);
  });
});

describe("a workbook of Excel", () => {
  it("shows logical values, errors, and texts of formulas", async () => {
    const cells =
      '<c t="b"><v>1</v></c><c t="e"><v>#DIV/0!</v></c><c t="str"><f>A1</f><v>甲</v></c><c><f>1+1</f><v>2</v></c>';
    expect(await rowsOf(xlsx({ sheet: `<row r="1">${cells}</row>` }))).toEqual([["TRUE", "#DIV/0!", "甲", "2"]]);
  });

  it("has no value for a formula that was saved without one, which is told", async () => {
    const file = xlsx({ sheet: '<row r="2"><c r="B2"><f>1+1</f></c><c r="C2"><v>1</v></c></row>' });
    expect(await rowsOf(file)).toEqual([[], ["", "", "1"]]);
    expect(await told(file)).toEqual([["file/formula-without-value", { cell: "表!B2" }]]);
  });

  it("has a blank for a formula of LibreOffice that comes to an empty text, and tells of one that was never worked out", async () => {
    const cells = `<table:table-cell table:formula='of:=""'><text:p/></table:table-cell><table:table-cell table:formula="of:=1+1"/><table:table-cell><text:p>甲</text:p></table:table-cell>`;
    const file = zip({
      mimetype: "application/vnd.oasis.opendocument.spreadsheet",
      "content.xml": `<o><office:body><office:spreadsheet><table:table table:name="表"><table:table-row>${cells}</table:table-row></table:table></office:spreadsheet></office:body></o>`,
    });
    expect(await told(file)).toEqual([["file/formula-without-value", { cell: "表!B1" }]]);
  });

  it("leaves out phonetic guides and reads escaped characters", async () => {
    const strings = "<si><t>预算</t><rPh><t>yusuan</t></rPh></si><si><t>甲_x000D_\n乙</t></si>";
    const file = xlsx({ sheet: '<row><c t="s"><v>0</v></c><c t="s"><v>1</v></c></row>', strings });
    expect(await rowsOf(file)).toEqual([["预算", "甲\n乙"]]);
  });

  it("shows a merged text whose first row is hidden in what is left of it", async () => {
    const text = (value: string): string => `t="inlineStr"><is><t>${value}</t></is></c>`;
    const sheet = `<sheetData><row r="1" hidden="1"><c r="A1" ${text("甲")}<c r="B1" ${text("暗")}</row><row r="2"><c r="B2" ${text("乙")}</row>
      <row r="3"><c r="B3" ${text("丙")}</row></sheetData><mergeCells><mergeCell ref="A1:A3"/></mergeCells>`;
    expect(await tableOf(xlsx({ sheet }))).toMatchObject({
      rows: [[], ["甲", "乙"], ["", "丙"]],
      merges: [{ startRow: 1, startCol: 0, endRow: 2, endCol: 0 }],
    });
  });

  it("cuts merged areas to what stands in the sheet", async () => {
    const sheet =
      '<sheetData><row><c><v>1</v></c><c><v>2</v></c></row></sheetData><mergeCells><mergeCell ref="A1:XFD1"/><mergeCell ref="A5:B9"/></mergeCells>';
    expect((await tableOf(xlsx({ sheet }))).merges).toEqual([{ startRow: 0, startCol: 0, endRow: 0, endCol: 1 }]);
  });

  it("counts its comments", async () => {
    const relations = '<Relationship Id="r1" Type="x/comments" Target="../comments1.xml"/>';
    const more = {
      "xl/comments1.xml":
        "<comments><commentList><comment ref='A1'><text><t>待核</t></text></comment></commentList></comments>",
    };
    expect(await told(xlsx({ sheet: "<row><c><v>1</v></c></row>", relations, more }))).toEqual([
      ["file/comments", { count: 1 }],
    ]);
  });
});

describe("a sheet of Calc", () => {
  const ods = (rows: string, styles = ""): Uint8Array =>
    zip({
      mimetype: "application/vnd.oasis.opendocument.spreadsheet",
      "content.xml": `<office:document-content><office:automatic-styles>${styles}</office:automatic-styles><office:body><office:spreadsheet><table:table table:name="表" table:style-name="ta1">${rows}</table:table></office:spreadsheet></office:body></office:document-content>`,
    });
  const row = (cells: string): string => `<table:table-row>${cells}</table:table-row>`;

  it("shows the cell's text, not that of its comment", async () => {
    const file = ods(
      row(
        "<table:table-cell><office:annotation><text:p>待核</text:p></office:annotation><text:p>95%</text:p></table:table-cell>",
      ),
    );
    expect(await rowsOf(file)).toEqual([["95%"]]);
    expect(await told(file)).toEqual([["file/comments", { count: 1 }]]);
  });

  it("repeats cells and rows that stand there several times", async () => {
    const file = ods(
      '<table:table-row table:number-rows-repeated="2"><table:table-cell table:number-columns-repeated="2"><text:p>是</text:p></table:table-cell></table:table-row>' +
        row("<table:table-cell><text:p>否</text:p></table:table-cell>"),
    );
    expect(await rowsOf(file)).toEqual([["是", "是"], ["是", "是"], ["否"]]);
  });

  it("shows blanks and line breaks as they are written", async () => {
    const file = ods(
      row(
        '<table:table-cell><text:p>甲<text:s text:c="3"/>乙\n  丙<text:line-break/>丁</text:p><text:p>戊</text:p></table:table-cell>',
      ),
    );
    expect(await rowsOf(file)).toEqual([["甲   乙 丙\n丁\n戊"]]);
  });

  it("gives the value of a cell without a text, and tells that its format is not known", async () => {
    const file = ods(
      row(
        '<table:table-cell office:value-type="percentage" office:value="0.864"/><table:table-cell office:value-type="string" office:string-value="甲"/>',
      ),
    );
    expect(await rowsOf(file)).toEqual([["86.4%", "甲"]]);
    expect(await told(file)).toEqual([
      ["file/shown-differs", { cell: "表!A1", stored: "86.4%", shown: "?", read: "86.4%", format: "?" }],
    ]);
  });

  it("is hidden where its style says so", async () => {
    const style = '<style:style style:name="ta1"><style:table-properties table:display="false"/></style:style>';
    expect((await tableOf(ods(row("<table:table-cell><text:p>1</text:p></table:table-cell>"), style))).hidden).toBe(
      true,
    );
  });

  it("under a password is named", async () => {
    const file = zip({
      mimetype: "application/vnd.oasis.opendocument.spreadsheet",
      "META-INF/manifest.xml": "<manifest:encryption-data/>",
      "content.xml": "?",
    });
    await expect(contentOf(file)).rejects.toThrow("file/password");
  });
});

describe("an XML Spreadsheet of 2003", () => {
  const book = (rows: string): string =>
    `<Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet" xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet"><Styles><Style ss:ID="d"><NumberFormat ss:Format="Short Date"/></Style></Styles><Worksheet ss:Name="表"><Table>${rows}</Table></Worksheet></Workbook>`;

  it("places cells by their index, and shows dates and struck text", async () => {
    const file = book(
      '<Row ss:Index="2"><Cell ss:Index="2" ss:StyleID="d"><Data ss:Type="DateTime">2021-12-31T00:00:00.000</Data></Cell><Cell><ss:Data ss:Type="String"><S>旧</S>新</ss:Data></Cell></Row>',
    );
    expect(await rowsOf(file)).toEqual([[], ["", "2021/12/31", "新"]]);
    expect(await told(file)).toEqual([["file/struck-text", { cell: "表!C2", text: "旧" }]]);
  });

  it("does not take a comment for the cell's text, nor read hidden rows", async () => {
    const file = book(
      '<Row><Cell><Data ss:Type="String">甲</Data><Comment><ss:Data>待核</ss:Data></Comment></Cell></Row><Row ss:Hidden="1"><Cell><Data ss:Type="Number">1</Data></Cell></Row><Row><Cell><Data ss:Type="Number">2</Data></Cell></Row>',
    );
    expect(await rowsOf(file)).toEqual([["甲"], [], ["2"]]);
    expect((await told(file)).map(([code]) => code)).toEqual(["file/hidden", "file/comments"]);
  });
});
