import { describe, expect, it } from "vitest";
import { readTree, type Tree } from "./tree.js";

/** A file is one idea: what grows beyond this holds a second one. */
const MOST = 200;

/** Files that are lists, which one looks things up in and does not read. */
const DATA: readonly string[] = [
  "src/budget/each.ts",
  "src/message/audit.ts",
  "src/message/score.ts",
  "src/message/table.ts",
];

function longIn(tree: Tree): string[] {
  return [...tree]
    .filter(([path, text]) => !DATA.includes(path) && text.split("\n").length - 1 > MOST)
    .map(([path]) => path);
}

describe("a file of src", () => {
  it("has at most 200 lines, unless it is data", () => {
    expect(longIn(readTree("src"))).toEqual([]);
  });

  it("is named where it has one more", () => {
    const tree: Tree = new Map([
      ["src/a.ts", "a;\n".repeat(MOST)],
      ["src/b.ts", "b;\n".repeat(MOST + 1)],
    ]);
    expect(longIn(tree)).toEqual(["src/b.ts"]);
  });

  it("stands among the data only while it is longer", () => {
    const tree = readTree("src");
    expect(DATA.filter((path) => (tree.get(path) ?? "").split("\n").length - 1 <= MOST)).toEqual([]);
  });
});
