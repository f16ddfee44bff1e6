import { Readable, Writable } from "node:stream";
import { describe, expect, it } from "vitest";
import { decodedLines } from "../../src/cli/batch/decoded-lines.js";
import { piecesOf } from "../../src/cli/batch/pieces.js";
import { main } from "../../src/cli/main.js";
import { form, reached } from "../evaluate/forms.js";
import { gb18030 } from "../files/gb18030.js";
import { lines } from "./run.js";

const json = JSON.stringify(form([reached("90", { name: "完成率", weight: "100" })]));
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const utf16 = (text: string): Uint8Array => new Uint8Array(Buffer.from(`\ufeff${text}`, "utf16le"));

/** Keeps a copy of what is written: the command uses its room again. */
function collector(): { readonly stream: Writable; readonly text: () => string } {
  const pieces: Buffer[] = [];
  const stream = new Writable({
    write: (piece: Buffer, _encoding, done) => {
      pieces.push(Buffer.from(piece));
      done();
    },
  });
  return { stream, text: () => Buffer.concat(pieces).toString() };
}

async function runOn(
  args: readonly string[],
  chunks: readonly Uint8Array[],
): Promise<{ status: number; out: string; err: string }> {
  const [out, err] = [collector(), collector()];
  const status = await main(args, { stdin: Readable.from(chunks), stdout: out.stream, stderr: err.stream });
  return { status, out: out.text(), err: err.text() };
}

/** Runs a command on these bytes as standard input, two of them at a time. */
const run = (args: readonly string[], bytes: Uint8Array): ReturnType<typeof runOn> =>
  runOn(
    args,
    Array.from({ length: Math.ceil(bytes.length / 2) }, (_, at) => bytes.subarray(2 * at, 2 * at + 2)),
  );

const ENCODED = [
  ["UTF-8", utf8],
  ["UTF-16", utf16],
  ["GB18030", gb18030],
] as const;

describe("one policy for bytes: every command reads", () => {
  it.each(ENCODED)("%s", async (_name, encode) => {
    expect(JSON.parse((await run(["evaluate", "--json"], encode(json))).out)).toMatchObject({ score: "90" });
    expect(lines((await run(["batch"], encode(`${json}\n${json}`))).out)).toMatchObject([
      { score: "90" },
      { score: "90" },
    ]);
    expect(lines((await run(["parse"], encode("≥98\t个\n达到九成\n"))).out)).toMatchObject([
      { value: { comparator: ">=", value: "98", unit: "个" } },
      { input: "达到九成" },
    ]);
    expect(
      JSON.parse((await run(["ratios", "--json"], encode('{"adjusted":"2","executed":"1","备注":"无"}'))).out),
    ).toMatchObject({
      ratios: { "budget-execution": { value: "50" } },
    });
  });
});

describe("broken bytes are refused, with the place", () => {
  const broken = utf8("培训人次\t人次").slice(0, -1);

  it("by evaluate, before anything is scored", async () => {
    const { status, err } = await run(["evaluate"], broken);
    expect([status, err]).toEqual([
      2,
      "标准输入：第 1 行第 7 个字符处的字节不是 UTF-8 文字：文件不完整或已损坏，请重新取得或另存一份 [file/broken-bytes]\n",
    ]);
  });

  it("by parse and batch, line by line: the others are read", async () => {
    const three = Buffer.concat([utf8("≥1\t个\n"), broken, utf8("\n≥2\t个\n")]);
    const parsed = await run(["parse"], three);
    expect(parsed.status).toBe(1);
    expect(lines(parsed.out)).toMatchObject([{ unit: "个" }, { error: { code: "input/not-utf8" } }, { unit: "个" }]);
    const batch = await run(["batch"], Buffer.concat([utf8(`${json}\n`), broken, utf8(`\n${json}`)]));
    expect(batch.status).toBe(1);
    expect(lines(batch.out)).toMatchObject([
      { score: "90" },
      { line: 2, issues: [{ code: "input/not-utf8" }] },
      { score: "90" },
    ]);
  });
});

describe("of UTF-16 in lines, what is broken is the line's own", () => {
  const high = [0x00, 0xd8]; // the first half of a character
  const bytes = (text: string): number[] => [...Buffer.from(text, "utf16le")];
  const ends = [
    ["an odd byte at the end", [0x61]],
    ["half a character at the end", high],
    ["half a character and an odd byte", [...high, 0x61]],
    ["half a character in a line", [...high, ...bytes("98")]],
    ["the second half alone", [...bytes("≥"), 0x00, 0xdc]],
  ] as const;
  const orders = [
    ["little-endian", (units: number[]): Uint8Array => Uint8Array.from([0xff, 0xfe, ...units])],
    [
      "big-endian",
      (units: number[]): Uint8Array =>
        Uint8Array.from([0xfe, 0xff, ...units.map((_, at) => units[at ^ 1] ?? units[at] ?? 0)]),
    ],
  ] as const;
  const cases = orders.flatMap(([order, marked]) =>
    ends.map(([what, end]) => [`${order}, ${what}`, marked, end] as const),
  );

  it.each(cases)("%s", async (_what, marked, end) => {
    const parsed = await run(["parse"], marked([...bytes("≥1\n"), ...end]));
    expect([parsed.status, parsed.err]).toEqual([1, ""]);
    expect(lines(parsed.out)).toMatchObject([{ value: { value: "1" } }, { error: { code: "input/not-utf8" } }]);
    const batch = await run(["batch", "--pipe"], marked([...bytes(`${json}\n`), ...end]));
    expect([batch.status, batch.err]).toEqual([0, ""]);
    expect(lines(batch.out)).toMatchObject([{ score: "90" }, { line: 2, issues: [{ code: "input/not-utf8" }] }]);
  });

  it("a whole character, and the sign for a lost one, are text", async () => {
    const { out } = await run(["parse", "--as", "actual"], utf16("𠮷\ufffd好\n"));
    expect(lines(out)).toMatchObject([{ input: "𠮷\ufffd好" }]);
  });

  it.each([["evaluate"], ["audit"], ["table"], ["ratios"], ["across"]])("%s refuses the file", async (command) => {
    const { status, err } = await run([command], Uint8Array.of(0xff, 0xfe, 0x61));
    expect([status, /\[[a-z/-]+\]\n$/.exec(err)?.[0]]).toEqual([2, "[file/broken-bytes]\n"]);
  });
});

describe("lines", () => {
  it("end with a line feed alone: a carriage return in a line parts nothing", async () => {
    expect(lines((await run(["parse"], utf8("≥1\t个\r\n≥2\r≥3\n"))).out)).toMatchObject([
      { input: "≥1", unit: "个" },
      { input: "≥2\r≥3" },
    ]);
  });

  it("beyond the limit are dropped as they come, and those after them are read", async () => {
    const found: [number, number, boolean, (string | null)[]][] = [];
    const chunks = ["a\n", "bbbb", "bbbb", "bbbb", "b\nc", "c\nd"].map((text) => Buffer.from(text));
    for await (const piece of piecesOf(Readable.from(chunks), 8)) {
      const long = piece.tooLong === true;
      found.push([piece.first, piece.lines, long, long ? [] : decodedLines(piece)]);
    }
    expect(found).toEqual([
      [1, 1, false, ["a"]],
      [2, 1, true, []],
      [3, 1, false, ["cc"]],
      [4, 1, false, ["d"]],
    ]);
  });

  it("of a batch that are too long are a bad line of their own", async () => {
    const long = Buffer.concat([Buffer.alloc(33 * 1024 * 1024, 32), utf8(`\n${json}\n`)]);
    const chunks = [long.subarray(0, 20_000_000), long.subarray(20_000_000, 33_600_000), long.subarray(33_600_000)];
    const { status, out } = await runOn(["batch"], chunks);
    expect(status).toBe(1);
    expect(lines(out)).toMatchObject([{ line: 1, issues: [{ code: "input/line-too-long" }] }, { score: "90" }]);
  });
});

it("batch --standard takes the place of the forms' own", async () => {
  const { out } = await run(["batch", "--standard", "cn-mof-2021-101"], utf8(json));
  expect(lines(out)).toMatchObject([{ standard: { id: "cn-mof-2021-101" } }]);
});
