export { type Delimited, type Delimiter, parseDelimited } from "./delimited.js";
export { readTable, safeReadTable } from "./read.js";
export type {
  CellValue,
  Formats,
  Grid,
  IndicatorValues,
  Merge,
  TableColumn,
  TableMapping,
  TableOptions,
} from "./types.js";
