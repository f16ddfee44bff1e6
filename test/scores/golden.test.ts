import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import * as jixiao from "../../src/index.js";
import { runs, some } from "../runs.js";
import { golden, goldenBy } from "./golden.mjs";

it("the golden set scores as recorded: a result that moves needs a line of the changelog (npm run golden)", () => {
  const { scores } = golden();
  // A form that came to the corpus since then is recorded with the next record.
  const known = Object.entries(goldenBy(jixiao, some)).filter(([form]) => form in scores);
  const moved = known.filter(([form, said]) => scores[form] !== said);
  expect(known.length).toBeGreaterThan(runs(5000));
  expect(moved).toEqual([]);
});

it("what the golden set was last changed with stands in the changelog", () => {
  const changelog = readFileSync(new URL("../../CHANGELOG.md", import.meta.url), "utf8");
  const { because } = golden();
  expect(because.length).toBeGreaterThan(20);
  expect(changelog).toContain(because);
});
