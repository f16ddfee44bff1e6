import { describe, expect, it } from "vitest";
import { contentOf, rowsOf, tableOf, told } from "./read.js";

describe("a web page", () => {
  it("shows entities, line breaks, paragraphs and blanks as a browser does", async () => {
    const page = "<table><tr><td>&ge;90&#37;<td> 甲<br>乙 <td><p>一</p><p>二</p><td>a&nbsp;\n b<td>&lt;5</table>";
    expect(await rowsOf(page)).toEqual([["≥90%", "甲\n乙", "一\n二", "a  b", "<5"]]);
  });

  it("lets cells fall past those that span rows and columns", async () => {
    const page = '<table><tr><td rowspan=2 colspan="2">甲<td>乙</tr><tr><td>丙</tr><tr><td>1<td>2<td>3</table>';
    expect(await tableOf(page)).toMatchObject({
      rows: [
        ["甲", "", "乙"],
        ["", "", "丙"],
        ["1", "2", "3"],
      ],
      merges: [{ startRow: 0, startCol: 0, endRow: 1, endCol: 1 }],
    });
  });

  it("takes a rowspan of 0, or beyond the last row, to the end of the table", async () => {
    for (const span of ["0", "9"]) {
      const { merges } = await tableOf(`<table><tr><td rowspan=${span}>甲<td>1<tr><td>2</table>`);
      expect(merges).toEqual([{ startRow: 0, startCol: 0, endRow: 1, endCol: 0 }]);
    }
  });

  it("does not show struck text, which is told of", async () => {
    const page = `<style>.x1 { text-decoration: line-through } td.x2, .x3 {display:none}</style><table>
      <tr><td><s>90%</s>95%<td><del>1</del><strike>2</strike>3<td><span style="text-decoration:line-through">4</span>5<td class=x1>6</table>`;
    expect(await rowsOf(page)).toEqual([["95%", "3", "5"]]);
    expect(await told(page)).toEqual([
      ["file/struck-text", { cell: "表1!A1", text: "90%" }],
      ["file/struck-text", { cell: "表1!B1", text: "12" }],
      ["file/struck-text", { cell: "表1!C1", text: "4" }],
      ["file/struck-text", { cell: "表1!D1", text: "6" }],
    ]);
  });

  it("does not show what is hidden by an attribute, a style or a class, and tells what stood in the table", async () => {
    const page = `<style>td.x2, .x3 {display:none}</style><div hidden>菜单</div><table>
      <tr><td>甲<td hidden>1<td style="display: none">2<td class="x3">3<td style="visibility:hidden">4</td></tr>
      <tr style="display:none"><td>暗<tr><td>乙</table>`;
    const { tables, notes } = await contentOf(page);
    expect(tables[0]?.rows).toEqual([["甲"], [], ["乙"]]);
    expect(tables[0]?.hiddenRows).toEqual([1]);
    expect(notes.map(({ code, params }) => [code, params["text"]])).toEqual([
      ["file/hidden-text", "1"],
      ["file/hidden-text", "2"],
      ["file/hidden-text", "3"],
      ["file/hidden-text", "4"],
      ["file/hidden-text", "暗"],
    ]);
  });

  it("keeps raised and lowered figures apart from those on the line", async () => {
    expect(await rowsOf("<table><tr><td>10<sup>4</sup>m<sup>2</sup><td>CO<sub>2</sub></table>")).toEqual([
      ["10⁴m²", "CO₂"],
    ]);
  });

  it("leaves out comments of spreadsheet programs, scripts and what may be chosen", async () => {
    const page =
      "<table><tr><td><a class=comment-indicator></a><comment><p>某人：</p>待核</comment>95%<script>1</script><select><option>是<option>否</select></table>";
    expect(await rowsOf(page)).toEqual([["95%"]]);
    expect(await told(page)).toEqual([["file/comments", { count: 1 }]]);
  });

  it("shows what is filled in into a field", async () => {
    expect(await rowsOf('<table><tr><td><input value="95%"><td><input type=hidden value=x>甲</table>')).toEqual([
      ["95%", "甲"],
    ]);
  });

  it("gives a table in a cell on its own, and says where it stood", async () => {
    const page = "<table><tr><td>甲<table><tr><td>1<td>2</table>乙<td>丙</table>";
    const { tables, notes } = await contentOf(page);
    expect(tables.map(({ name, rows }) => [name, rows])).toEqual([
      ["表1", [["甲\n乙", "丙"]]],
      ["表2", [["1", "2"]]],
    ]);
    expect(notes.map(({ code, params }) => [code, params])).toEqual([
      ["file/nested-table", { cell: "表1!A1", table: "表2" }],
    ]);
  });

  it("drops a table that only sets out the page, but not the lines above it", async () => {
    const page = "<h1>自评表</h1><table><tr><td><p>单位：某局</p><table><tr><td>1</table></table>";
    const { tables } = await contentOf(page.replace("<p>单位：某局</p>", ""));
    expect(tables.map(({ name, before, rows }) => [name, before, rows])).toEqual([["表1", ["自评表"], [["1"]]]]);
  });

  it("gives the lines around its tables", async () => {
    const page =
      "<p>一、概况<p>某局<table><caption>表一</caption><tr><td>1</table><p>二、结论<table><tr><td>2</table>完";
    const { tables, after } = await contentOf(page);
    expect(tables.map(({ before }) => before)).toEqual([["一、概况", "某局", "表一"], ["二、结论"]]);
    expect(after).toEqual(["完"]);
  });

  it("is known under any beginning, and by its charset", async () => {
    for (const start of [
      "<?xml version='1.0'?><!DOCTYPE html>",
      "<!-- x -->",
      "\n<meta charset=utf-8>",
      "<div>",
      "说明：",
      "<html><head><title>自评</title>",
    ]) {
      expect((await contentOf(`${start}<table><tr><td>1</td></tr></table>`)).kind).toBe("html");
    }
    const page = '<html><meta charset="big5"><table><tr><td>\u00ab\u00fc</table>';
    expect(await rowsOf(Uint8Array.from(page, (sign) => sign.charCodeAt(0)))).toEqual([["指"]]);
  });
});

describe("a rowspan that does not fit its rows", () => {
  const page = (first: number, second: number): string =>
    `<table><tr><td>一级<td>二级<td>指标<tr><td rowspan=${first}>产出<td>数量<td>甲<tr><td>质量<td>乙` +
    `<tr><td rowspan=${second}>效益<td>社会<td>丙<tr><td>生态<td>丁</table>`;
  const rows = [
    ["一级", "二级", "指标"],
    ["产出", "数量", "甲"],
    ["", "质量", "乙"],
    ["效益", "社会", "丙"],
    ["", "生态", "丁"],
  ];

  it("is read as it is where it fits", async () => {
    expect(await told(page(2, 2))).toEqual([]);
    expect(await rowsOf(page(2, 2))).toEqual(rows);
  });

  it("is read shorter where it reaches too far", async () => {
    expect(await told(page(3, 2))).toEqual([["file/rowspan-mended", { cell: "表1!A2", stated: 3, read: 2 }]]);
    expect(await rowsOf(page(3, 2))).toEqual(rows);
  });

  it("is read longer where it ends too early", async () => {
    const short = page(2, 2)
      .replace("<td rowspan=2>效益<td>社会<td>丙<tr>", "<td>时效<td>丙<tr>")
      .replace("<td>生态", "<td>效益<td>生态");
    expect(await told(short)).toEqual([["file/rowspan-mended", { cell: "表1!A2", stated: 2, read: 3 }]]);
    expect(await rowsOf(short)).toEqual([...rows.slice(0, 3), ["", "时效", "丙"], ["效益", "生态", "丁"]]);
  });

  it("keeps the table out where two readings fit, and reads the others", async () => {
    const unclear =
      "<table><tr><td>一级<td>二级<td>指标<tr><td rowspan=2>产出<td rowspan=2>数量<td>甲<tr><td>乙<tr><td>丙<td>丁<tr><td>1<td>2<td>3</table>";
    const { tables, notes } = await contentOf(`${unclear}<table><tr><td>好</table>`);
    expect(tables.map((table) => table.rows)).toEqual([[["好"]]]);
    expect(notes.map(({ code, severity, params }) => [code, severity, params])).toEqual([
      ["file/rowspan-unclear", "error", { cell: "表1!A4" }],
    ]);
  });

  it("is nothing where a row only lacks cells", async () => {
    const ragged = "<table><tr><td>自评表<tr><td>甲<td>乙<td>丙<tr><td>1<td>2<td>3<tr><td>合计<td>5</table>";
    expect(await told(ragged)).toEqual([]);
    expect(await rowsOf(ragged)).toEqual([["自评表"], ["甲", "乙", "丙"], ["1", "2", "3"], ["合计", "5"]]);
  });
});
