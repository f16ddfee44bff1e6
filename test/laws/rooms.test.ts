import { describe, expect, it } from "vitest";
import { arrowsOf, circlesOf, importsOf } from "./imports.js";
import { folderOf, isAgainst, placeOf } from "./rooms.js";
import { readTree, type Tree } from "./tree.js";

const source = readTree("src");
const imports = importsOf(source);
const against = arrowsOf(imports).filter(isAgainst);
const circles = circlesOf(imports);
const text = ({ from, to }: { readonly from: string; readonly to: string }): string => `${from} → ${to}`;

/** What a room's own files import against the order, and the circles that one of them is in. */
function faultsOf(room: string): string[] {
  return [
    ...against.filter(({ from }) => folderOf(from) === room).map(text),
    ...circles.filter((circle) => circle.some((file) => folderOf(file) === room)).map((circle) => circle.join(" ⇄ ")),
  ];
}

describe("law 4: imports run one way between rooms, types included, and no circle of files", () => {
  it("of rooms that all have their place", () => {
    for (const file of imports.keys()) expect(placeOf(folderOf(file)).line).toBeGreaterThan(-1);
  });

  it("in figure", () => {
    expect(faultsOf("figure")).toEqual([]);
  });

  it("in rule", () => {
    expect(faultsOf("rule")).toEqual([]);
  });

  it("in all others", () => {
    expect(elsewhere()).toEqual([]);
  });

  function elsewhere(): string[] {
    const rooms = [...new Set([...imports.keys()].map(folderOf))].filter(
      (room) => room !== "rule" && room !== "figure",
    );
    return [...new Set(rooms.flatMap(faultsOf))].sort();
  }
});

describe("the reading of imports", () => {
  const files: Tree = new Map([
    ["src/rule/a.ts", 'import type { B } from "./b.js";\nimport { z } from "zod";\nexport const a: B = 1;'],
    ["src/rule/b.ts", 'export * from "./c/index.js";'],
    [
      "src/rule/c/index.ts",
      'export type A = import("../a.js").A;\nexport const d = () => import("../../figure/d.js");',
    ],
    ["src/figure/d.ts", 'import { e } from "../evaluate/e.js";\nimport "../text/f.js";'],
    ["src/budget/g.ts", 'import "../rule/a.js";\nimport "../text/f.js";'],
    ["src/evaluate/e.ts", 'import "../rule/a.js";'],
    ["src/text/f.ts", ""],
  ]);
  const read = importsOf(files);

  it("finds imports and exports of values and of types, in declarations, types and calls", () => {
    expect(arrowsOf(read).map(text)).toEqual([
      "rule/a.ts → rule/b.ts",
      "rule/b.ts → rule/c/index.ts",
      "rule/c/index.ts → rule/a.ts",
      "rule/c/index.ts → figure/d.ts",
      "figure/d.ts → evaluate/e.ts",
      "figure/d.ts → text/f.ts",
      "budget/g.ts → rule/a.ts",
      "budget/g.ts → text/f.ts",
      "evaluate/e.ts → rule/a.ts",
    ]);
  });

  it("finds what runs back, and what a room must not know", () => {
    expect(arrowsOf(read).filter(isAgainst).map(text)).toEqual([
      "figure/d.ts → evaluate/e.ts",
      "budget/g.ts → rule/a.ts",
    ]);
  });

  it("finds circles", () => {
    expect(circlesOf(read)).toEqual([["evaluate/e.ts", "figure/d.ts", "rule/a.ts", "rule/b.ts", "rule/c/index.ts"]]);
  });

  it("knows no room that the table does not name", () => {
    expect(() => placeOf("helpers")).toThrow("src/helpers has no place among the rooms");
  });
});

describe("the stages of reading a table", () => {
  /** In the order in which a table goes through them; files beside the folders serve all, or join all. */
  const stages = ["word", "grid", "header", "rows", "tree", "around", "form"];
  const stage = (file: string): number => stages.indexOf(/^table\/(\w+)\//.exec(file)?.[1] ?? "");

  it("know those before them, and none after", () => {
    const back = arrowsOf(imports).filter(
      ({ from, to }) => from.startsWith("table/") && stage(from) >= 0 && stage(to) > stage(from),
    );
    expect(back).toEqual([]);
  });
});
