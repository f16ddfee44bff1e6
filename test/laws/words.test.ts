import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { zh } from "../../src/message/catalogue.js";
import * as engine from "../../src/message/engine-words.js";

const src = fileURLToPath(new URL("../../src/", import.meta.url));
const ROOMS = ["figure", "shape", "text", "cell", "rule", "budget", "standard", "form", "evaluate"];

/** The files of the rooms that an engine is made of, with what they hold. */
const files = ROOMS.flatMap((room) =>
  readdirSync(`${src}${room}`, { recursive: true, encoding: "utf8" })
    // The thresholds of the audit are kept with the standards, by the codes that it sends.
    .filter((name) => name.endsWith(".ts") && name !== "thresholds.ts")
    .map((name) => [`${room}/${name}`, readFileSync(`${src}${room}/${name}`, "utf8")] as const),
);

describe("the rooms up to evaluate", () => {
  it("send no code of which an engine holds no words", () => {
    const others = Object.keys(zh).filter((code) => !(code in engine.zh));
    const sent = files.flatMap(([file, text]) =>
      others.filter((code) => text.includes(`"${code}"`)).map((code) => `${file} ${code}`),
    );
    expect(sent).toEqual([]);
  });

  it("know no language but at the functions that callers meet", () => {
    const knowing = files.filter(([, text]) =>
      /from "[./]*message\/(?:index|issue|messages|catalogue)\.js"/.test(text),
    );
    const words = knowing.filter(([, text]) => !/import type [^;]*message\/(?:index|messages)\.js"/.test(text));
    expect(words.map(([file]) => file)).toEqual([]);
  });

  it("hold the same words in both languages as the whole catalogue has", () => {
    expect(Object.keys(engine.en)).toEqual(Object.keys(engine.zh));
    for (const [code, text] of Object.entries(engine.zh)) expect(zh[code as keyof typeof zh]).toBe(text);
  });
});
