import { certain } from "../../shape/certain.js";
import { harmless } from "../../text/harmless.js";
import type { Language } from "../../message/index.js";

/** A whole page that needs nothing else: no script, no network; for a telephone, a screen and A4, by day and by night. */
export function pageOf(title: string, body: string, language: Language): string {
  return `<!DOCTYPE html>
<html lang="${language === "en" ? "en" : "zh-CN"}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${escaped(title)}</title>
<style>${STYLE}</style>
</head>
<body>
<main>
${body}
</main>
</body>
</html>
`;
}

/** A text as it may stand in a page: signs of the markup as entities, what acts as what it is. */
export function escaped(value: string): string {
  return harmless(value)
    .replace(/&/g, "&amp;")
    .replace(/</g, "&lt;")
    .replace(/>/g, "&gt;")
    .replace(/"/g, "&quot;")
    .replace(/'/g, "&#39;");
}

/** A bar that is so much of its whole, readable in black and white and on paper, where backgrounds are left out. */
export function bar(share: number, says: string): string {
  const width = Math.round(Math.max(0, Math.min(1, share)) * 1000) / 10;
  return `<svg class="bar" viewBox="0 0 100 10" preserveAspectRatio="none" role="img" aria-label="${escaped(says)}"><rect class="ground" width="100" height="10"/><rect class="fill" width="${width}" height="10"/></svg>`;
}

/** A table; on a narrow screen each row is a card, its cells named by the headings. */
export function cards(headings: readonly string[], rows: readonly (readonly Cell[])[], name: string = ""): string {
  const head = headings.map((each) => `<th scope="col">${escaped(each)}</th>`).join("");
  const body = rows.map(
    (row) =>
      `<tr${row[0]?.row === undefined ? "" : ` class="${row[0].row}"`}>${row.map((cell, column) => cellOf(cell, certain(headings[column]))).join("")}</tr>`,
  );
  const marked = name === "" ? "cards" : `cards ${name}`;
  return `<table class="${marked}"><thead><tr>${head}</tr></thead>\n<tbody>${body.join("\n")}</tbody></table>`;
}

/** What stands in a cell of a page, as markup. */
export interface Cell {
  readonly html: string;
  readonly look?: string;
  /** Of the first cell: what its row is. */
  readonly row?: string;
}

/** A cell of text. */
export function said(text: string, look?: string): Cell {
  return { html: escaped(text), ...(look === undefined ? {} : { look }) };
}

function cellOf({ html, look }: Cell, heading: string): string {
  const marked = [look, html === "" ? "blank" : ""].filter((each) => each !== undefined && each !== "").join(" ");
  return `<td${marked === "" ? "" : ` class="${marked}"`} data-label="${escaped(heading)}">${html}</td>`;
}

const STYLE = `
:root{--ink:#1a1a1a;--quiet:#555;--line:#999;--ground:#fff;--soft:#f1f1ef;--fill:#2f5f8f;--error:#a3231f;--warning:#7a5200}
@media (prefers-color-scheme:dark){:root{--ink:#e8e8e6;--quiet:#a9a9a6;--line:#6b6b68;--ground:#161616;--soft:#262625;--fill:#7fb0e0;--error:#ff8a80;--warning:#e6b450}}
*{box-sizing:border-box}
body{margin:0;background:var(--ground);color:var(--ink);font:15px/1.55 "Noto Sans CJK SC","Microsoft YaHei","PingFang SC","Source Han Sans SC",SimSun,sans-serif}
main{max-width:1080px;margin:0 auto;padding:1.2rem 1rem 3rem}
h1{font-size:1.5rem;line-height:1.3;margin:0 0 .2rem}h2{font-size:1.1rem;margin:1.8rem 0 .5rem;border-bottom:2px solid var(--line);padding-bottom:.15rem}
p{margin:.4rem 0}a{color:inherit}
.quiet{color:var(--quiet)}.error{color:var(--error);font-weight:600}.warning{color:var(--warning);font-weight:600}
.score{display:flex;flex-wrap:wrap;gap:.3rem 1.4rem;align-items:baseline;margin:.8rem 0 .4rem}
.score b{font-size:2.4rem;line-height:1.1}.score .grade{font-size:1.4rem;font-weight:700;border:2px solid currentColor;padding:0 .5rem;border-radius:.2rem}
.lead{font-size:1.05rem}.sign{text-align:right;margin:1.6rem 0}
ol,ul{margin:.3rem 0;padding-left:1.6rem}li{margin:.2rem 0}
table{border-collapse:collapse;width:100%;margin:.4rem 0}
th,td{border:1px solid var(--line);padding:.25rem .45rem;text-align:left;vertical-align:top;overflow-wrap:anywhere}
th{background:var(--soft);font-weight:600;white-space:nowrap}
.right{text-align:right;white-space:nowrap;font-variant-numeric:tabular-nums}.center{text-align:center;white-space:nowrap}
tr.l1{background:var(--soft)}tr.l1 td{font-weight:700}tr.l2 td{font-weight:600}tr.total td{font-weight:700;border-top:2px solid var(--ink)}
td.in2{padding-left:1.4rem}td.in3{padding-left:2.4rem}
.rate{display:flex;gap:.5rem;align-items:center;justify-content:flex-end}.rate span{min-width:5.4em;text-align:right}.rate .bar{flex:1 1 4rem}
.file{min-width:10rem}td.name{min-width:7em}
.bar{display:block;width:100%;min-width:3.5rem;height:.8em}.bar .ground{fill:none;stroke:var(--line);stroke-width:1;vector-effect:non-scaling-stroke}.bar .fill{fill:var(--fill)}
.charts{display:flex;flex-wrap:wrap;gap:1rem 2rem}.charts figure{margin:0;flex:1 1 300px;max-width:520px}.charts figcaption{font-weight:600;margin-bottom:.3rem}
.charts svg{width:100%;height:auto}.charts .fill{fill:var(--fill)}.charts text{fill:var(--ink);font-size:13px}.charts line{stroke:var(--line)}
@media (max-width:640px){
table.cards,table.cards tbody,table.cards tr,table.cards td{display:block;width:auto}table.cards thead{display:none}
table.cards tr{border:1px solid var(--line);margin:.5rem 0;padding:.2rem 0}
table.cards td{border:0;padding:.1rem .6rem;text-align:left;white-space:normal}
table.cards td.blank{display:none}
table.cards td:not(:first-child)::before{content:attr(data-label) "：";color:var(--quiet)}
table.cards td:first-child{font-weight:600}
table.cards td.right:not(.wide){display:inline-block;padding-right:0}
table.cards td.right.blank{display:none}
table.cards td.wide{text-align:left}.rate{display:inline-flex;width:14rem;justify-content:flex-start}
.bar{max-width:16rem}
}
@page{size:A4;margin:14mm 12mm}
@media print{
:root{--ink:#000;--quiet:#333;--line:#777;--ground:#fff;--soft:#fff;--fill:#444;--error:#000;--warning:#000}
body{font-size:9pt;line-height:1.4}main{max-width:none;padding:0}
details{display:none}h2{break-after:avoid;margin-top:1rem}thead{display:table-header-group}tr,li,figure{break-inside:avoid}tr.total{break-before:avoid}
th,td{padding:.12rem .3rem}.file{min-width:7rem}td.name{min-width:4.5em}.score b{font-size:1.8rem}.bar{min-width:2.5rem}a{text-decoration:none}
}
`;
