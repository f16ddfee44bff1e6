import { readFileSync } from "node:fs";
import { expect } from "vitest";
import { type FileContent, type FileTable, safeReadFile } from "../../src/files/index.js";
import type { Note } from "../../src/message/index.js";

/** A file that is kept beside the tests: `libreoffice.*` and `marks.*` were saved by LibreOffice 7.4. */
export function fixture(name: string): Uint8Array {
  return readFileSync(new URL(`./fixtures/${name}`, import.meta.url));
}

/** What a file holds, with its notes. */
export async function contentOf(file: Uint8Array | string): Promise<FileContent & { readonly notes: readonly Note[] }> {
  const read = await safeReadFile(file);
  if (!read.ok) throw new Error(read.issues.map(({ code, message }) => `${code} ${message}`).join());
  return { ...read.value, notes: read.notes };
}

/** The one table of a file. */
export async function tableOf(file: Uint8Array | string): Promise<FileTable> {
  const { tables } = await contentOf(file);
  expect(tables.length).toBe(1);
  return tables[0] ?? expect.unreachable();
}

/** The rows of the one table of a file. */
export async function rowsOf(file: Uint8Array | string): Promise<FileTable["rows"]> {
  return (await tableOf(file)).rows;
}

/** The codes and parameters of the notes on a file. */
export async function told(file: Uint8Array | string): Promise<[string, object][]> {
  return (await contentOf(file)).notes.map(({ code, params }) => [code, params]);
}

/** The codes that a file is refused with. */
export async function refused(file: unknown, name?: string): Promise<string | undefined> {
  const read = await safeReadFile(file as Uint8Array, name === undefined ? {} : { name });
  return read.ok ? undefined : read.issues.map(({ code }) => code).join();
}
