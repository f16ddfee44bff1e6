import { describe, expect, it } from "vitest";
import { contentOf, rowsOf, tableOf, told } from "./read.js";
import { docx } from "./same.js";

const run = (text: string, properties = ""): string =>
  `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`;
const cell = (content: string, properties = ""): string => `<w:tc><w:tcPr>${properties}</w:tcPr>${content}</w:tc>`;
const p = (content: string): string => `<w:p>${content}</w:p>`;
const row = (...cells: string[]): string => `<w:tr>${cells.join("")}</w:tr>`;
const table = (...rows: string[]): string => `<w:tbl>${rows.join("")}</w:tbl>`;
/** A document with one table of one row of these cells. */
const oneRow = (...cells: string[]): Uint8Array => docx(table(row(...cells.map((each) => cell(each)))));

describe("a Word document", () => {
  it("gives cells that span columns and go on below", async () => {
    const body = table(
      row(cell(p(run("甲")), '<w:gridSpan w:val="2"/>'), cell(p(run("乙")), '<w:vMerge w:val="restart"/>')),
      row(cell(p(run("1"))), cell(p(run("2"))), cell(p(""), "<w:vMerge/>")),
      row(cell(p(run("3"))), cell(p(run("4"))), cell(p(run("5")))),
    );
    expect(await tableOf(docx(body))).toMatchObject({
      rows: [
        ["甲", "", "乙"],
        ["1", "2", ""],
        ["3", "4", "5"],
      ],
      merges: [
        { startRow: 0, startCol: 0, endRow: 0, endCol: 1 },
        { startRow: 0, startCol: 2, endRow: 1, endCol: 2 },
      ],
    });
  });

  it("leaves out the places before a row that begins further right", async () => {
    const indented = `<w:tr><w:trPr><w:gridBefore w:val="1"/></w:trPr>${cell(p(run("乙")))}</w:tr>`;
    expect(await rowsOf(docx(table(row(cell(p(run("甲"))), cell("")), indented)))).toEqual([
      ["甲", ""],
      ["", "乙"],
    ]);
  });

  it("joins runs, and keeps paragraphs, line breaks and tabs apart", async () => {
    const file = oneRow(
      p(run("≥9") + run("0%")) + p(run("（注）")),
      p(`${run("甲")}<w:r><w:br/></w:r>${run("乙")}<w:r><w:tab/></w:r>${run("丙")}`),
    );
    expect(await rowsOf(file)).toEqual([["≥90%\n（注）", "甲\n乙 丙"]]);
  });

  it("does not read what is struck, hidden or deleted, and tells of it", async () => {
    const file = oneRow(
      p(run("90%", "<w:strike/>") + run("95%", '<w:strike w:val="0"/>')),
      p(run("暗", "<w:vanish/>") + run("明")),
      p(`<w:del><w:r><w:delText>80</w:delText></w:r></w:del><w:ins>${run("85")}</w:ins>`),
      p(`<w:moveFrom>${run("移走")}</w:moveFrom><w:moveTo>${run("移来")}</w:moveTo>`),
    );
    expect(await rowsOf(file)).toEqual([["95%", "明", "85", "移来"]]);
    expect(await told(file)).toEqual([
      ["file/struck-text", { cell: "表1!A1", text: "90%" }],
      ["file/hidden-text", { cell: "表1!B1", text: "暗" }],
      ["file/deleted-text", { cell: "表1!C1", text: "80" }],
      ["file/deleted-text", { cell: "表1!D1", text: "移走" }],
    ]);
  });

  it("does not read a row that was deleted", async () => {
    const deleted = `<w:tr><w:trPr><w:del w:id="1"/></w:trPr>${cell(p(run("旧")))}</w:tr>`;
    const file = docx(table(deleted, row(cell(p(run("新"))))));
    expect(await rowsOf(file)).toEqual([[], ["新"]]);
    expect((await told(file)).map(([code]) => code)).toEqual(["file/deleted-text"]);
  });

  it("keeps raised figures, and the signs that Word takes from fonts", async () => {
    const sign =
      '<w:r><w:sym w:font="Symbol" w:char="F0B3"/></w:r><w:r><w:t>90</w:t></w:r><w:r><w:sym w:font="Wingdings" w:char="F0FE"/></w:r>';
    const file = oneRow(p(run("m") + run("2", '<w:vertAlign w:val="superscript"/>')), p(sign));
    expect(await rowsOf(file)).toEqual([["m²", "≥90☑"]]);
  });

  it("gives a formula's text and tells that its shape is lost", async () => {
    const file = oneRow(
      p("<m:oMath><m:f><m:num><m:r><m:t>a</m:t></m:r></m:num><m:den><m:r><m:t>b</m:t></m:r></m:den></m:f></m:oMath>"),
    );
    expect(await told(file)).toEqual([["file/formulas", { cell: "表1!A1", text: "ab" }]]);
  });

  it("reads a text box once, and no field codes", async () => {
    const box = `<w:r><mc:AlternateContent><mc:Choice><w:txbxContent>${p(run("框"))}</w:txbxContent></mc:Choice><mc:Fallback><w:txbxContent>${p(run("框"))}</w:txbxContent></mc:Fallback></mc:AlternateContent></w:r>`;
    expect(await rowsOf(oneRow(p(box + "<w:r><w:instrText>PAGE</w:instrText></w:r>")))).toEqual([["框"]]);
  });

  it("gives a table in a cell on its own, and the lines around tables", async () => {
    const inner = table(row(cell(p(run("1")))));
    const { tables, after } = await contentOf(
      docx(p(run("标题")) + table(row(cell(p(run("甲")) + inner))) + p(run("附注"))),
    );
    expect(tables.map(({ name, before, rows }) => [name, before, rows])).toEqual([
      ["表1", ["标题"], [["甲"]]],
      ["表2", [], [["1"]]],
    ]);
    expect(after).toEqual(["附注"]);
  });

  it("without a table is its lines", async () => {
    expect(await contentOf(docx(p(run("一、概况")) + p(run("总分98.15分"))))).toMatchObject({
      tables: [],
      after: ["一、概况", "总分98.15分"],
    });
  });

  it("counts comments and pictures", async () => {
    const file = oneRow(
      p(`${run("甲")}<w:r><w:commentReference w:id="0"/></w:r><w:r><w:drawing><a:blip/></w:drawing></w:r>`),
    );
    expect(await told(file)).toEqual([
      ["file/comments", { count: 1 }],
      ["file/pictures", { count: 1 }],
    ]);
  });
});
