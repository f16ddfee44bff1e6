// A nightly batch: a file with a form a line (NDJSON) in, a file with a result a line out, and a summary to look at in the
// morning. The forms are read as they come: a million take no more memory than one.
import { createReadStream, createWriteStream } from "node:fs";
import { createInterface } from "node:readline";
import { once } from "node:events";
import { batch, type IssueCode } from "jixiao";

/** What a night comes to. */
export interface Night {
  /** Forms with a score. */
  readonly scored: number;
  /** The numbers of the lines without one, with what is wrong first. */
  readonly refused: readonly { readonly line: number; readonly code: IssueCode }[];
  /** How many forms earn each grade (等级). */
  readonly grades: Readonly<Record<string, number>>;
}

interface Result {
  readonly grade?: string | null;
  readonly line?: number;
  readonly issues?: readonly { readonly code: IssueCode }[];
}

/** Scores the forms of one file into another. */
export async function nightly(from: string, to: string): Promise<Night> {
  const lines = createInterface({ input: createReadStream(from, "utf8"), crlfDelay: Infinity });
  const out = createWriteStream(to, "utf8");
  const refused: { line: number; code: IssueCode }[] = [];
  const grades: Record<string, number> = {};
  let scored = 0;
  for await (const json of batch(lines)) {
    if (!out.write(`${json}\n`)) await once(out, "drain");
    const { line, issues, grade } = JSON.parse(json) as Result;
    if (line !== undefined && issues?.[0] !== undefined) refused.push({ line, code: issues[0].code });
    else {
      scored++;
      grades[grade ?? "无"] = (grades[grade ?? "无"] ?? 0) + 1;
    }
  }
  out.end();
  await once(out, "finish");
  return { scored, refused, grades };
}
