export { cellFunctions, functions } from "./functions.js";
export { type ExcelFunction, excelMetadata, type ExcelParameter, type WpsFunction, wpsMetadata } from "./metadata.js";
export { errorMarks } from "./say.js";
export { dateText, percentText } from "./shown.js";
export type * from "./types.js";
