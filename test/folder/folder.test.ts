import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { lines, run } from "../cli/run.js";
import { BAD, makeFolder } from "./folder.js";
import type { Made } from "./forms.js";

/** A sample here; `npm run check:folder` makes 200 of them and runs the built command. */
const COUNT = 24;

const root = mkdtempSync(join(tmpdir(), "jixiao-folder-"));
let made: ReadonlyMap<string, Made> = new Map();
afterAll(() => rmSync(root, { recursive: true, force: true }));

beforeAll(async () => {
  made = await makeFolder(join(root, "in"), COUNT);
});

interface Line {
  readonly file: string;
  readonly findings?: readonly { readonly code: string; readonly severity: string }[];
  readonly issues?: readonly { readonly code: string }[];
}

describe("a folder of forms in mixed formats", () => {
  it("has every planted mistake named, none invented, and every file that is no form", async () => {
    const { status, out } = await run(["audit", join(root, "in"), "--json"]);
    expect(status).toBe(1);
    const told = new Map((lines(out) as Line[]).map((line) => [line.file.slice(root.length + 4), line]));
    expect(told.size).toBe(COUNT + BAD.length);
    for (const [name, { planted }] of made) {
      const errors = (told.get(name)?.findings ?? []).filter(({ severity }) => severity === "error");
      const codes = errors.map(({ code }) => code);
      if (planted.code === null) expect([name, codes]).toEqual([name, []]);
      else expect([name, codes]).toEqual([name, expect.arrayContaining([planted.code])]);
    }
    for (const [name, , code] of BAD) expect([name, told.get(name)?.issues?.[0]?.code]).toEqual([name, code]);
  });

  it("has one summary that counts what was read, what was not and what was passed over", async () => {
    const one = await run(["audit", join(root, "in")]);
    expect(one.out).toContain(`${COUNT} 份自评表`);
    expect(one.out).toContain("没有读出来的 10 份");
    expect(one.out).toContain("跳过锁定文件和系统文件 1 个");
  });
});
