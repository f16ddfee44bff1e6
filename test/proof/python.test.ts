import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { afterAll, describe, expect, it } from "vitest";
import { verify } from "../../src/proof/index.js";
import { hasPython, NO_PYTHON, python } from "./python.js";
import { constant, form, op, proved, step } from "./small.js";
import { changed, put } from "./tamper.js";

const script = fileURLToPath(new URL("../../docs/verify.py", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "jixiao-python-"));
afterAll(() => rmSync(folder, { recursive: true }));

describe.skipIf(!hasPython)(hasPython ? "docs/verify.py" : NO_PYTHON, () => {
  it("takes files, and its exit status says whether all hold", () => {
    const [good, bad] = [join(folder, "good.json"), join(folder, "bad.json")];
    writeFileSync(good, JSON.stringify(proved, null, 2));
    writeFileSync(bad, JSON.stringify(put(proved, { "/score": "95" })));
    const run = (...files: string[]) => spawnSync("python3", [script, ...files], { encoding: "utf8" });
    expect(run(good)).toMatchObject({ status: 0, stdout: `${good}：成立，26 步\n` });
    const both = run(good, bad);
    expect(both.status).toBe(1);
    expect(both.stdout).toContain(`${bad}：不成立，`);
  });

  it("says what it could not read, with exit status 1", () => {
    const good = join(folder, "good.json");
    const [none, bytes] = [join(folder, "none.json"), join(folder, "bytes.json")];
    writeFileSync(bytes, Buffer.from([0xff]));
    writeFileSync(good, JSON.stringify(proved));
    const run = (args: readonly string[], input: string | Buffer = "") =>
      spawnSync("python3", [script, ...args], { encoding: "utf8", input });
    expect(run([])).toMatchObject({ status: 1, stdout: "", stderr: expect.stringContaining("没有读到结果") as string });
    expect(run([none, bytes, good, folder])).toMatchObject({ status: 1, stderr: "" });
    const lines = run([none, bytes, good, folder]).stdout.split("\n");
    expect(lines[0]).toBe(`${none}：不成立，读不了这个文件：No such file or directory`);
    expect(lines[1]).toContain(`${bytes}：不成立，UnicodeDecodeError`);
    expect(lines.slice(2)).toEqual([`${good}：成立，26 步`, `${folder}：不成立，读不了这个文件：Is a directory`, ""]);
    expect(run([], Buffer.from([0xff])).stdout).toContain("第 1 行：不成立，UnicodeDecodeError");
  });

  it.each([
    ["a form", form],
    ["a list", []],
    ["a number", 5],
    ["an evaluation without a proof", { ...proved, proof: undefined }],
    ["a partial result", { ...proved, partial: true }],
    ["another version", put(proved, { "/proof/schemaVersion": 2 })],
    ["a version that is true", put(proved, { "/proof/schemaVersion": true })],
    ["a score that is null", put(proved, { "/indicators/0/score": null })],
    ["a ratio without its exact value", put(proved, { "/ratios/fixed-asset-use/exact": null })],
    ["a ratio in per mille", put(proved, { "/ratios/fixed-asset-use/unit": "‰" })],
    ["a step that is none", put(proved, { "/proof/steps/3": null })],
    ["an input without a text", put(proved, { "/proof/inputs": { x: { value: "1" } } })],
    [
      "a score that rests on its weight alone",
      changed(proved, { steps: { c3: { expression: op("-", constant("80/3")) } } }),
    ],
    ["a score that is a constant", changed(proved, { steps: { c3: { expression: constant("80/3") } } })],
    ["a step that uses a later one", changed(proved, { steps: { r1: { expression: step("r3") } } })],
    ["a weight that nothing gives", changed(proved, { without: ["w1"] })],
  ])("and verify refuse %s", (_name, evaluation) => {
    expect(verify(evaluation).ok).toBe(false);
    expect(python([evaluation])[0]?.ok).toBe(false);
  });
});
