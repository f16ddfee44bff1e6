import type { Package } from "../zip.js";
import type { Unread } from "./unread.js";

/** What a ZIP package is by the names of its parts. */
export async function packageKind(from: Package): Promise<"xlsx" | "docx" | "ods" | "odt" | Unread> {
  const names = new Set(from.names);
  const has = (pattern: RegExp): boolean => from.names.some((name) => pattern.test(name));
  if (names.has("mimetype")) return openDocument(from);
  if (has(/^OFD\.xml$/i)) return "ofd";
  if (has(/^Index\/.*\.iwa$|^index\.(?:xml|apxl)$/)) return "iwork";
  if (!names.has("[Content_Types].xml")) return "archive";
  if (has(/^xl\/workbook\.bin$/)) return "xlsb";
  if (has(/^xl\/.*\.xml$/)) return "xlsx";
  if (has(/^word\/.*\.xml$/)) return "docx";
  return has(/^ppt\//) ? "presentation" : "archive";
}

async function openDocument(from: Package): Promise<"ods" | "odt" | Unread> {
  const type = textOf(await from.part("mimetype"));
  if (textOf(await from.part("META-INF/manifest.xml")).includes("encryption-data")) return "password";
  if (type.includes("opendocument.spreadsheet")) return "ods";
  if (type.includes("opendocument.text")) return "odt";
  return type.includes("opendocument.presentation") ? "presentation" : "archive";
}

function textOf(part: Uint8Array | null): string {
  return part === null ? "" : new TextDecoder().decode(part);
}
