import type { Arrow } from "./imports.js";

/**
 * The rooms in the order of the design, by the names of their folders, those of today and those to come; a room
 * knows those before it. Rooms of one line do not know each other.
 */
const ORDER: readonly (readonly (readonly string[])[])[] = [
  [["freeze.ts"], ["version.ts"]],
  [["exact"]],
  [["message"]],
  [["shape"], ["text"]],
  [["figure"]],
  [["cell"]],
  [["rule"]],
  [["budget"]],
  [["standard"]],
  [["form"]],
  [["evaluate"]],
  [["audit"]],
  [["explain"], ["proof"]],
  [["table"]],
  [["files"]],
  [["sheet"]],
  [["workbook"], ["functions"], ["across"], ["batch"], ["schema"]],
  [["reader"], ["folder"]],
  [["xlsx"]],
  [["report.ts"]],
  // What puts the rooms together for a host.
  [["cli"], ["script"], ["page"], ["site"], ["index.ts"], ["core.ts"]],
];

/** What rooms must not know although it comes before them. */
const STRANGERS: readonly (readonly [room: string, other: string])[] = [
  ["budget", "rule"],
  ["files", "form"],
  ["xlsx", "form"],
];

/** The folder of a file, or the file itself beside the folders. */
export function folderOf(file: string): string {
  return file.split("/")[0] ?? "";
}

/** Whether an import goes from a room to one that it must not know. */
export function isAgainst({ from, to }: Arrow): boolean {
  const [own, other] = [folderOf(from), folderOf(to)];
  const [here, there] = [placeOf(own), placeOf(other)];
  if (STRANGERS.some(([room, stranger]) => room === own && stranger === other)) return true;
  return here.line === there.line ? here.room !== there.room : here.line < there.line;
}

/** The line and the room of a folder; a folder that the table does not name is an error. */
export function placeOf(folder: string): { readonly line: number; readonly room: readonly string[] } {
  for (const [line, rooms] of ORDER.entries()) {
    const room = rooms.find((names) => names.includes(folder));
    if (room !== undefined) return { line, room };
  }
  throw new Error(`src/${folder} has no place among the rooms`);
}
