import { readdirSync, readFileSync } from "node:fs";
import { BLIND_SETS } from "../blind.js";
import { afterAll, describe, expect, it } from "vitest";
import type { SafeResult, SelfEvaluation } from "../../src/index.js";
import { WRITERS } from "./as-file.js";
import { readInFile, readPasted, tryTable, type Verdict } from "./trial.js";

/** The folder of a set of labelled tables. */
function folderOf(set: string): URL {
  return new URL(`./${set}/`, import.meta.url);
}

function namesIn(folder: URL): readonly string[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith(".txt"))
    .map((file) => file.replace(".txt", ""))
    .sort();
}

/** Tables as people paste them, each labelled by hand with what stands in it. */
describe.each(["trials", ...BLIND_SETS])("tables of %s are read as a careful person reads them, or refused", (set) => {
  const folder = folderOf(set);
  const names = namesIn(folder);
  const verdicts = new Map<string, Verdict>();

  it.each(names)("%s", async (name) => {
    const verdict = await tryTable(folder, name);
    verdicts.set(name, verdict);
    expect(verdict.why.slice(0, verdict.outcome === "as expected" ? 0 : 9)).toEqual([]);
  });

  afterAll(() => {
    const count = (outcome: Verdict["outcome"]): number =>
      [...verdicts.values()].filter((each) => each.outcome === outcome).length;
    const told = (["as expected", "refused", "wrong"] as const).map((outcome) => `${count(outcome)} ${outcome}`);
    console.log(`tables of ${set}: ${told.join(", ")} of ${names.length}`);
  });
});

describe.each(["trials", "blind-2"])("tables of %s in a file of each kind", (set) => {
  const folder = folderOf(set);
  const textOf = (name: string): string => readFileSync(new URL(`${name}.txt`, folder), "utf8");
  // What is pasted from a browser is HTML already, with spans that a list of cells has not.
  const plain = namesIn(folder).filter((name) => !textOf(name).trimStart().startsWith("<"));

  it.each(Object.entries(WRITERS))("are read as they are pasted, or refused alike: %s", async (_kind, asFile) => {
    const other: unknown[] = [];
    for (const name of plain) {
      const pasted = formsIn(readPasted(textOf(name)));
      const inFile = formsIn(await readInFile(textOf(name), asFile));
      if (JSON.stringify(inFile) !== JSON.stringify(pasted)) other.push([name, { inFile, pasted }]);
    }
    expect(other).toEqual([]);
  });
});

/** The forms that were read; null where they are refused. */
function formsIn(read: SafeResult<readonly SelfEvaluation[]>): unknown {
  return read.ok ? read.value : null;
}
