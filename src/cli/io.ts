import { createReadStream } from "node:fs";
import { readFile } from "node:fs/promises";
import type { Readable, Writable } from "node:stream";
import { jsonFault } from "../batch/json-fault.js";
import { type Issue, type Language, messageOf } from "../message/index.js";
import { say } from "../text/bilingual.js";

/** What a command reads from and writes to; the process's own streams, or a test's. */
export interface Io {
  readonly stdin: Readable;
  readonly stdout: Writable;
  readonly stderr: Writable;
}

/** The exit statuses: done; done, with something to look at; unusable input or usage. */
export type ExitStatus = 0 | 1 | 2;

/** A command line that cannot be used, or a file that cannot be read: one sentence on standard error, status 2. */
export class UsageError extends Error {
  override readonly name = "UsageError";

  constructor(language: Language, chinese: string, english: string = chinese) {
    super(say(language, chinese, english));
  }
}

/** The whole of a file, or of standard input for `-` or no name; a byte order mark is dropped. */
export async function readAll(file: string | undefined, io: Io, language: Language): Promise<string> {
  const bytes = await readBytes(file, io, language);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    const name = file ?? "-";
    throw new UsageError(language, `${name} 不是 UTF-8 文本`, `${name} is not UTF-8 text`);
  }
}

/** The bytes of a file, or of standard input for `-` or no name. */
export async function readBytes(file: string | undefined, io: Io, language: Language): Promise<Uint8Array> {
  if (file === undefined || file === "-") {
    const chunks: Buffer[] = [];
    for await (const chunk of io.stdin) chunks.push(Buffer.from(chunk as Uint8Array | string));
    return Buffer.concat(chunks);
  }
  try {
    return await readFile(file);
  } catch (error) {
    throw unreadable(file, error, language);
  }
}

/** A file or standard input as a stream. */
export function openInput(file: string | undefined, io: Io): Readable {
  return file === undefined || file === "-" ? io.stdin : createReadStream(file);
}

/** Why a file could not be read, without a stack trace. */
export function unreadable(file: string, error: unknown, language: Language): UsageError {
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  return new UsageError(language, `读不了文件 ${file}（${code}）`, `cannot read ${file} (${code})`);
}

/** The JSON of a file, or of standard input for `-` or no name. */
export async function readJson(file: string | undefined, io: Io, language: Language): Promise<unknown> {
  return parseJson(await readAll(file, io, language), file ?? "-", language);
}

/** The JSON of a text, or a sentence that says where it stops being JSON. */
function parseJson(text: string, name: string, language: Language): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    const file = name === "-" ? say(language, "标准输入", "standard input") : name;
    if (text.trim() === "") throw new UsageError(language, `${file}是空的，没有内容可读`, `${file} is empty`);
    const before = text.slice(0, jsonFault(text)).split("\n");
    const [line, column] = [before.length, (before[before.length - 1] ?? "").length + 1];
    throw new UsageError(
      language,
      `${file} 不是 JSON：从第 ${line} 行第 ${column} 个字符起读不懂`,
      `${file} is not JSON: it cannot be read from line ${line}, character ${column} on`,
    );
  }
}

/** Why what was to be read or written could not be, where that is no fault of the command; null for anything else. */
export function systemReason(error: unknown, language: Language): string | null {
  if (!(error instanceof Error && "syscall" in error && "code" in error)) return null;
  const code = String(error.code);
  if (error.syscall === "write") return say(language, `写不出结果（${code}）`, `cannot write the results (${code})`);
  return say(language, `读不了输入（${code}）`, `cannot read the input (${code})`);
}

/** Writes a text or bytes and waits until they are taken, so that memory stays flat whoever reads at the other end. */
export function write(stream: Writable, text: string | Uint8Array): Promise<void> {
  return new Promise((resolve, reject) => {
    stream.write(text, (error) => {
      if (error === null || error === undefined) resolve();
      else reject(error);
    });
  });
}

/** Writes a value as JSON. */
export function writeJson(io: Io, value: unknown): Promise<void> {
  return write(io.stdout, `${JSON.stringify(value, null, 2)}\n`);
}

/** The most issues that a terminal is shown; the rest are counted. */
const SHOWN = 200;

/** Says on standard error, a line each, why the input cannot be used. */
export async function refuse(issues: readonly Issue[], io: Io, language: Language): Promise<ExitStatus> {
  const lines = issues.slice(0, SHOWN).map((issue) => {
    const place = issue.path === undefined ? "" : `${issue.path === "" ? "/" : issue.path}: `;
    return `${place}${messageOf(issue, language)} [${issue.code}]`;
  });
  const rest = issues.length - lines.length;
  if (rest > 0) lines.push(language === "en" ? `… and ${rest} more` : `……还有 ${rest} 个问题`);
  await write(io.stderr, `${lines.join("\n")}\n`);
  return 2;
}
