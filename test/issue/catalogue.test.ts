import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { en } from "../../src/issue/en/index.js";
import { zh } from "../../src/issue/zh/index.js";
import { tables } from "../docs/markdown.js";

const src = fileURLToPath(new URL("../../src/", import.meta.url));
const chinese: Readonly<Record<string, string>> = zh;
const english: Readonly<Record<string, string>> = en;
const codes = Object.keys(chinese).sort();

/**
 * The names in braces of a sentence, each once; a ratio has a Chinese `title`, a reading has Chinese `words`, and both go
 * by their names in English.
 */
function params(sentence: string | undefined): string[] {
  const names = [...(sentence ?? "").matchAll(/\{(\w+)\}/g)].map((match) => match[1] ?? "");
  return [...new Set(names.map((name) => (name === "title" ? "ratio" : name === "words" ? "reading" : name)))].sort();
}

/** The families of a language: one file each. */
async function families(language: string): Promise<[string, string[]][]> {
  const files = readdirSync(`${src}issue/${language}`).filter((name) => name !== "index.ts");
  return Promise.all(
    files.map(async (file): Promise<[string, string[]]> => {
      const module = (await import(`../../src/issue/${language}/${file}`)) as Record<string, object>;
      return [file, Object.values(module).flatMap((family) => Object.keys(family))];
    }),
  );
}

/** All TypeScript below src but the catalogues. */
function sources(): string {
  return readdirSync(src, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".ts") && !/^issue[\\/](?:zh|en)[\\/]/.test(name))
    .map((name) => readFileSync(src + name, "utf8"))
    .join("\n");
}

/** Severities that a page may state for a code. */
const SEVERITY = /^(?:error|warning|info)(?:、(?:error|warning|info))*$/;

describe("the catalogues of messages", () => {
  it("have the same codes in Chinese and in English", () => {
    expect(Object.keys(english).sort()).toEqual(codes);
  });

  it.each(codes)("speak of the same figures: %s", (code) => {
    expect(params(english[code])).toEqual(params(chinese[code]));
  });

  it.each(["zh", "en"])("have every code in one family file only (%s)", async (language) => {
    const all = (await families(language)).flatMap(([, keys]) => keys);
    expect(all.sort()).toEqual(codes);
  });

  it("have the same families in both languages", async () => {
    const sorted = async (language: string) =>
      (await families(language)).map(([file, keys]): [string, string[]] => [file, [...keys].sort()]);
    expect(await sorted("en")).toEqual(await sorted("zh"));
  });

  it("have no code that nothing raises", () => {
    const text = sources();
    // The two kinds of cell share their three refusals, put together from the family and the reason.
    const built = (code: string): boolean =>
      /^(?:target|actual)\/(?:placeholder|unreadable)$/.test(code) && text.includes(`"${code.split("/")[1] ?? ""}"`);
    expect(codes.filter((code) => !text.includes(`"${code}"`) && !built(code))).toEqual([]);
  });
});

describe("docs/codes.md", () => {
  const rows = tables("codes.md").flatMap((table) => table.rows);

  it("lists every code once, with its sentence", () => {
    const listed = rows.map(([code = "", , sentence = ""]) => [code, sentence.replace(/\\([*_<>])/g, "$1")]);
    expect(Object.fromEntries(listed)).toEqual(chinese);
    expect(listed.length).toBe(codes.length);
  });

  it.each(rows.map((row) => [row[0] ?? "", row] as const))(
    "says of %s how much it weighs and what to do",
    (_code, row) => {
      expect(row.length).toBe(4);
      expect(row[1]).toMatch(SEVERITY);
      expect((row[3] ?? "").length).toBeGreaterThan(2);
    },
  );

  it("states each severity that the source raises a code with", () => {
    const severities = new Map<string, Set<string>>();
    for (const [, severity = "", code = ""] of sources().matchAll(/"(error|warning|info)",\s*"([a-z-]+\/[a-z-]+)"/g)) {
      severities.set(code, (severities.get(code) ?? new Set()).add(severity));
    }
    for (const [code = "", stated = ""] of rows) {
      for (const severity of severities.get(code) ?? []) expect(stated.split("、"), code).toContain(severity);
    }
  });
});
