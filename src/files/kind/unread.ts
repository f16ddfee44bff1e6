import type { IssueCode, Params } from "../../message/index.js";
import { refuse } from "../refusal.js";

/** The kinds of file that are known and not read. */
export type Unread =
  | "pdf"
  | "ofd"
  | "doc"
  | "word-xml"
  | "rtf"
  | "uof"
  | "excel-95"
  | "xlsb"
  | "iwork"
  | "mhtml"
  | "presentation"
  | "picture"
  | "archive"
  | "password"
  | "lock-file"
  | "system-file"
  | "json"
  | "unknown";

/** Names a file for what it is, and says what to do. */
export function refuseUnread(kind: Unread): never {
  const [code, params] = SAID[kind];
  return refuse(code, params ?? {});
}

const SAID: Readonly<Record<Unread, readonly [code: IssueCode, params?: Params]>> = {
  pdf: ["file/fixed-layout", { kind: "PDF" }],
  ofd: ["file/fixed-layout", { kind: "OFD" }],
  doc: ["file/save-as", { kind: "DOC/WPS", as: ".docx" }],
  "word-xml": ["file/save-as", { kind: "Word XML", as: ".docx" }],
  rtf: ["file/save-as", { kind: "RTF", as: ".docx" }],
  uof: ["file/save-as", { kind: "UOF", as: ".xlsx / .docx" }],
  "excel-95": ["file/save-as", { kind: "Excel 95", as: ".xlsx" }],
  xlsb: ["file/save-as", { kind: "XLSB", as: ".xlsx" }],
  iwork: ["file/save-as", { kind: "Numbers/Pages", as: ".xlsx / .docx" }],
  mhtml: ["file/save-as", { kind: "MHT", as: ".xlsx / .docx" }],
  presentation: ["file/fixed-layout", { kind: "PPT" }],
  picture: ["file/picture"],
  archive: ["file/archive"],
  password: ["file/password"],
  "lock-file": ["file/no-document"],
  "system-file": ["file/no-document"],
  json: ["file/json"],
  unknown: ["file/unknown"],
};
