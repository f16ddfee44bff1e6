/** The most characters that one text may have: beyond it stands no cell of any form. */
export const MAX_TEXT = 1_000_000;

/** The most characters that a name which the user gives to a key may have. */
export const MAX_KEY = 1000;

/** The most entries that all lists of one input may have together. */
export const MAX_ENTRIES = 1_000_000;
