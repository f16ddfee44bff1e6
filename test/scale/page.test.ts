import { spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Built, buildCli } from "../cli/built.js";
import { page } from "../docs/markdown.js";
import { evaluated, form, reached } from "../evaluate/forms.js";

// The command lines of docs/scale.md, each run through a pipe that stands in for the engine.

let built: Built;
beforeAll(async () => {
  built = await buildCli();
});
afterAll(() => built.remove());

const forms = Array.from({ length: 40 }, (_, at) => form([reached(String(at + 50), { weight: "100" })]));
const input = [
  ...forms.slice(0, 20).map((each) => JSON.stringify(each)),
  "oops",
  "",
  ...forms.slice(20).map((each) => JSON.stringify(each)),
];
const expected = [
  ...forms.slice(0, 20).map((each) => evaluated(each).score),
  "input/not-json",
  "",
  ...forms.slice(20).map((each) => evaluated(each).score),
];

const blocks = [...page("scale.md").matchAll(/^```sh (pipe|keyed|file)\n([^]*?)^```$/gm)].map(
  ([, kind = "", text = ""]) => ({
    kind,
    command: text.trim(),
  }),
);

/** The lines that a command answers. */
function answered(command: string, text: string): string[] {
  const ran = spawnSync("sh", ["-c", command], {
    cwd: built.folder,
    input: text,
    encoding: "utf8",
    maxBuffer: 1 << 28,
    env: { ...process.env, PATH: `${built.folder}:${process.env["PATH"] ?? ""}` },
  });
  expect({ status: ran.status, stderr: ran.stderr }).toEqual({ status: 0, stderr: "" });
  return ran.stdout.split("\n").slice(0, -1);
}

/** The score of a line, or the code of its first issue. */
function told(line: string): string | undefined {
  if (line === "") return "";
  const { score, issues } = JSON.parse(line) as { score?: string; issues?: { code: string }[] };
  return score ?? issues?.[0]?.code;
}

describe("the page on scale", () => {
  it("has command lines of each kind", () => {
    expect(blocks.map((block) => block.kind)).toEqual(expect.arrayContaining(["pipe", "keyed", "file"]));
  });

  it.each(blocks.filter((block) => block.kind === "pipe"))("$command: a line for a line, in order", ({ command }) => {
    expect(answered(command, `${input.join("\n")}\n`).map(told)).toEqual(expected);
  });

  it.each(blocks.filter((block) => block.kind === "keyed"))("$command: each key before its result", ({ command }) => {
    const keyed = input.map((line, at) => `单位${at}\t${line}`).join("\n");
    const lines = answered(command, `${keyed}\n`).map((line) => line.split("\t"));
    expect(lines.map(([key]) => key)).toEqual(input.map((_, at) => `单位${at}`));
    expect(lines.map(([, result = ""]) => told(result))).toEqual(expected);
  });

  it.each(blocks.filter((block) => block.kind === "file"))("$command: all lines of the file", ({ command }) => {
    writeFileSync(join(built.folder, "forms.ndjson"), `${input.join("\n")}\n`);
    const lines = answered(command, "");
    if (command.startsWith("wc")) expect(lines.map((line) => line.trim())).toEqual(["42", "42"]);
    else expect(lines.map((line) => (line.startsWith('{"line"') ? "input/not-json" : told(line)))).toEqual(expected);
  });
});
