export { readWorkbook, safeReadWorkbook } from "./read-workbook.js";
export type { WorkbookContent, WorkbookSheet } from "./read-sheet.js";
export type { PrintSettings, Sheet, SheetCell, SheetCellKind, SheetCellRole } from "../report/sheet/types.js";
export { safeWorkbookSheets, workbookSheets } from "../workbook/index.js";
export { writeTables } from "./write-tables.js";
export { writeWorkbook } from "./write-workbook.js";
