import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { outlineOf } from "./outline.js";

const folder = new URL("./forms/", import.meta.url);

/** Tables as they are found: each file holds the table, a line of equals signs, and what it says. */
describe("tables as units publish them", () => {
  it.each(readdirSync(folder).sort())("%s", (file) => {
    const [table = "", outline] = readFileSync(new URL(file, folder), "utf8").split(/^={5,}\n/m);
    expect(outlineOf(table)).toBe(outline);
  });
});
