/** What is said in reading a file into tables. */
export const file = {
  "file/table-too-large":
    "{cell}: up to here the table passes the limits ({columns} columns; {cells} cells and {characters} characters in all) and is not read: delete rows and columns that are not needed",
  "file/shown-differs": "{cell}: the cell holds {stored} and shows “{shown}” by its format {format}; read as “{read}”",
  "file/hidden": "{sheet}: {places} are hidden and not read; unhide them if they count",
  "file/no-document": "this is no document but a lock file (~$…) or a file of the system",
  "file/abnormal":
    "this does not look like a file of an office program (too many parts, levels or texts, or declared entities) and is not read",
  "file/too-large": "the file has {size} MB (unpacked, where it is packed), {most} MB at most: keep only the form",
  "file/damaged": "the file is incomplete or damaged: download it again, or open it in WPS or Office and save a copy",
  "file/not-installed": "reading this kind of file takes {package}: npm install {package}",
  "file/failed": "the file could not be read for a reason unknown: open it in WPS or Office, save a copy and try again",
  "file/not-bytes": "what is read must be bytes (Uint8Array) or text",
  "file/fixed-layout":
    "this is a {kind} document, whose tables cannot be read: ask for the Word or Excel original, or copy the table out and paste it as text",
  "file/save-as": "this is a {kind} file: open it in WPS or Office and save it as {as}",
  "file/picture": "this is a picture: ask for the Word or Excel original",
  "file/archive": "this is an archive: unpack it first",
  "file/password": "the file has a password: remove it in WPS or Office and save",
  "file/json": "this is JSON and no table",
  "file/unknown": "this kind of file is not known: open it in WPS or Office and save it as .xlsx or .docx",
  "file/nothing": "the file holds neither a table nor text",
  "file/rowspan-unclear":
    "{cell}: the merged cells do not fit the rows from here on, and several ways to mend them do; the table is not read: check the original",
  "file/rowspan-mended":
    "{cell}: the merged cell says {stated} rows, which does not fit the rows below; read as {read} rows",
  "file/nested-table": "{cell}: the cell holds a table of its own, read as {table}",
  "file/hidden-text": "{cell}: “{text}” is hidden text and not read",
  "file/struck-text": "{cell}: “{text}” is struck out and not read",
  "file/deleted-text": "{cell}: “{text}” is deleted in tracked changes and not read",
  "file/comments": "{count} comments are not read",
  "file/pictures": "{count} pictures are not read",
  "file/formulas": "{cell}: a mathematical formula, read as “{text}” without its fractions and raised signs",
  "file/formula-without-value":
    "{cell}: the formula was saved without its value, read as blank: open, recalculate and save it in WPS or Excel",
} as const;
