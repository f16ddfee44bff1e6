import type { IssueCode } from "../../issue/index.js";
import type { Compound } from "../xls/compound.js";

/** What a compound file is by the names of its streams. */
export function compoundKind({ names }: Compound): "xls" | IssueCode {
  const kinds: readonly (readonly [name: string, kind: "xls" | IssueCode])[] = [
    ["EncryptedPackage", "file/password"],
    ["WordDocument", "file/doc"],
    ["PowerPoint Document", "file/presentation"],
    ["Workbook", "xls"],
    ["Book", "file/old-xls"],
    ["Catalog", "file/system-file"],
  ];
  return kinds.find(([name]) => names.includes(name))?.[1] ?? "file/wps";
}
