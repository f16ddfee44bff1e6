import { describe, expect, it } from "vitest";
import { contentOf, fixture, rowsOf, told } from "./read.js";
import { formatted, xlsx } from "./xlsx.js";

/** What Excel shows in a Chinese setting, worked out by hand; all but those marked were held against LibreOffice 7.4. */
const SHOWN: readonly (readonly [value: number | string, format: string, shown: string])[] = [
  [98, '"≥"0"%"', "≥98%"],
  [0.864, "0%", "86%"],
  [0.864, "0.00%", "86.40%"],
  [5, "\\≥0\\处", "≥5处"],
  [5, "!≥0!处", "≥5处"], // `!` escapes in Excel alone
  [12345, "0.00,", "12.35"],
  [123456789, '0.0,,"百万"', "123.5百万"],
  [12345.678, '#,##0.00"万元"', "12,345.68万元"],
  [44561, '[$-804]yyyy"年"m"月"d"日";@', "2021年12月31日"],
  [44561, "yyyy/m/d", "2021/12/31"],
  [44561, "[$-804]aaaa", "星期五"],
  [44561, '[$-804][DBNum1]yyyy"年"m"月"d"日"', "二〇二一年十二月三十一日"],
  [44510, '[DBNum1][$-804]m"月"d"日"', "十一月十日"],
  [105, "[DBNum1][$-804]General", "一百〇五"],
  [1020300, "[DBNum1][$-804]General", "一百〇二万〇三百"],
  [100010001, "[DBNum1][$-804]General", "一亿〇一万〇一"],
  [10, "[DBNum2][$-804]General", "壹拾"],
  [120, "[DBNum1]0", "一二〇"], // LibreOffice says 一百二十
  [1.5, "[h]:mm", "36:00"],
  [0.5, "h:mm", "12:00"],
  [0.7, '上午/下午h"时"mm"分"', "下午4时48分"], // as Excel in Chinese writes AM/PM
  [0.25, '[m]"分钟"', "360分钟"],
  [85, '[>=90]"优";[>=80]"良";"差"', "良"],
  [-1234.5, "#,##0.00_);(#,##0.00)", "(1,234.50)"],
  [1234.5, '_ * #,##0.00_ ;_ * -#,##0.00_ ;_ * "-"??_ ;_ @_ ', "1,234.50"],
  [0, '_ * #,##0.00_ ;_ * -#,##0.00_ ;_ * "-"??_ ;_ @_ ', "-"],
  [12.5, 'G/通用格式"万元"', "12.5万元"], // General as Excel in Chinese writes it
  [5, "[红色]0", "5"], // a colour as Excel in Chinese writes it
  [0.5, "# ?/?", "1/2"],
  [1.005, "0.00", "1.01"],
  ["86.40000000000001", "General", "86.4"],
  ["0.30000000000000004", "General", "0.3"],
  ["1E-7", "General", "0.0000001"],
  [20, "0.00000", "20.00000"],
];

describe("a number in a workbook", () => {
  it.each(SHOWN)("%s under %s is read as it is shown: %s", async (value, format, shown) => {
    expect(await rowsOf(formatted([[value, format]]))).toEqual([[shown]]);
  });

  it("is shown by the format that only its number names, as in Chinese programs", async () => {
    const ids = [9, 10, 14, 31, 57, 46];
    const styles = `<cellXfs>${ids.map((id) => `<xf numFmtId="${id}"/>`).join("")}</cellXfs>`;
    const cells = ["0.5", "0.5", "44561", "44561", "44561", "1.5"].map(
      (value, at) => `<c s="${at}"><v>${value}</v></c>`,
    );
    expect(await rowsOf(xlsx({ sheet: `<row r="1">${cells.join("")}</row>`, styles }))).toEqual([
      ["50%", "50.00%", "2021/12/31", "2021年12月31日", "2021年12月", "36:00:00"],
    ]);
  });

  it("is a later day where the workbook counts from 1904, but no longer a time", async () => {
    const cells = [
      [43099, "yyyy-mm-dd"],
      [1.5, "[h]:mm"],
    ] as const;
    expect(await rowsOf(formatted(cells, '<workbookPr date1904="1"/>'))).toEqual([["2021-12-31"], ["36:00"]]);
  });

  it("is read from XLS by its formats too", async () => {
    expect((await rowsOf(fixture("formats.xls"))).flat()).toEqual(
      "≥98% 86% 86.40% ≥5处 12.35 2021年12月31日 36:00 12:00 12,345.68万元 5次/年 (1,234.50) 2021/12/31 86.4分 0.3".split(
        " ",
      ),
    );
  });
});

describe("where a cell does not show all that it holds", () => {
  it("the rest is kept and told", async () => {
    const file = formatted([
      [0.8645, "0%"],
      [12345.678, "0.0,"],
    ]);
    const { tables, notes } = await contentOf(file);
    expect(tables[0]?.rows).toEqual([["86%"], ["12.3"]]);
    expect(tables[0]?.rounded).toEqual([
      { row: 0, column: 0, whole: "86.45%" },
      { row: 1, column: 0, whole: "12.345678" },
    ]);
    expect(notes.map(({ code, severity, params }) => [code, severity, params])).toEqual([
      ["file/shown-differs", "info", { cell: "表!A1", stored: "86.45%", shown: "86%", read: "86%", format: "0%" }],
      [
        "file/shown-differs",
        "info",
        { cell: "表!A2", stored: "12.345678", shown: "12.3", read: "12.3", format: "0.0," },
      ],
    ]);
  });

  it("a number below zero that only its colour tells keeps its sign", async () => {
    const file = formatted([[-5, "0;[Red]0"]]);
    expect(await rowsOf(file)).toEqual([["-5"]]);
    expect(await told(file)).toEqual([
      ["file/shown-differs", { cell: "表!A1", stored: "-5", shown: "5", read: "-5", format: "0;[Red]0" }],
    ]);
  });

  it("a format that shows nothing is told", async () => {
    const file = formatted([
      [5, ";;;"],
      [1, "0"],
    ]);
    expect(await rowsOf(file)).toEqual([[], ["1"]]);
    expect(await told(file)).toEqual([
      ["file/shown-differs", { cell: "表!A1", stored: "5", shown: "", read: "", format: ";;;" }],
    ]);
  });

  it("a format that cannot be read is told, and the number given as it is", async () => {
    const file = formatted([[0.5, '0"a']]);
    expect(await rowsOf(file)).toEqual([["0.5"]]);
    expect(await told(file)).toEqual([
      ["file/shown-differs", { cell: "表!A1", stored: "0.5", shown: "?", read: "0.5", format: '0"a' }],
    ]);
  });

  it("a format that is named and not there is told", async () => {
    const file = xlsx({
      sheet: '<row r="1"><c r="A1"><v>0.5</v></c></row>',
      styles: '<cellXfs><xf numFmtId="200"/></cellXfs>',
    });
    expect(await told(file)).toEqual([
      ["file/shown-differs", { cell: "表!A1", stored: "0.5", shown: "?", read: "0.5", format: "?" }],
    ]);
  });
});
