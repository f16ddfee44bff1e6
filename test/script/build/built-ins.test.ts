import { describe, expect, it } from "vitest";
import { withStandIns } from "../../../src/script/build/built-ins.js";
import * as standIns from "../../../src/script/build/stand-ins.js";

/** The program without the line that imports the stand-ins. */
function body(code: string): string {
  return withStandIns(code).replace(/^import .*\n/, "");
}

describe("withStandIns", () => {
  it.each([
    ["list.includes(x)", "$includes(list, x)"],
    ["list.flat()", "$flat(list)"],
    ["list.flatMap(f).includes(x)", "$includes($flatMap(list, f), x)"],
    ["(a || b).includes(c)", "$includes((a || b), c)"],
    ["f(a.at(-1), b.at(0))", "f($at(a, -1), $at(b, 0))"],
    [
      "Object.entries(o).flatMap(([k, v]) => v.includes(k))",
      "$flatMap($object_entries(o), ([k, v]) => $includes(v, k))",
    ],
    ["text.trimEnd()\n  .padStart(3)", "$padStart($trimEnd(text)\n  , 3)"],
    ["list.map((x) => x.at(0))", "list.map((x) => $at(x, 0))"],
    ["list[includes](x)", "list[includes](x)"],
    ['"a.includes(b)"', '"a.includes(b)"'],
    ["own.values(x)", "own.values(x)"],
  ])("%s becomes %s", (code, result) => {
    expect(body(code)).toBe(result);
  });

  it("imports each stand-in once, and none where none is needed", () => {
    expect(withStandIns("a.at(0) + b.at(1)")).toMatch(/^import \{ at as \$at \} from ".*stand-ins\.ts";\n/);
    expect(withStandIns("a.map(f)")).toBe("a.map(f)");
  });
});

describe("the stand-ins", () => {
  it("do as the built-ins do", () => {
    expect(standIns.at([1, 2, 3], -1)).toBe(3);
    expect(standIns.at("abc", 1)).toBe("b");
    expect(standIns.at([], 0)).toBe(undefined);
    expect(standIns.includes([1, Number.NaN], Number.NaN)).toBe(true);
    expect(standIns.includes([1, 2], 1, 1)).toBe(false);
    expect(standIns.includes("达98%以上", "以上")).toBe(true);
    expect(standIns.flat([[1], 2, [[3]]])).toEqual([1, 2, [3]]);
    expect(standIns.flatMap([1, 2], (each: unknown) => [each, [each]])).toEqual([1, [1], 2, [2]]);
    expect(standIns.flatMap([1, 2], (_each: unknown, place: unknown) => place)).toEqual([0, 1]);
    expect([...standIns.matchAll("a1b22", /\d+/g)].map((each) => [each[0], each.index])).toEqual([
      ["1", 1],
      ["22", 3],
    ]);
    expect(standIns.matchAll("ab", /x?/g).length).toBe(3);
    expect(standIns.replaceAll("a.b.c", ".", "-")).toBe("a-b-c");
    expect(standIns.padStart("7", 3, "0")).toBe("007");
    expect(standIns.padEnd("ab", 5, "xy")).toBe("abxyx");
    expect(standIns.trimStart(" 　a ")).toBe("a ");
    expect(standIns.trimEnd(" a　 ")).toBe(" a");
    expect(standIns.object_entries({ b: 1, a: 2 })).toEqual([
      ["b", 1],
      ["a", 2],
    ]);
    expect(standIns.object_values({ b: 1, a: 2 })).toEqual([1, 2]);
    expect(standIns.object_hasOwn({ a: 1 }, "toString")).toBe(false);
  });

  it("make a key of __proto__ like any other", () => {
    const made = standIns.object_fromEntries([["__proto__", 1]]);
    expect(Object.keys(made)).toEqual(["__proto__"]);
  });

  it("call the method of that name of what is neither list nor text, with all it was given", () => {
    const own = {
      at: (...rest: number[]) => rest.length,
      flat: () => "own",
      includes: () => "own",
      flatMap: () => "own",
    };
    expect(standIns.at(own, 1, 2, 3)).toBe(3);
    expect([standIns.flat(own), standIns.includes(own, 1), standIns.flatMap(own, 1)]).toEqual(["own", "own", "own"]);
  });
});
