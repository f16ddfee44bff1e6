import type { Compound } from "../xls/compound.js";
import type { Unread } from "./unread.js";

/** What a compound file is by the names of its streams. */
export function compoundKind({ names }: Compound): "xls" | Unread {
  return STREAMS.find(([name]) => names.includes(name))?.[1] ?? "unknown";
}

/** The streams that tell a program's files, the outermost first. */
const STREAMS: readonly (readonly [name: string, kind: "xls" | Unread])[] = [
  ["EncryptedPackage", "password"],
  ["WordDocument", "doc"],
  ["PowerPoint Document", "presentation"],
  ["Workbook", "xls"],
  ["Book", "excel-95"],
  ["Catalog", "system-file"],
];
