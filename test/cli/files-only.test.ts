import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { OPTIONS } from "../../src/cli/options.js";
import { run } from "./run.js";

const root = mkdtempSync(join(tmpdir(), "jixiao-files-"));
afterAll(() => rmSync(root, { recursive: true, force: true }));

describe("behind --, everything is a file", () => {
  it.each(Object.keys(OPTIONS))("%s adds no argument of its own there", async (name) => {
    const [plain, ended] = [await run([name], "{}"), await run([name, "--"], "{}")];
    expect(ended).toEqual(plain);
  });

  it("and what looks like an option is none", async () => {
    const budget = join(root, "b.json");
    writeFileSync(budget, '{ "initial": "200", "executed": "100" }');
    const { status, out } = await run(["ratios", "--lang", "en", "--", budget]);
    expect([status, out]).toEqual([0, expect.stringContaining("50.00%")]);
    for (const name of ["--lang", "--lang=xx", "--help", "-h"]) {
      const { status, err } = await run(["ratios", "--", name]);
      expect([status, err]).toEqual([2, `jixiao: 读不了 ${name}：没有这个文件或文件夹\n`]);
    }
  });
});
