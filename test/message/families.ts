import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

/** What a family of codes exports. */
export interface Family {
  readonly severities: Readonly<Record<string, readonly string[]>>;
  readonly zh: Readonly<Record<string, string>>;
  readonly en: Readonly<Record<string, string>>;
}

const room = fileURLToPath(new URL("../../src/message/", import.meta.url));

/** The files of the room that hold texts: one a family. */
export const familyFiles: readonly string[] = readdirSync(room)
  .filter((name) => readFileSync(room + name, "utf8").includes("export const severities"))
  .map((name) => room + name);

/** Each family beside the name of its file. */
export const families: readonly (readonly [string, Family])[] = await Promise.all(
  familyFiles.map(async (file) => [file.slice(room.length), (await import(file)) as Family] as const),
);

/** How much each code weighs. */
export const severities: Readonly<Record<string, readonly string[]>> = Object.fromEntries(
  families.flatMap(([, family]) => Object.entries(family.severities)),
);
