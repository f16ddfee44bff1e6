import { gb18030 } from "../files/gb18030.js";
import { xls } from "../files/xls.js";
import { type Format, FORMATS, type Rows } from "../folder/formats.js";

/** Writes cells as a file of each kind, so that every cell comes back as it was. */
export const WRITERS: Readonly<Record<string, Format>> = {
  XLSX: (rows) => FORMATS["xlsx"]?.(rows) ?? new Uint8Array(),
  XLS: xls,
  ODS: (rows) => FORMATS["ods"]?.(rows) ?? new Uint8Array(),
  DOCX: (rows) => FORMATS["docx"]?.(rows) ?? new Uint8Array(),
  HTML: (rows) => FORMATS["html"]?.(rows) ?? new Uint8Array(),
  "CSV in UTF-8": (rows) => Buffer.from(separated(rows, ",")),
  "CSV in GB18030": (rows) => gb18030(separated(rows, ",")),
  TSV: (rows) => Buffer.from(separated(rows, "\t")),
  "TSV in UTF-16": (rows) => Buffer.from(`\ufeff${separated(rows, "\t")}`, "utf16le"),
  Markdown: (rows) => Buffer.from(markdown(rows)),
};

function separated(rows: Rows, sign: string): string {
  const quoted = (text: string): string =>
    text.includes(sign) || /["\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
  return rows.map((row) => `${row.map(quoted).join(sign)}\r\n`).join("");
}

function markdown(rows: Rows): string {
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell) => cell.replaceAll("|", "\\|").replaceAll("\n", "<br>")).join(" | ")} |`;
  const width = Math.max(...rows.map((row) => row.length));
  const rule = line(Array.from({ length: width }, () => "---"));
  return [line(rows[0] ?? []), rule, ...rows.slice(1).map(line)].join("\n");
}
