export type { WorkbookContent, WorkbookSheet } from "./types.js";
export type { CellValue, Grid, Merge } from "../table/types.js";
