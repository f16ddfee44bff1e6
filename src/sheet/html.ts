import { linkTo, shownIn } from "./cells.js";
import { escaped } from "./page/shell.js";
import type { Sheet, SheetCell } from "./types.js";

/**
 * Sheets as one HTML page that needs nothing else: merged cells as spans, texts escaped, no script, styled for the
 * screen and for A4.
 *
 * @param sheets One sheet, or several that follow one another, each on a page of its own when printed.
 * @param title The page's title; left out, the name of the first sheet.
 * @returns the page. It has no errors.
 *
 * Source: none; the layout is the sheets' own.
 *
 * @example
 * const cell: SheetCell = { value: "<b>", role: "plain", kind: "text" };
 * const sheet: Sheet = { name: "表", rows: [[cell]], merges: [], widths: [8], print: { orientation: "portrait" } };
 * tableHtml(sheet).includes("<td>&lt;b&gt;</td>"); // => true
 */
export function tableHtml(sheets: Sheet | readonly Sheet[], title?: string): string {
  const list = "rows" in sheets ? [sheets] : sheets;
  const tables = list.map(tableOf).join("\n");
  const named = escaped(title ?? list[0]?.name ?? "");
  return `<!DOCTYPE html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<title>${named}</title>
<style>${STYLE}</style>
</head>
<body>
${tables}
</body>
</html>
`;
}

const STYLE = `
body{font:14px/1.5 "Noto Sans CJK SC","Microsoft YaHei","PingFang SC",SimSun,sans-serif;margin:1em}
table{border-collapse:collapse;margin:0 0 2em}
caption{text-align:left;font-weight:bold;padding:.3em 0}
td,th{border:1px solid #666;padding:.25em .5em;vertical-align:middle;white-space:pre-wrap;overflow-wrap:anywhere}
th{background:#f0f0f0;font-weight:bold}
.title{font-size:1.3em;font-weight:bold;border:none;background:none}
.total{font-weight:bold}
.left{text-align:left}.center{text-align:center}.right{text-align:right}
@page portrait{size:A4 portrait;margin:12mm}
@page landscape{size:A4 landscape;margin:12mm}
@media print{body{margin:0;font-size:9pt}table{width:100%;break-after:page}thead{display:table-header-group}tr{break-inside:avoid}
.portrait{page:portrait}.landscape{page:landscape}}
`;

function tableOf(sheet: Sheet): string {
  const { starts, covered } = spansOf(sheet);
  const sum = sheet.widths.reduce((total, each) => total + each, 0);
  const columns = sheet.widths.map((each) => `<col style="width:${Math.round((each * 100) / sum)}%">`).join("");
  const rows = sheet.rows.map((row, place) => {
    const cells = row.map((cell, column) =>
      covered.has(`${place},${column}`) ? "" : cellOf(cell, starts.get(`${place},${column}`) ?? ""),
    );
    return `<tr>${cells.join("")}</tr>`;
  });
  // Only a table whose first row is its heading can have it repeated: a head may not reach into what follows it.
  const head = sheet.print.repeatRows?.[0] === 0 ? rows.slice(0, sheet.print.repeatRows[1] + 1) : [];
  const body = rows.slice(head.length);
  const top = head.length === 0 ? "" : `<thead>${head.join("\n")}</thead>`;
  const caption = escaped(sheet.name);
  return `<table class="${sheet.print.orientation}"><caption>${caption}</caption><colgroup>${columns}</colgroup>${top}
<tbody>${body.join("\n")}</tbody></table>`;
}

function spansOf(sheet: Sheet): { readonly starts: Map<string, string>; readonly covered: Set<string> } {
  const starts = new Map<string, string>();
  const covered = new Set<string>();
  for (const { startRow, startCol, endRow, endCol } of sheet.merges) {
    const down = endRow > startRow ? ` rowspan="${endRow - startRow + 1}"` : "";
    const across = endCol > startCol ? ` colspan="${endCol - startCol + 1}"` : "";
    starts.set(`${startRow},${startCol}`, down + across);
    for (let row = startRow; row <= endRow; row++) {
      for (let column = startCol; column <= endCol; column++) covered.add(`${row},${column}`);
    }
    covered.delete(`${startRow},${startCol}`);
  }
  return { starts, covered };
}

function cellOf(cell: SheetCell, spans: string): string {
  const tag = cell.role === "heading" ? "th" : "td";
  const classes = [cell.role === "title" || cell.role === "total" ? cell.role : "", cell.align ?? ""];
  const named = classes.filter((each) => each !== "").join(" ");
  const look = named === "" ? "" : ` class="${named}"`;
  const note = cell.note === undefined ? "" : ` title="${escaped(cell.note)}"`;
  const shown = escaped(shownIn(cell));
  const inside = cell.link === undefined ? shown : `<a href="${escaped(linkTo(cell.link))}">${shown}</a>`;
  return `<${tag}${spans}${look}${note}>${inside}</${tag}>`;
}
