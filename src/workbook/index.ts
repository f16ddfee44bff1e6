export type { FormInput } from "../form/types.js";
export type { WorkbookOptions } from "./options.js";
export { safeWorkbookSheets, workbookSheets } from "./workbook.js";
