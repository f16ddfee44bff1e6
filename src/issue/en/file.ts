/** What is said in reading a file into tables. */
export const file = {
  "file/empty": "the file is empty: not one byte",
  "file/too-large": "the file has {size} MB, {most} MB at most: keep only the part with the form, save and read that",
  "file/unpacks-too-large":
    "the file unpacks to more than {most} MB (a zip bomb, or much data beside the form): keep only the sheet of the form",
  "file/declares-entities":
    "the file declares entities (DOCTYPE, ENTITY), which no office program writes; it is not read",
  "file/abnormal":
    "this does not look like a file of an office program (too many parts, levels or texts) and is not read: open it in WPS or Office and save a copy",
  "file/table-too-large":
    "{cell}: up to here the table passes the limits ({columns} columns; {cells} cells and {characters} characters in all tables) and is not read: delete rows and columns that are not needed and cells far out",
  "file/damaged": "the file is incomplete or damaged: download it again, or open it in WPS or Office and save a copy",
  "file/not-installed": "reading this kind of file takes {package}: npm install {package}",
  "file/failed":
    "the file could not be read for a reason unknown: save a copy from WPS or Office and try again, and send the file to the maintainers",
  "file/not-bytes": "what is read must be the bytes of a file (Uint8Array) or text",
  "file/fixed-layout":
    "this is a {kind} document, whose tables cannot be read: ask for the Word or Excel original, or copy the table out and paste it as text",
  "file/save-as": "this is a {kind} file: open it in WPS or Office and save it as {as}",
  "file/presentation": "this is a presentation: give the Excel or Word file of its table",
  "file/picture": "this is a picture, whose text cannot be read: give the Word or Excel file that it was made from",
  "file/archive": "this is an archive: unpack it first and read the files in it",
  "file/password": "the file has a password: remove it in WPS or Office and save",
  "file/lock-file": "this is the lock file of a document that is open (~$…) and holds nothing: read the one without ~$",
  "file/system-file": "this is a file of the operating system (such as .DS_Store, Thumbs.db) and no document",
  "file/json": "this is JSON and no table: hand it to evaluate",
  "file/unknown":
    "this kind of file is not known; XLSX, XLS, ODS, DOCX, ODT, HTML, CSV, Markdown and text (UTF-8, UTF-16, GB18030) can be read",
  "file/nothing": "the file holds neither a table nor text",
  "file/rowspan-unclear":
    "{cell}: from this row on the merged cells do not fit the rows, and several ways to mend them do; the table is not read: check the merged cells",
  "file/rowspan-mended":
    "{cell}: the merged cell says {stated} rows, which does not fit the rows below; read as {read} rows",
  "file/nested-table": "{cell}: the cell holds a table of its own, read as another table ({table})",
  "file/hidden-rows": "{sheet}: the rows {rows} are hidden and not read; unhide them if they count",
  "file/hidden-columns": "{sheet}: the columns {columns} are hidden and not read; unhide them if they count",
  "file/hidden-text": "{cell}: “{text}” is hidden text and not read",
  "file/struck-text": "{cell}: “{text}” is struck out and not read",
  "file/deleted-text": "{cell}: “{text}” is deleted in tracked changes and not read; what was inserted is read",
  "file/comments": "{count} comments are not read",
  "file/pictures": "{count} pictures; text in them is not read",
  "file/formulas":
    "{cell}: a mathematical formula, read as “{text}”; raised and lowered signs and fractions are lost, check it",
  "file/formula-without-value":
    "{cell}: the formula was saved without its value, read as blank: open, recalculate and save it in WPS or Excel",
  "file/rounded": "{cell}: the cell holds {whole} and shows {shown}, which is read",
  "file/format-unknown":
    "{cell}: the number format {format} is not known; read as {text}, as the cell holds it, which may differ from what it shows",
  "file/format-hides": "{cell}: the cell holds {whole}, but its format {format} shows nothing; read as blank",
  "file/sign-by-colour":
    "{cell}: the number {text} is shown below zero by its colour alone, without a sign; read as below zero",
} as const;
