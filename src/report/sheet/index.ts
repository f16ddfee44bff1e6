export { type CsvOptions, tableCsv } from "./csv.js";
export { formTable } from "./form.js";
export { tableGrid } from "./grid.js";
export { tableHtml } from "./html.js";
export { tableMarkdown } from "./markdown.js";
export { figuresTable, findingsTable, ratiosTable, scoreTable, stepsTable } from "./tables.js";
export type * from "./types.js";
