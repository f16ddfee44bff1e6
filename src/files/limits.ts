const MEGABYTE: number = 1024 * 1024;

/** The largest file that is opened, in megabytes. */
export const MAX_FILE: number = 32;

/** The largest that the parts of a package that are read may be together, unpacked, in megabytes. */
export const MAX_UNPACKED: number = 96;

/** The most parts that a package may have. */
export const MAX_PARTS = 10_000;

/** The deepest that elements may stand in each other. */
export const MAX_DEPTH = 4000;

/** The most columns that a table may have. */
export const MAX_COLUMNS = 1024;

/** The most rows that a table may have, as in a workbook. */
export const MAX_ROWS = 1_048_576;

/** The most places that a table may have up to its last filled cell in each row, and all tables of a file together. */
export const MAX_CELLS = 500_000;

/** The most characters that the cells of a file may show together. */
export const MAX_CHARACTERS = 8_000_000;

/** The most texts that a workbook may share between its cells. */
export const MAX_SHARED = 2_000_000;

/** The most notes that are made; what is beyond them is counted. */
export const MAX_NOTES = 500;

/** The longest text that is taken apart at its commas, tabs or bars, in megabytes. */
export const MAX_TEXT = 8;

/** What a message says of the limits of tables. */
export const TABLE_LIMITS: { readonly columns: number; readonly cells: number; readonly characters: number } = {
  columns: MAX_COLUMNS,
  cells: MAX_CELLS,
  characters: MAX_CHARACTERS,
};

/** Megabytes in bytes. */
export function bytesOf(megabytes: number): number {
  return megabytes * MEGABYTE;
}

/** Bytes in whole megabytes, as messages say them. */
export function megabytesOf(bytes: number): number {
  return Math.ceil(bytes / MEGABYTE);
}
