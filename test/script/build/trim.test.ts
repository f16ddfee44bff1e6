import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";
import { BEYOND, withoutSources, withoutTranscendentals, withoutUnsaid } from "../../../src/script/build/trim.js";

it("a standard without its sources keeps what is worked out by it", () => {
  const code =
    'const a = { id: "x", sources: [{ document }], grades: [{ name: "优", min: "90", source: b("c"), basis: "d" }] };';
  expect(withoutSources("/src/standard/data/x.ts", code).replace(/,\s*}/g, " }")).toBe(
    'const a = { id: "x", sources: [], grades: [{ name: "优", min: "90" }] };',
  );
});

it("a module that is no data of a standard or a ratio keeps its sources", () => {
  const code = 'const a = { source: "x" };';
  expect(withoutSources("/src/standard/merge.ts", code)).toBe(code);
});

it("a message is left out whose code stands nowhere else in the script", () => {
  const code = 'const zh = { "a/said": "甲", "a/unsaid": "乙" }; say("a/said");';
  expect(withoutUnsaid(code).replace(/,\s*}/g, " }")).toBe('const zh = { "a/said": "甲" }; say("a/said");');
});

it.each(["say(`${column}/missing`)", 'refuse("missing")'])("a message stays whose code is put together: %s", (made) => {
  const code = `const zh = { "a/missing": "甲" }; ${made};`;
  expect(withoutUnsaid(code)).toBe(code);
});

it("decimal.js loses what goes beyond whole numbers and keeps its arithmetic", () => {
  const code = "P.sine = P.sin = function () { return pi(); };\nP.plus = P.add = function () {};\nDecimal.sin = sin;";
  expect(withoutTranscendentals("/node_modules/decimal.js/decimal.mjs", code).trim()).toBe(
    "P.plus = P.add = function () {};",
  );
});

it("nothing of ours calls what decimal.js loses", () => {
  const folder = fileURLToPath(new URL("../../../src/exact/", import.meta.url));
  const calls = readdirSync(folder).flatMap((name) =>
    [...readFileSync(folder + name, "utf8").matchAll(/\.(\w+)\(/g)].map(([, method = ""]) => method),
  );
  expect(calls.filter((method) => BEYOND.includes(method))).toEqual([]);
});
