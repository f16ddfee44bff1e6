export { summaryHtml } from "./html.js";
export { rowOf } from "./row.js";
export { summarySheets } from "./sheets.js";
export { summaryOf } from "./summary.js";
export { summaryText } from "./text.js";
export type * from "./types.js";
