import type { Unread } from "./cell-text.js";
import type { Notes } from "./notes.js";
import { cut } from "../message/cut.js";

/** Tells of what stands in a cell and is not read. */
export function tellUnread(unread: Readonly<Partial<Record<Unread, string>>>, cell: string, notes: Notes): void {
  const { struck = "", hidden = "", deleted = "" } = unread;
  if (struck !== "") notes.tell("warning", "file/struck-text", { cell, text: excerpt(struck) });
  if (hidden !== "") notes.tell("warning", "file/hidden-text", { cell, text: excerpt(hidden) });
  if (deleted !== "") notes.tell("warning", "file/deleted-text", { cell, text: excerpt(deleted) });
}

/** As much of a text as a sentence has room for. */
export function excerpt(text: string): string {
  return cut(text.slice(0, 200).replace(/\s+/g, " ").trim());
}
