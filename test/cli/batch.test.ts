import { spawn } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PassThrough, Readable, Writable } from "node:stream";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { batchCommand } from "../../src/cli/batch.js";
import { piecesOf } from "../../src/cli/batch/pieces.js";
import { progressOf } from "../../src/cli/batch/progress.js";
import { main } from "../../src/cli/main.js";
import { form, reached } from "../evaluate/forms.js";
import { type Built, buildCli } from "./built.js";
import { lines, type Ran, run } from "./run.js";

let built: Built;
beforeAll(async () => {
  built = await buildCli();
});
afterAll(() => built.remove());

const scored = (percent: number): string => JSON.stringify(form([reached(String(percent), { weight: "100" })]));

/** Runs the built command in a process of its own. */
function process(args: readonly string[], input: string): Promise<Ran> {
  return new Promise((resolve) => {
    const child = spawn("node", [built.cli, ...args], { stdio: "pipe" });
    let out = "";
    let err = "";
    child.stdout.setEncoding("utf8").on("data", (text: string) => (out += text));
    child.stderr.setEncoding("utf8").on("data", (text: string) => (err += text));
    child.on("close", (status) => resolve({ status: status ?? -1, out, err }));
    child.stdin.on("error", () => {});
    child.stdin.end(input);
  });
}

describe("the lines of a batch", () => {
  it("end with a line feed, a carriage return before it being no part of the JSON", async () => {
    const { status, out } = await run(["batch"], `${scored(90)}\r\n${scored(80)}\r\n`);
    expect(status).toBe(0);
    expect(lines(out)).toMatchObject([{ score: "90" }, { score: "80" }]);
  });

  it("end with nothing else: U+2028 may stand in a name", async () => {
    const named = JSON.stringify(form([reached("90", { weight: "100", name: "甲\u2028乙" })]));
    const { out } = await run(["batch"], `${named}\n`);
    expect(lines(out)).toMatchObject([{ indicators: [{ name: "甲\u2028乙" }] }]);
  });

  it("may lack the last line end", async () => {
    expect(lines((await run(["batch"], `${scored(90)}\n${scored(80)}`)).out)).toHaveLength(2);
  });

  it("are counted when blank, so that the number of a bad line is right", async () => {
    const { out } = await run(["batch"], `\n  \n\r\noops\n`);
    expect(lines(out)).toMatchObject([{ line: 4 }]);
  });

  it("may be cut anywhere by the stream, also within a character", async () => {
    const bytes = Buffer.from(`${scored(90)}\n${scored(80)}\n`);
    const cut = Array.from({ length: Math.ceil(bytes.length / 7) }, (_, at) => bytes.subarray(at * 7, at * 7 + 7));
    const out: string[] = [];
    const stdout = new Writable({
      write: (piece: Buffer, _encoding, done) => {
        out.push(piece.toString());
        done();
      },
    });
    const status = await batchCommand([], { stdin: Readable.from(cut), stdout, stderr: stdout });
    expect(status).toBe(0);
    expect(lines(out.join(""))).toMatchObject([{ score: "90" }, { score: "80" }]);
  });

  it("may begin with a byte order mark", async () => {
    expect(lines((await run(["batch"], `\uFEFF${scored(90)}\n`)).out)).toMatchObject([{ score: "90" }]);
  });

  it("may be 10 MB long", async () => {
    const long = JSON.stringify(form([reached("90", { weight: "100" })], { note: "长".repeat(3_500_000) }));
    const { status, out } = await run(["batch"], `${long}\n${scored(80)}\n`);
    expect(status).toBe(0);
    expect(lines(out)).toMatchObject([{ score: "90" }, { score: "80" }]);
  });

  it("are bad one by one where they are not UTF-8", async () => {
    const input = Readable.from([
      Buffer.concat([Buffer.from(`${scored(90)}\n`), Buffer.from([0xff, 0xfe, 10]), Buffer.from(scored(80))]),
    ]);
    const out: string[] = [];
    const stdout = new Writable({
      write: (piece: Buffer, _encoding, done) => {
        out.push(piece.toString());
        done();
      },
    });
    expect(await batchCommand([], { stdin: input, stdout, stderr: stdout })).toBe(1);
    expect(lines(out.join(""))).toMatchObject([
      { score: "90" },
      {
        line: 2,
        issues: [
          { code: "input/not-utf8", message: "这一行的字节不是文字（UTF-8、UTF-16、GB18030）：文件不完整或已损坏" },
        ],
      },
      { score: "80" },
    ]);
  });

  it("are answered as they come, before the next one is there", async () => {
    const stdin = new PassThrough();
    const stdout = new PassThrough();
    const done = batchCommand([], { stdin, stdout, stderr: new PassThrough() });
    stdin.write(`${scored(90)}\n`);
    const [answer] = (await new Promise<Buffer>((resolve) => stdout.once("data", resolve))).toString().split("\n");
    expect(JSON.parse(answer ?? "")).toMatchObject({ score: "90" });
    stdin.end();
    expect(await done).toBe(0);
  });

  it("are cut into pieces of whole lines with the number of the first", async () => {
    const pieces = [];
    for await (const piece of piecesOf(Readable.from([Buffer.from("a\nb\nc"), Buffer.from("d\n"), Buffer.from("e")]))) {
      pieces.push([piece.first, piece.lines, Buffer.from(piece.bytes).toString()]);
    }
    expect(pieces).toEqual([
      [1, 2, "a\nb\n"],
      [3, 1, "cd\n"],
      [4, 1, "e"],
    ]);
  });
});

describe("jixiao batch --workers", () => {
  const many = Array.from({ length: 600 }, (_, at) => (at % 97 === 5 ? "oops" : at % 89 === 7 ? "" : scored(at % 100)));
  const text = `${many.join("\n")}\n`;

  it("gives the bytes of one thread, whatever the number of threads, with bad and blank lines", async () => {
    const one = await process(["batch"], text);
    expect(one.status).toBe(1);
    expect(await process(["batch", "--workers", "3"], text)).toEqual(one);
    const piped = await process(["batch", "--pipe"], text);
    expect(piped.out.split("\n")).toHaveLength(601);
    expect(await process(["batch", "--pipe", "--workers", "2"], text)).toEqual({ ...piped, status: 0 });
  });

  it("answers a line before the next one is there", async () => {
    const child = spawn("node", [built.cli, "batch", "--workers", "2"], { stdio: "pipe" });
    child.stdin.write(`${scored(90)}\n`);
    const answer = await new Promise<Buffer>((resolve) => child.stdout.once("data", resolve));
    expect(JSON.parse(answer.toString())).toMatchObject({ score: "90" });
    const ended = new Promise((resolve) => child.once("close", resolve));
    child.stdin.end();
    expect(await ended).toBe(0);
  });

  it("says that a thread died, with status 2", async () => {
    const err: string[] = [];
    const stderr = new Writable({
      write: (piece: Buffer, _encoding, done) => {
        err.push(piece.toString());
        done();
      },
    });
    const dying = new URL(`data:text/javascript,${encodeURIComponent("process.exit(3)")}`);
    const io = { stdin: Readable.from([Buffer.from(text)]), stdout: new PassThrough(), stderr };
    await expect(batchCommand(["--workers", "2"], io, dying)).rejects.toThrow("一个工作线程意外结束（exit 3）");
  });

  it.each(["0", "-1", "1.5", "two", "257"])("takes no %s threads", async (number) => {
    const { status, err } = await run(["batch", `--workers=${number}`], "");
    expect(status).toBe(2);
    expect(err).toContain("--workers");
  });
});

describe.each([[["batch"]], [["batch", "--workers", "2"]]])("jixiao %j", (args) => {
  it("stops when the reader has seen enough, and says that not all was written", async () => {
    const child = spawn("node", [built.cli, ...args], { stdio: "pipe" });
    let err = "";
    child.stderr.setEncoding("utf8").on("data", (piece: string) => (err += piece));
    child.stdin.on("error", () => {});
    const feed = setInterval(() => child.stdin.write(`${scored(90)}\n`.repeat(100)), 2);
    child.stdout.once("data", () => child.stdout.destroy());
    const status = await new Promise((resolve) => child.once("close", resolve));
    clearInterval(feed);
    expect({ status, err }).toEqual({ status: 2, err: "jixiao: 结果没有写完：接收的一方已经关闭\n" });
  });
});

describe("the progress line", () => {
  const terminal = (): { readonly stream: Writable; readonly text: () => string } => {
    const pieces: string[] = [];
    const stream = new Writable({
      write: (piece: Buffer, _encoding, done) => {
        pieces.push(piece.toString());
        done();
      },
    });
    return { stream: Object.assign(stream, { isTTY: true }), text: () => pieces.join("") };
  };

  it("says count, rate and bad lines on a terminal, twice a second, and once at the end", () => {
    const { stream, text } = terminal();
    let now = 0;
    const progress = progressOf({ stdin: new PassThrough(), stdout: new PassThrough(), stderr: stream }, "zh", {
      results: null,
      now: () => now,
    });
    now = 499;
    progress.tell({ done: 10, bad: 0 });
    now = 1000;
    progress.tell({ done: 4000, bad: 1 });
    now = 2000;
    progress.end({ done: 9000, bad: 2 });
    expect(text()).toBe("\r4000 行，每秒 4000 行，错 1 行\u001b[K\r9000 行，每秒 4500 行，错 2 行\u001b[K\n");
  });

  it("names the file that is being read as soon as that begins, and no sooner", async () => {
    const folder = mkdtempSync(join(tmpdir(), "jixiao-progress-"));
    for (const name of ["1.json", "2\u001b[2J.json"]) writeFileSync(join(folder, name), scored(90));
    const { stream, text } = terminal();
    const silent = new Writable({ write: (_piece, _encoding, done) => done() });
    await main(["evaluate", folder, "--workers", "1"], { stdin: Readable.from([]), stdout: silent, stderr: stream });
    rmSync(folder, { recursive: true });
    const told = text()
      .replaceAll(/每秒 \d+ 个/g, "每秒 N 个")
      .split("\r")
      .slice(1);
    const one = (far: string, name: string): string => `${far}，每秒 N 个，没读出来 0 份${name}\u001b[K`;
    const of = (name: string): string => `，正在读 ${join(folder, name).slice(-40)}`;
    expect(told).toEqual([
      one("0/2 个文件", of("1.json")),
      one("1/2 个文件", `，正在读 ${join(folder, "2\u001b[2J.json").slice(-40).replace("\u001b", "␛")}`),
      one("2/2 个文件", ""),
      `${one("2/2 个文件", "")}\n`,
    ]);
  });

  it("is silent in a pipe, and where the results go to the terminal", async () => {
    expect((await run(["batch"], `${scored(90)}\n`)).err).toBe("");
    const [out, err] = [terminal(), terminal()];
    const stdin = Readable.from([Buffer.from(`${scored(90)}\n`)]);
    await batchCommand([], { stdin, stdout: out.stream, stderr: err.stream });
    expect(err.text()).toBe("");
  });
});
