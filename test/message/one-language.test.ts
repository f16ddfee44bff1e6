import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { describe, expect, it } from "vitest";
import { en, zh } from "../../src/message/catalogue.js";

const room = fileURLToPath(new URL("../../src/message/", import.meta.url));

/** A program that takes this and no more, with all it needs. */
async function bundle(take: string): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents: `export ${take};`, resolveDir: room },
    bundle: true,
    format: "esm",
    charset: "utf8",
    write: false,
  });
  return outputFiles[0]?.text ?? "";
}

/** How many of the texts stand in a program. */
const held = (program: string, texts: Readonly<Record<string, string>>): number =>
  Object.values(texts).filter((text) => program.includes(text.replaceAll('"', '\\"')) || program.includes(text)).length;

const all = Object.keys(zh).length;

describe("a bundle", () => {
  it.each<[string, string, number, number]>([
    ["one language", '{ zh } from "./catalogue.ts"', all, 0],
    ["the other", '{ en } from "./catalogue.ts"', 0, all],
    ["what makes an issue", '{ issue } from "./issue.ts"', all, 0],
    ["both", '{ messageOf } from "./messages.ts"', all, all],
  ])("that takes %s holds its texts and none of the rest", async (_what, take, chinese, english) => {
    const program = await bundle(take);
    expect([held(program, zh), held(program, en)]).toEqual([chinese, english]);
    expect(program).not.toContain("severities");
  });
});
