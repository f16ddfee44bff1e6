export { cellAddress } from "./address.js";
export { readFile, safeReadFile } from "./read-file.js";
export type { FileContent, FileKind, FileTable, ReadFileOptions, RoundedCell } from "./types.js";
