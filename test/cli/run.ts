import { Readable, Writable } from "node:stream";
import { main } from "../../src/cli/main.js";

/** What a command line printed, and its exit status. */
export interface Ran {
  readonly status: number;
  readonly out: string;
  readonly err: string;
}

/** Runs a command line on a text as standard input. */
export async function run(args: readonly string[], input: string | Iterable<string> = ""): Promise<Ran> {
  const out: string[] = [];
  const err: string[] = [];
  const status = await main(args, {
    stdin: Readable.from(
      typeof input === "string" ? [Buffer.from(input)] : [...input].map((piece) => Buffer.from(piece)),
    ),
    stdout: collector(out),
    stderr: collector(err),
  });
  return { status, out: out.join(""), err: err.join("") };
}

function collector(pieces: string[]): Writable {
  return new Writable({
    decodeStrings: false,
    write(piece: string | Buffer, _encoding, done) {
      pieces.push(piece.toString());
      done();
    },
  });
}

/** The JSON of each line. */
export function lines(text: string): unknown[] {
  return text
    .split("\n")
    .slice(0, -1)
    .map((line) => (line === "" ? "" : (JSON.parse(line) as unknown)));
}
