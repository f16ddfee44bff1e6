/** The most rows with something in them that a form may have: the longest published ones have a few hundred. */
export const MAX_ROWS = 5000;

/** The most columns that a form may have. */
export const MAX_COLUMNS = 256;

/** The most characters of one cell. */
export const MAX_CELL = 32_767;

/** The most notes that are made; what is beyond them is counted. */
export const MAX_NOTES = 2000;
