import { type Dirent, statSync } from "node:fs";
import { readdir } from "node:fs/promises";
import { basename, dirname, join, resolve } from "node:path";
import { skippedName } from "../files/kind/by-name.js";
import type { Language } from "../message/index.js";
import { certain } from "../shape/certain.js";
import { unreadable, UsageError } from "./io.js";

/** A file that is read, and the folders whose settings speak for it, the nearest first. */
export interface InputFile {
  readonly path: string;
  /** How it is named in results: as it was given, with `/` between folders on every system. */
  readonly shown: string;
  readonly folders: readonly string[];
  /** The folders above what was given, which speak for it too, up to the root. */
  readonly above: readonly string[];
  /** Its bytes, where they have been read already: standard input is there once. */
  readonly bytes?: Uint8Array;
}

/** The files that a command line asks for. */
export interface Inputs {
  readonly files: readonly InputFile[];
  /** Lock files and files of the system, which are no forms. */
  readonly skipped: number;
  /** Whether one file was given, and no folder. */
  readonly isOne: boolean;
}

/** The name of the file in which a folder says what holds for its forms. */
export const SETTINGS_FILE = "jixiao.json";

/** The files given, and those in the folders given with what lies below, in the order of their names. */
export async function inputsOf(given: readonly string[], language: Language): Promise<Inputs> {
  const paths = given.length === 0 ? ["-"] : given;
  if (paths.filter((path) => path === "-").length > 1)
    throw new UsageError(language, "标准输入只能读一次：- 只写一个", "standard input is there once: give one -");
  const files: InputFile[] = [];
  let skipped = 0;
  let folders = 0;
  for (const path of paths) {
    if (path === "-" || !isDirectory(path)) {
      const own = path === "-" ? [] : [dirname(path)];
      files.push({ path, shown: slashed(path), folders: own, above: own.flatMap(foldersAbove) });
      continue;
    }
    folders++;
    skipped += await walk(path, [path], foldersAbove(path), files, language);
  }
  return { files, skipped, isOne: folders === 0 && paths.length === 1 };
}

/** The one file that a command takes; a folder is none. */
export async function oneInput(given: readonly string[], language: Language): Promise<InputFile> {
  const [path = "-"] = given;
  if (path !== "-" && isDirectory(path)) {
    throw new UsageError(language, `${path} 是文件夹，这里要写一个文件`, `${path} is a folder; a file is needed`);
  }
  return certain((await inputsOf([path], language)).files[0]);
}

function isDirectory(path: string): boolean {
  try {
    return statSync(path).isDirectory();
  } catch {
    return false; // reading it says why
  }
}

/** Adds the files of a folder; links to folders are not followed, so that none is read twice. How many were skipped. */
async function walk(
  folder: string,
  folders: readonly string[],
  above: readonly string[],
  files: InputFile[],
  language: Language,
): Promise<number> {
  let skipped = 0;
  for (const entry of await entriesOf(folder, language)) {
    const path = join(folder, entry.name);
    if (entry.name === SETTINGS_FILE) continue;
    if (entry.name.startsWith(".") || skippedName(entry.name) !== null) skipped++;
    else if (entry.isDirectory()) skipped += await walk(path, [path, ...folders], above, files, language);
    else if (entry.isSymbolicLink() && isDirectory(path)) skipped++;
    else files.push({ path, shown: slashed(path), folders, above });
  }
  return skipped;
}

async function entriesOf(folder: string, language: Language): Promise<Dirent[]> {
  try {
    const entries = await readdir(folder, { withFileTypes: true });
    return entries.sort((one, other) => (one.name < other.name ? -1 : 1));
  } catch (error) {
    throw unreadable(folder, error, language);
  }
}

/** The folders that a folder lies in, the nearest first. */
function foldersAbove(folder: string): readonly string[] {
  const whole = resolve(folder);
  const above = dirname(whole);
  return above === whole ? [] : [above, ...foldersAbove(above)];
}

function slashed(path: string): string {
  return path.replaceAll("\\", "/");
}

/** A file's own name. */
export function fileName(path: string): string {
  return basename(path);
}
