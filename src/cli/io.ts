import { createReadStream } from "node:fs";
import { readFile, stat } from "node:fs/promises";
import type { Readable, Writable } from "node:stream";
import { bytesOf, MAX_FILE, megabytesOf } from "../files/limits.js";
import { type Issue, issue, type Language, messageOf } from "../message/index.js";
import { certain } from "../shape/certain.js";
import { say } from "../text/bilingual.js";
import { harmless } from "../text/harmless.js";
import { codeOf, systemWords } from "./system.js";

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

  /** The same as data, where it is of one file among many. */
  readonly issue: Issue | null;

  constructor(language: Language, chinese: string, english: string = chinese, said: Issue | null = null) {
    super(say(language, chinese, english));
    this.issue = said;
  }
}

/** The bytes of a file, or of standard input for `-` or no name; more than `most` megabytes are not read. */
export async function readBytes(
  file: string | undefined,
  io: Io,
  language: Language,
  most: number = MAX_FILE,
): Promise<Uint8Array> {
  if (file === undefined || file === "-") {
    const chunks: Buffer[] = [];
    let size = 0;
    for await (const chunk of io.stdin) {
      const bytes = Buffer.from(chunk as Uint8Array | string);
      size += bytes.length;
      if (size > bytesOf(most)) throw tooLarge(nameOf(file, language), `>${most}`, most, language);
      chunks.push(bytes);
    }
    return Buffer.concat(chunks);
  }
  try {
    const { size } = await stat(file);
    if (size > bytesOf(most)) throw tooLarge(file, megabytesOf(size), most, language);
    return await readFile(file);
  } catch (error) {
    throw error instanceof UsageError ? error : unreadable(file, error, language);
  }
}

function tooLarge(name: string, size: number | string, most: number, language: Language): UsageError {
  const why = issue("error", "file/too-large", { size, most });
  const said = messageOf(why, language);
  return new UsageError(language, `${name}：${said}`, `${name}: ${said}`, why);
}

/** A file or standard input as a stream. */
export function openInput(file: string | undefined, io: Io): Readable {
  return file === undefined || file === "-" ? io.stdin : createReadStream(file);
}

/** Why a file could not be read, without a stack trace. */
export function unreadable(file: string, error: unknown, language: Language): UsageError {
  const why = issue("error", "file/unreadable", { reason: codeOf(error) });
  const words = systemWords(error, language);
  return new UsageError(language, `读不了 ${file}：${words}`, `cannot read ${file}: ${words}`, why);
}

/** An error in reading a file that was opened, by its name; any other error as it is. */
export function ofFile(file: string | undefined, error: unknown, language: Language): unknown {
  const reading = error instanceof Error && "syscall" in error && error.syscall !== "write";
  return file !== undefined && reading ? unreadable(file, error, language) : error;
}

/** What a file is called in a sentence; standard input has no name. */
export function nameOf(file: string | undefined, language: Language): string {
  return file === undefined || file === "-" ? say(language, "标准输入", "standard input") : file;
}

/** Why what was to be read or written could not be, where that is no fault of the command; null for anything else. */
export function systemReason(error: unknown, language: Language): string | null {
  if (!(error instanceof Error && "syscall" in error && "code" in error)) return null;
  if (error.code === "EPIPE") {
    return say(
      language,
      "结果没有写完：接收的一方已经关闭",
      "the results were not written to their end: the reader has closed",
    );
  }
  const words = systemWords(error, language);
  if (error.syscall === "write") return say(language, `写不出结果：${words}`, `cannot write the results: ${words}`);
  return say(language, `读不了输入：${words}`, `cannot read the input: ${words}`);
}

/** The first line of what an error says. */
export function firstLine(text: string): string {
  return certain(text.split("\n")[0]);
}

/** Writes a text or bytes and waits until they are taken, so that memory stays flat whoever reads at the other end. */
export function write(stream: Writable, text: string | Uint8Array): Promise<void> {
  if (isStopping) return new Promise(() => {});
  const written = new Promise<void>((resolve, reject) => {
    stream.write(text, (error) => {
      if (error === null || error === undefined) resolve();
      else reject(error);
    });
  });
  last = written.catch(() => undefined);
  return written;
}

let last: Promise<void> = Promise.resolve();
let isStopping = false;

/** Lets nothing more be written, and waits until what is being written is: a line is whole or not there. */
export function stopWriting(): Promise<void> {
  isStopping = true;
  return last;
}

/** Says something on standard error: what a file holds of it is shown, and steers no terminal. */
export function tell(io: Io, text: string): Promise<void> {
  return write(io.stderr, harmless(text));
}

/** Writes a value as JSON. */
export function writeJson(io: Io, value: unknown): Promise<void> {
  return write(io.stdout, `${JSON.stringify(value, null, 2)}\n`);
}

/** The most issues that a terminal is shown; the rest are counted. */
const SHOWN = 200;

/** Says on standard error, a line each, why the input cannot be used. */
export async function refuse(
  issues: readonly Issue[],
  io: Io,
  language: Language,
  wordsOf: (issue: Issue) => string = (each) => issueWords(each, language),
): Promise<ExitStatus> {
  const lines = issues.slice(0, SHOWN).map((each) => `${wordsOf(each)} [${each.code}]`);
  const rest = issues.length - lines.length;
  if (rest > 0) lines.push(language === "en" ? `… and ${rest} more` : `……还有 ${rest} 个问题`);
  await tell(io, `${lines.join("\n")}\n`);
  return 2;
}

/** As {@link refuse}, of one file, which is named. */
export function refuseFile(
  file: string | undefined,
  issues: readonly Issue[],
  io: Io,
  language: Language,
  wordsOf: (issue: Issue, language: Language) => string = messageOf,
): Promise<ExitStatus> {
  const name = `${nameOf(file, language)}${say(language, "：", ": ")}`;
  return refuse(issues, io, language, (each) => `${name}${wordsOf(each, language)}`);
}

/** An issue with the place in the input where it lies. */
export function issueWords({ path, ...said }: Issue, language: Language): string {
  const place = path === undefined ? "" : `${path === "" ? "/" : path}: `;
  return `${place}${messageOf(said, language)}`;
}
