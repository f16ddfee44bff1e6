import { existsSync, readFileSync } from "node:fs";
import { expect, it } from "vitest";

const root = new URL("../../", import.meta.url);
const read = (path: string) => readFileSync(new URL(path, root), "utf8");
const { scripts } = JSON.parse(read("package.json")) as { readonly scripts: Readonly<Record<string, string>> };
const all = (text: string, pattern: RegExp) => [...text.matchAll(pattern)].map(([, found]) => found ?? "");

it.each(["docs/promises.md", "docs/SECURITY.md"])("%s names tests that there are", (page) => {
  const files = all(read(page), /`(test\/[\w./-]+)`/g);
  expect(files.length).toBeGreaterThan(3);
  expect(files.filter((file) => !existsSync(new URL(file, root)))).toEqual([]);
});

it.each(["docs/promises.md", "docs/SECURITY.md"])("%s names commands that there are", (page) => {
  const commands = all(read(page), /`npm run ([\w:]+)/g);
  expect(commands.length).toBeGreaterThan(1);
  expect(commands.filter((command) => !(command in scripts))).toEqual([]);
});
