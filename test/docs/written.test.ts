import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { format, resolveConfig } from "prettier";
import { describe, expect, it } from "vitest";
import { page } from "./markdown.js";
import { written } from "./written.js";

/** `npm run docs` writes what this compares. */
describe("the tables of docs/ that tell what the code says", () => {
  it.each(Object.entries(written))("are in %s as `npm run docs` writes them", async (name, write) => {
    const path = fileURLToPath(new URL(`../../docs/${name}`, import.meta.url));
    const text = await format(write(page(name)), { ...(await resolveConfig(path)), filepath: path });
    if (process.env["MODE"] === "docs") writeFileSync(path, text);
    expect(page(name)).toBe(text);
  });
});

describe("a code that has no row yet", () => {
  const rows = page("codes.md").split("\n");

  it.each([
    ["table/two-weights", "warning"],
    ["weight/shared-out", "info"],
    ["input/not-utf8", "error"],
  ])("gets one with its own severity: %s", (code, severity) => {
    const own = rows.filter((line) => !line.startsWith(`| \`${code}\` `)).join("\n");
    const row = (written["codes.md"]?.(own) ?? "").split("\n").find((line) => line.startsWith(`| \`${code}\` `));
    expect(row?.split("|")[2]?.trim()).toBe(severity);
  });
});
