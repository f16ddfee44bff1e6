import { realpathSync, rmSync, type Stats, statSync } from "node:fs";
import { type FileHandle, mkdir, open, rename, rm } from "node:fs/promises";
import { basename, dirname, join, resolve, sep } from "node:path";
import type { Language } from "../message/index.js";
import { UsageError } from "./io.js";
import { systemWords } from "./system.js";

/**
 * A file that is written whole or not at all: beside its place first, and then moved there, so that a full disk or an end
 * in the middle leaves what was there before. A pipe or a device, which cannot be moved onto, is written to directly.
 */
export class WholeFile {
  private readonly path: string;
  private readonly target: string;
  private readonly beside: string | null;
  private readonly file: FileHandle;
  private readonly language: Language;

  private constructor(path: string, target: string, beside: string | null, file: FileHandle, language: Language) {
    this.path = path;
    this.target = target;
    this.beside = beside;
    this.file = file;
    this.language = language;
  }

  /** Begins a file. */
  static async open(path: string, language: Language): Promise<WholeFile> {
    const target = realPath(path);
    const existing = statOf(target);
    const direct = existing !== null && !existing.isFile();
    const beside = direct ? null : join(dirname(target), `.${basename(target)}.${process.pid}.tmp`);
    try {
      if (beside !== null) BESIDE.add(beside);
      const file = await opened(beside ?? target, existing?.mode);
      return new WholeFile(path, target, beside, file, language);
    } catch (error) {
      throw unwritable(path, error, language);
    }
  }

  /** Adds to it. */
  async write(content: string | Uint8Array): Promise<void> {
    try {
      await this.file.appendFile(content);
    } catch (error) {
      await this.abandon();
      throw unwritable(this.path, error, this.language);
    }
  }

  /** Puts it in its place; `isKept` waits until the disk has it, which takes longer than the writing. */
  async finish(isKept: boolean = true): Promise<void> {
    try {
      if (this.beside !== null && isKept) await this.file.sync();
      await this.file.close();
      if (this.beside === null) return;
      await rename(this.beside, this.target);
      BESIDE.delete(this.beside);
    } catch (error) {
      await this.abandon();
      throw unwritable(this.path, error, this.language);
    }
  }

  /** Takes it back. */
  async abandon(): Promise<void> {
    await this.file.close().catch(() => undefined);
    if (this.beside === null) return;
    await rm(this.beside, { force: true }).catch(() => undefined);
    BESIDE.delete(this.beside);
  }
}

/** What is being written beside its place, for a command that is stopped in the middle. */
const BESIDE = new Set<string>();

/** Settled once no file is being opened any more. */
let opening: Promise<unknown> = Promise.resolve();

function opened(path: string, mode: number | undefined): Promise<FileHandle> {
  const file = open(path, "w", mode);
  opening = Promise.all([opening, file.catch(() => undefined)]);
  return file;
}

/** Takes back all that is not in its place yet. */
export async function takeBackUnfinished(): Promise<void> {
  await opening;
  for (const path of BESIDE) rmSync(path, { force: true });
}

/** Writes a file whole or not at all. */
export async function writeWhole(
  path: string,
  content: string | Uint8Array,
  language: Language,
  isKept: boolean = true,
): Promise<void> {
  const file = await WholeFile.open(path, language);
  await file.write(content);
  await file.finish(isKept);
}

function unwritable(path: string, error: unknown, language: Language): UsageError {
  const words = systemWords(error, language);
  return new UsageError(language, `写不了 ${path}：${words}`, `cannot write ${path}: ${words}`);
}

/** Makes a folder, with those above it. */
export async function makeFolder(path: string, language: Language): Promise<void> {
  try {
    await mkdir(path, { recursive: true });
  } catch (error) {
    const words = systemWords(error, language);
    throw new UsageError(language, `建不了文件夹 ${path}：${words}`, `cannot make the folder ${path}: ${words}`);
  }
}

/** Whether what is written goes into a folder: it is one already, or its name ends like one. */
export function isFolder(path: string): boolean {
  return /[/\\]$/.test(path) || statOf(path)?.isDirectory() === true;
}

/** What is written may not lie on an input, nor in a folder that is read: it would be read the next time. */
export function checkOut(out: string, inputs: readonly string[], language: Language): void {
  const target = realPath(out);
  for (const input of inputs) {
    if (input === "-") continue;
    const source = realPath(input);
    if (target === source) {
      throw new UsageError(
        language,
        `--out 不能写在要读的文件上：${out}`,
        `--out cannot be what is read itself: ${out}`,
      );
    }
    if (target.startsWith(source.endsWith(sep) ? source : source + sep)) {
      throw new UsageError(
        language,
        `--out 不能写在要读的文件夹里：${out}`,
        `--out cannot lie in a folder that is read: ${out}`,
      );
    }
  }
}

function statOf(path: string): Stats | null {
  try {
    return statSync(path);
  } catch {
    return null;
  }
}

/** Where a path leads, links followed as far as they go. */
function realPath(path: string): string {
  const whole = resolve(path);
  try {
    return realpathSync(whole);
  } catch {
    const above = dirname(whole);
    return above === whole ? whole : join(realPath(above), basename(whole));
  }
}
