import { describe, expect, it } from "vitest";
import { type Sheet, type SheetCell, tableCsv, tableHtml, tableMarkdown } from "../../src/report.js";

const cell = (value: string, more: Partial<SheetCell> = {}): SheetCell => ({
  value,
  kind: "text",
  role: "plain",
  ...more,
});

const sheet = (rows: readonly (readonly SheetCell[])[], more: Partial<Sheet> = {}): Sheet => ({
  name: "表",
  rows,
  merges: [],
  widths: (rows[0] ?? []).map(() => 10),
  print: { orientation: "portrait" },
  ...more,
});

const csv = (value: string, more: Partial<SheetCell> = {}): string =>
  tableCsv(sheet([[cell(value, more)]])).slice(0, -2);

describe("CSV", () => {
  it.each([
    ["=1+1", "'=1+1"],
    ['=HYPERLINK("http://x","点")', `"'=HYPERLINK(""http://x"",""点"")"`],
    ["+cmd|' /C calc'!A0", "'+cmd|' /C calc'!A0"],
    ["-2+3+cmd", "'-2+3+cmd"],
    ["@SUM(A1)", "'@SUM(A1)"],
    ["＝1+1", "'＝1+1"],
    ["＋1＋1", "'＋1＋1"],
    ["－1", "'－1"],
    ["＠甲", "'＠甲"],
    ["\t=1", "'\t=1"],
    ["\r=1", "'␍=1"],
    [" =1+1", "' =1+1"],
  ])("marks %j as text", (text, written) => {
    expect(csv(text)).toBe(written);
  });

  it.each(["-31.55", "-31.55%", "+3", "-1,342.46", "-", "甲=乙", "≥98%"])("leaves %j as it is", (text) => {
    expect(csv(text)).toBe(text.includes(",") ? `"${text}"` : text);
  });

  it("leaves a negative number of a cell as it is", () => {
    expect(csv("-31.55", { kind: "percent" })).toBe("-31.55%");
  });

  it("quotes separators, quotes and line breaks, and ends rows with CR LF", () => {
    expect(
      tableCsv(
        sheet([
          [cell("甲,乙"), cell('丙"丁')],
          [cell("上\n下"), cell("戊")],
        ]),
      ),
    ).toBe('"甲,乙","丙""丁"\r\n"上\n下",戊\r\n');
  });

  it("begins with a byte order mark when asked", () => {
    expect(tableCsv(sheet([[cell("甲")]]), { bom: true })).toBe("\uFEFF甲\r\n");
  });

  it("separates by tabs when asked", () => {
    expect(tableCsv(sheet([[cell("甲"), cell("乙,丙")]]), { separator: "\t" })).toBe("甲\t乙,丙\r\n");
  });
});

describe("Markdown", () => {
  it("escapes what Markdown would take for marks", () => {
    expect(tableMarkdown(sheet([[cell("头", { role: "heading" })], [cell("a|b*c_d`e`[f](g)<h>&i\n二")]]))).toBe(
      "| 头 |\n| --- |\n| a\\|b\\*c\\_d\\`e\\`\\[f\\](g)&lt;h&gt;&amp;i<br>二 |",
    );
  });

  it("puts what stands above the headings before the table", () => {
    const rows = [[cell("标题", { role: "title" })], [cell("2021")], [cell("头", { role: "heading" })], [cell("甲")]];
    expect(tableMarkdown(sheet(rows))).toBe("**标题**\n\n2021\n\n| 头 |\n| --- |\n| 甲 |");
  });
});

describe("HTML", () => {
  const html = (rows: readonly (readonly SheetCell[])[], more: Partial<Sheet> = {}): string =>
    tableHtml(sheet(rows, more));

  it("escapes texts, also in titles and remarks", () => {
    const page = html([[cell(`<script>"'&`, { note: `"><b>` })]], { name: "<i>" });
    expect(page).toContain(`<td title="&quot;&gt;&lt;b&gt;">&lt;script&gt;&quot;&#39;&amp;</td>`);
    expect(page).not.toContain("<script");
    expect(page).not.toContain("<i>");
  });

  it("spans merged cells and leaves out what they cover", () => {
    const rows = [
      [cell("甲"), cell(""), cell("丙")],
      [cell(""), cell(""), cell("丁")],
    ];
    expect(html(rows, { merges: [{ startRow: 0, startCol: 0, endRow: 1, endCol: 1 }] })).toContain(
      `<tr><td rowspan="2" colspan="2">甲</td><td>丙</td></tr>\n<tr><td>丁</td></tr>`,
    );
  });

  it("holds several sheets, needs nothing from elsewhere and runs no script", () => {
    const page = tableHtml([sheet([[cell("甲")]]), sheet([[cell("乙")]], { name: "二" })], "自评");
    expect(page.match(/<table/g)).toHaveLength(2);
    expect(page).toContain("<title>自评</title>");
    expect(page).not.toMatch(/<script|<link|src=|url\(/);
  });
});
