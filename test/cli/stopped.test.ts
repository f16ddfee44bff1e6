import { type ChildProcessWithoutNullStreams, spawn } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Built, buildCli } from "./built.js";

const leaf = { name: "培训人次", weight: "100", target: "≥150", unit: "人次", actual: "100" };
const form = { schemaVersion: 1, standard: "cn-mof-2020-10", indicators: [leaf] };
const LINES = 100_000;

let built: Built;
beforeAll(async () => {
  built = await buildCli();
});
afterAll(() => built.remove());

/** A command that is given more lines than it gets to. */
function begun(words: readonly string[]): ChildProcessWithoutNullStreams {
  const child = spawn(process.execPath, [built.cli, "batch", ...words]);
  child.stdin.on("error", () => {}); // it may end before it has read all
  child.stdin.end(`${JSON.stringify(form)}\n`.repeat(LINES));
  return child;
}

/** How a command ends, and what it said. */
async function ended(child: ChildProcessWithoutNullStreams) {
  const [out, told]: string[][] = [[], []];
  child.stdout.setEncoding("utf8").on("data", (text: string) => out?.push(text));
  child.stderr.setEncoding("utf8").on("data", (text: string) => told?.push(text));
  const status = await new Promise((resolve) => child.on("close", (code, signal) => resolve(code ?? signal)));
  return { status, out: out?.join("") ?? "", told: told?.join("") ?? "" };
}

describe.each([["1"], ["2"]])("a batch of 100,000 lines on %s threads", (workers) => {
  it.each([
    ["SIGTERM", 143],
    ["SIGINT", 130],
  ] as const)("that is stopped by %s has written whole lines, and its status says so", async (signal, expected) => {
    const child = begun(["--workers", workers]);
    child.stdout.once("data", () => child.kill(signal));
    const { status, out } = await ended(child);
    const lines = out.split("\n");
    expect(lines.pop()).toBe("");
    expect(lines.length).toBeGreaterThan(0);
    expect(lines.length).toBeLessThan(LINES);
    for (const line of lines) expect(JSON.parse(line)).toMatchObject({ score: "66.67" });
    expect(status).toBe(expected);
  });

  it("whose reader goes away says so, and that what it wrote is not all", async () => {
    const child = begun(["--workers", workers]);
    child.stdout.once("data", () => child.stdout.destroy());
    const { status, told } = await ended(child);
    expect(told).toContain("结果没有写完");
    expect(status).toBe(2);
  });
});

describe("a file that is being written when the command is stopped", () => {
  it("is whole or as it was, and nothing lies beside it", async () => {
    const folder = mkdtempSync(join(tmpdir(), "jixiao-stopped-"));
    const [input, out] = [join(folder, "form.json"), join(folder, "out.json")];
    const indicators = Array.from({ length: 2000 }, (_, at) => ({ ...leaf, name: `第${at}项`, weight: "0.05" }));
    writeFileSync(input, JSON.stringify({ ...form, indicators }));
    const words = [built.cli, "evaluate", input, "--proof", "--json", "--out", out];
    try {
      for (let delay = 200; delay <= 2000; delay += 450) {
        writeFileSync(out, "as it was");
        const child = spawn(process.execPath, words);
        const timer = setTimeout(() => child.kill("SIGTERM"), delay);
        await ended(child);
        clearTimeout(timer);
        expect(readdirSync(folder).sort()).toEqual(["form.json", "out.json"]);
        const text = readFileSync(out, "utf8");
        // 0.05 × 100 / 150 = 0.0333…, 0.03 at the leaf: 2,000 leaves make 60.
        if (text !== "as it was") expect(JSON.parse(text)).toMatchObject({ score: "60" });
      }
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
