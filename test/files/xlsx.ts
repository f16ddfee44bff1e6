import { type Parts, zip } from "./zip.js";

/** The parts of a small workbook that a test wants to say something of. */
export interface XlsxParts {
  /** The inside of the sheet; its rows alone where it begins with `<row`. */
  readonly sheet: string;
  readonly styles?: string;
  readonly strings?: string;
  readonly workbook?: string;
  readonly more?: Parts;
  readonly relations?: string;
}

const MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = 'xmlns="http://schemas.openxmlformats.org/package/2006/relationships"';

const SPREADSHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml";
const TYPES = `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${SPREADSHEET}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${SPREADSHEET}.worksheet+xml"/><Override PartName="/xl/styles.xml" ContentType="${SPREADSHEET}.styles+xml"/><Override PartName="/xl/sharedStrings.xml" ContentType="${SPREADSHEET}.sharedStrings+xml"/></Types>`;

/** A workbook with one sheet, `表`. */
export function xlsx({
  sheet,
  styles = "",
  strings = "",
  workbook = "",
  more = {},
  relations = "",
}: XlsxParts): Uint8Array {
  const relation = (id: string, type: string, target: string): string =>
    `<Relationship Id="${id}" Type="${OFFICE}/${type}" Target="${target}"/>`;
  return zip({
    "[Content_Types].xml": TYPES,
    "_rels/.rels": `<Relationships ${PACKAGE}>${relation("r1", "officeDocument", "xl/workbook.xml")}</Relationships>`,
    "xl/_rels/workbook.xml.rels": `<Relationships ${PACKAGE}>${relation("r1", "worksheet", "worksheets/sheet1.xml")}${relation("r2", "sharedStrings", "sharedStrings.xml")}${relation("r3", "styles", "styles.xml")}</Relationships>`,
    "xl/worksheets/_rels/sheet1.xml.rels": `<Relationships ${PACKAGE}>${relations}</Relationships>`,
    "xl/workbook.xml": `<workbook ${MAIN} xmlns:r="${OFFICE}">${workbook}<sheets><sheet name="表" sheetId="1" r:id="r1"/></sheets></workbook>`,
    "xl/styles.xml": `<styleSheet ${MAIN}>${styles}</styleSheet>`,
    "xl/sharedStrings.xml": `<sst ${MAIN}>${strings}</sst>`,
    "xl/worksheets/sheet1.xml": `<worksheet ${MAIN}>${sheet.startsWith("<row") ? `<sheetData>${sheet}</sheetData>` : sheet}</worksheet>`,
    ...more,
  });
}

/** A workbook with one number under each of these formats, one below the other in column A. */
export function formatted(
  cells: readonly (readonly [value: number | string, format: string])[],
  workbook = "",
): Uint8Array {
  const formats = cells
    .map(([, format], at) => `<numFmt numFmtId="${164 + at}" formatCode="${escaped(format)}"/>`)
    .join("");
  const xfs = cells.map((_, at) => `<xf numFmtId="${164 + at}" fontId="0"/>`).join("");
  const rows = cells.map(([value], at) => `<row r="${at + 1}"><c r="A${at + 1}" s="${at}"><v>${value}</v></c></row>`);
  const styles = `<numFmts>${formats}</numFmts><fonts><font/></fonts><cellXfs>${xfs}</cellXfs>`;
  return xlsx({ sheet: rows.join(""), styles, workbook });
}

/** Text as XML has it. */
export function escaped(text: string): string {
  return text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/"/g, "&quot;");
}
