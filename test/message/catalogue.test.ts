import { alternatives } from "../docs/written.js";
import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { en, zh } from "../../src/message/catalogue.js";
import { tables } from "../docs/markdown.js";
import { families, familyFiles, severities } from "./families.js";

const src = fileURLToPath(new URL("../../src/", import.meta.url));
const chinese: Readonly<Record<string, string>> = zh;
const codes = Object.keys(chinese).sort();

/** All TypeScript below src but the families. */
const sources = readdirSync(src, { recursive: true, encoding: "utf8" })
  .filter((name) => name.endsWith(".ts") && !familyFiles.includes(src + name))
  .map((name) => readFileSync(src + name, "utf8"))
  .join("\n");

describe("the catalogues of messages", () => {
  it.each(families)("have each code of %s with its severities and both languages", (_file, family) => {
    expect(Object.keys(family.zh)).toEqual(Object.keys(family.severities));
    expect(Object.keys(family.en)).toEqual(Object.keys(family.severities));
  });

  it("have every code in one family only", () => {
    expect(families.flatMap(([, family]) => Object.keys(family.zh)).sort()).toEqual(codes);
    expect(Object.keys(en).sort()).toEqual(codes);
  });

  it("have no brace that begins no parameter, but where a reader should type it", () => {
    const texts = [zh, en].flatMap((texts) => Object.entries(texts));
    const odd = texts.filter(([, text]) => text.replace(/\{[a-zA-Z]+\}/g, "").match(/[{}]/) !== null);
    expect([...new Set(odd.map(([code]) => code))]).toEqual([
      "input/not-object",
      "sheet/rule-not-json",
      "proof/no-evaluation",
    ]);
  });

  it("have no code that nothing raises", () => {
    // The two kinds of cell share their three refusals, put together from the family and the reason.
    const built = (code: string): boolean =>
      /^(?:target|actual)\/(?:placeholder|unreadable)$/.test(code) && sources.includes(`"${code.split("/")[1] ?? ""}"`);
    expect(codes.filter((code) => !sources.includes(`"${code}"`) && !built(code))).toEqual([]);
  });
});

describe("docs/codes.md", () => {
  const rows = tables("codes.md").flatMap((table) => table.rows);

  it("lists every code once, with its sentence", () => {
    const listed = rows.map(([code = "", , sentence = ""]) => [code, sentence.replace(/\\([*_<>])/g, "$1")]);
    const told = Object.entries(chinese).map(([code, sentence]) => [code, alternatives(sentence)]);
    expect(Object.fromEntries(listed)).toEqual(Object.fromEntries(told));
    expect(listed.length).toBe(codes.length);
  });

  it.each(rows.map((row) => [row[0] ?? "", row] as const))(
    "says of %s how much it weighs and what to do",
    (code, row) => {
      expect(row.length).toBe(4);
      expect(row[1]?.split("、")).toEqual(severities[code]);
      expect((row[3] ?? "").length).toBeGreaterThan(2);
    },
  );
});
