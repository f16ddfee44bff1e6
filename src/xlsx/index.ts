export type { PrintSettings, Sheet, SheetCell, SheetCellKind, SheetCellRole } from "../sheet/types.js";
export type { WorkbookOptions } from "../workbook/index.js";
export { safeWorkbookSheets, workbookSheets } from "../workbook/index.js";
export { writeTables } from "./write-tables.js";
export { writeWorkbook } from "./write-workbook.js";
