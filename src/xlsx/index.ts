export { readWorkbook, safeReadWorkbook } from "./read-workbook.js";
export type { WorkbookContent, WorkbookSheet } from "./types.js";
