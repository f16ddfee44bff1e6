import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable, Writable } from "node:stream";
import { describe, expect, it } from "vitest";
import { main } from "../../src/cli/main.js";
import { lines, run } from "./run.js";

const silent = (): Writable => new Writable({ write: (_piece, _encoding, done) => done() });

const RANK = '\'{"method":"rank","weight":"5","step":"0.25","direction":"higher-is-better"}\'';

describe("what a command cannot use is said in one sentence", () => {
  it.each<[string, readonly string[], string, string, string]>([
    ["nothing on standard input", ["verify"], "", "标准输入是空的，没有内容可读", "standard input is empty"],
    [
      "where a text stops being JSON",
      ["verify"],
      '{"a":1,\n "b":}',
      "标准输入：不是完整的 JSON：从第 2 行第 6 个字符起读不懂",
      "standard input: this is no complete JSON: it cannot be read from line 2, character 6 on",
    ],
    [
      "a table where JSON is needed",
      ["verify"],
      "PK\u0003\u0004\u0000\u0000",
      "标准输入：这里要的是 JSON 文件，这不是 JSON",
      "standard input: this is no JSON, which is needed here",
    ],
    [
      "a text where JSON is needed",
      ["verify"],
      "一级指标,指标值\n",
      "标准输入：这里要的是 JSON 文件，这不是 JSON",
      "standard input: this is no JSON, which is needed here",
    ],
    [
      "an option that there is not",
      ["ratios", "--jsno"],
      "{}",
      "没有选项 --jsno，是不是 --json，这个命令有：--lang --map --sheet --json",
      "no option --jsno, do you mean --json; this command has --lang --map --sheet --json",
    ],
    [
      "an option without its text",
      ["evaluate", "--standard"],
      "{}",
      "--standard 后面要写内容",
      "--standard needs a value",
    ],
    [
      "an option with a text that it has not",
      ["ratios", "--json=yes"],
      "{}",
      "--json 后面不能写内容：yes",
      "--json takes no value: yes",
    ],
    [
      "a folder in place of a file",
      ["batch", "/"],
      "",
      "读不了 /：这是文件夹，不是文件",
      "cannot read /: it is a folder",
    ],
    ...["table", "ratios", "verify -"].map((command): [string, readonly string[], string, string, string] => [
      `a folder given to ${command}`,
      [...command.split(" "), "/"],
      "{}",
      "/ 是文件夹，这里要写一个文件",
      "/ is a folder; a file is needed",
    ]),
    ...["evaluate", "table", "parse", "batch", "across", "verify"].map(
      (command): [string, readonly string[], string, string, string] => [
        `a file that is not there, given to ${command}`,
        [command, "/nowhere.json"],
        "",
        "读不了 /nowhere.json：没有这个文件或文件夹",
        "cannot read /nowhere.json: there is no such file or folder",
      ],
    ),
    [
      "standard input twice",
      ["evaluate", "-", "-"],
      "{}",
      "标准输入只能读一次：- 只写一个",
      "standard input is there once: give one -",
    ],
    [
      "an ending that says nothing",
      ["audit", "--out", "x.foo"],
      "{}",
      "--out x.foo：不知道 .foo 要写成什么，扩展名可以是 .txt、.json、.md、.csv、.html、.xlsx，或用 --format 写明",
      "--out x.foo: what to write as .foo is not known; the endings are .txt, .json, .md, .csv, .html, .xlsx, or say it by --format",
    ],
    [
      "a rule by its name alone",
      ["across", "--rule", "rank"],
      "[]",
      `--rule 要写成 JSON 或文件：rank；评分规则（method）有 rank、min-max、share-of-best，如 --rule ${RANK}`,
      `--rule takes JSON or a file: rank; the rules (method) are rank, min-max and share-of-best, such as --rule ${RANK}`,
    ],
    [
      "a format that there is not",
      ["evaluate", "--format", "jsn"],
      "{}",
      "没有这种格式 jsn，是不是 json，现有：text、json、md、csv、html、xlsx、workbook",
      "no such format jsn, do you mean json; there are: text, json, md, csv, html, xlsx, workbook",
    ],
    [
      "an option twice",
      ["evaluate", "--standard", "cn-mof-2020-10", "--standard=cn-hubei-2020"],
      "{}",
      "--standard 写了不止一次：请只留一个",
      "--standard stands more than once: keep one",
    ],
  ])("%s", async (_what, args, input, chinese, english) => {
    expect(await run(args, input)).toEqual({ status: 2, out: "", err: `jixiao: ${chinese}\n` });
    expect(await run(["--lang", "en", ...args], input)).toMatchObject({
      err: `jixiao: ${english}\n`,
    });
  });

  it("a disk that is full", async () => {
    const told: string[] = [];
    const stderr = new Writable({
      decodeStrings: false,
      write: (piece: string, _encoding, done) => {
        told.push(piece);
        done();
      },
    });
    const full = Object.assign(new Error("ENOSPC: no space left on device, write"), {
      code: "ENOSPC",
      syscall: "write",
    });
    const stdout = new Writable({ write: (_piece, _encoding, done) => done(full) });
    stdout.on("error", () => {});
    expect(await main(["standards"], { stdin: Readable.from([]), stdout, stderr })).toBe(2);
    expect(told.join("")).toBe("jixiao: 写不出结果：磁盘满了\n");
    expect(await main(["standards"], { stdin: Readable.from([]), stdout: silent(), stderr })).toBe(0);
  });

  it("a bad line of a batch in words that no engine makes", async () => {
    const { out } = await run(["batch"], 'oops\n{"a":1,}\n');
    expect(lines(out)).toMatchObject([
      { issues: [{ code: "input/not-json", params: { at: 1 }, message: "这一行不是 JSON：从第 1 个字符起读不懂" }] },
      { issues: [{ code: "input/not-json", params: { at: 8 }, message: "这一行不是 JSON：从第 8 个字符起读不懂" }] },
    ]);
  });
});

it("a folder without a form", async () => {
  const folder = mkdtempSync(join(tmpdir(), "jixiao-empty-"));
  for (const command of ["audit", "evaluate"]) {
    const said = await run([command, folder]);
    expect(said).toEqual({ status: 2, out: "", err: `jixiao: ${folder} 里没有找到自评表\n` });
  }
  rmSync(folder, { recursive: true });
});

it("a language that there is not, or two of them", async () => {
  const english = await run(["--lang", "fr", "standards"]);
  expect(english).toEqual({ status: 2, out: "", err: "jixiao: 没有语言 fr，现有：zh、en\n" });
  expect((await run(["standards", "--lang", "zh", "--lang=en"])).err).toBe("jixiao: --lang 写了不止一次：请只留一个\n");
  expect((await run(["standards", "--lang"])).err).toBe("jixiao: --lang 后面要写 zh 或 en\n");
});

it("a table given as a standard or a mapping", async () => {
  const folder = mkdtempSync(join(tmpdir(), "jixiao-refuse-"));
  const path = join(folder, "x.xlsx");
  writeFileSync(path, "PK\u0003\u0004\u0000\u0000");
  const said = `jixiao: ${path}：这里要的是 JSON 文件，这不是 JSON\n`;
  for (const option of ["--standard", "--map"]) {
    expect(await run(["evaluate", "-", option, path], "{}")).toEqual({ status: 2, out: "", err: said });
  }
  // An ending shows a file as well as a folder before it does.
  expect((await run(["evaluate", "-", "--standard", "nowhere.xlsx"], "{}")).err).toContain("读不了 nowhere.xlsx");
  rmSync(folder, { recursive: true });
});

it("what a file holds steers no terminal from standard error", async () => {
  const { err } = await run(["evaluate", "没有\u001b[2J\u202e.json"]);
  expect(err).toContain("没有␛[2J⟨U+202E⟩.json");
  expect(err).not.toContain("\u001b");
});
