export { type Delimited, type Delimiter, parseDelimited } from "./delimited.js";
export { cellAt } from "./form/places.js";
export { type ReadTable, readTable, type ReadTables, readTables, safeReadTable, safeReadTables } from "./read.js";
export type {
  CellValue,
  Formats,
  Grid,
  IndicatorValues,
  Merge,
  ReadForm,
  TableColumn,
  TableMapping,
  TableOptions,
} from "./types.js";
