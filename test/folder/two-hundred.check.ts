import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { buildCli, type Built } from "../cli/built.js";
import { lines } from "../cli/run.js";
import { BAD, makeFolder } from "./folder.js";
import type { Made } from "./forms.js";

const root = mkdtempSync(join(tmpdir(), "jixiao-two-hundred-"));
let built: Built;
afterAll(() => {
  built.remove();
  rmSync(root, { recursive: true, force: true });
});
let made: ReadonlyMap<string, Made> = new Map();

interface Measured {
  readonly status: number | null;
  readonly out: string;
  readonly seconds: number;
  /** What all its threads worked, which a machine that others use too does not change much. */
  readonly worked: number;
  readonly megabytes: number;
}

/** Runs the built command; says how long it took, how much it worked, and how much memory it held at most. */
function run(args: readonly string[]): Measured {
  const say = join(root, "memory.txt");
  const hook = join(root, "hook.mjs");
  writeFileSync(
    hook,
    `import { writeFileSync } from "node:fs"; process.on("exit", () => writeFileSync(${JSON.stringify(say)}, JSON.stringify(process.resourceUsage())));`,
  );
  const begin = performance.now();
  const { status, stdout } = spawnSync(process.execPath, ["--import", hook, built.cli, ...args], {
    encoding: "utf8",
    maxBuffer: 2 ** 30,
  });
  const seconds = (performance.now() - begin) / 1000;
  const used = JSON.parse(readFileSync(say, "utf8")) as NodeJS.ResourceUsage;
  const worked = (used.userCPUTime + used.systemCPUTime) / 1e6;
  return { status, out: stdout, seconds, worked, megabytes: used.maxRSS / 1024 };
}

beforeAll(async () => {
  built = await buildCli();
  made = await makeFolder(join(root, "in"), 200);
}, 120_000);

describe("a folder of 200 forms in mixed formats, with planted mistakes and files that are no forms", () => {
  it("has every mistake named, none invented, every bad file named; the same bytes on one thread and on two", () => {
    const one = run(["audit", join(root, "in"), "--json", "--workers", "1"]);
    const two = run(["audit", join(root, "in"), "--json", "--workers", "2"]);
    expect(two.out).toBe(one.out);
    const told = new Map(
      (
        lines(one.out) as {
          file: string;
          findings?: { code: string; severity: string }[];
          issues?: { code: string }[];
        }[]
      ).map((line) => [line.file.slice(root.length + 4), line]),
    );
    for (const [name, { planted }] of made) {
      const errors = (told.get(name)?.findings ?? []).filter(({ severity }) => severity === "error");
      if (planted.code === null) expect([name, errors]).toEqual([name, []]);
      else expect([name, errors.map(({ code }) => code)]).toEqual([name, expect.arrayContaining([planted.code])]);
    }
    for (const [name, , code] of BAD) expect([name, told.get(name)?.issues?.[0]?.code]).toEqual([name, code]);
    for (const [threads, { seconds, worked, megabytes }] of [
      ["1", one],
      ["2", two],
    ] as const) {
      console.log(
        `${threads} 线程：${seconds.toFixed(1)} 秒（处理器 ${worked.toFixed(1)} 秒），最多 ${megabytes.toFixed(0)} MB`,
      );
    }
  });

  it("is a folder of pages with a summary, in a time that is told", () => {
    const { status, seconds, worked, megabytes } = run([
      "audit",
      join(root, "in"),
      "--out",
      join(root, "out/"),
      "--workers",
      "2",
    ]);
    expect(status).toBe(1);
    expect(readdirSync(join(root, "out"))).toEqual(expect.arrayContaining(["汇总.html", "汇总.xlsx"]));
    console.log(
      `写成网页：${seconds.toFixed(1)} 秒（处理器 ${worked.toFixed(1)} 秒），最多 ${megabytes.toFixed(0)} MB`,
    );
    expect(worked).toBeLessThan(60);
  });
});
