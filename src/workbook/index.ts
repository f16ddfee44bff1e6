export { safeWorkbookSheets, workbookSheets } from "./workbook.js";
