import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { ENTRIES, exportsOf, report } from "./api.js";

const file = fileURLToPath(new URL("../../docs/api.md", import.meta.url));
/** What methods of one's own are made of: reached through `figure` and `shape`, and inferred where one is written. */
const OF_METHODS = [
  "Frame",
  "LeafCells",
  "ObjectShape",
  "Plan",
  "PlanRule",
  "Quick",
  "Shape",
  "UnsaidRead",
  "Yardstick",
];

/** What the codes and their parameters are derived from: the texts themselves, which nobody names. */
const WORDING = ["Chinese", "NamesOf"];

const exported = exportsOf();

describe.each(Object.keys(ENTRIES))("%s", (entry) => {
  it("exports every type that its declarations name, by this or another entry", () => {
    expect(exported.get(entry)?.forgotten.filter((name) => ![...WORDING, ...OF_METHODS].includes(name))).toEqual([]);
  });

  it("says of every export and of every field of a type what it is", () => {
    expect(exported.get(entry)?.undescribed).toEqual([]);
  });
});

it("docs/api.md is what the entries export; `npm run api` writes it anew", () => {
  const found = report(exported);
  if (process.env["WRITE"] === "1") writeFileSync(file, found);
  expect(readFileSync(file, "utf8")).toBe(found);
});

it("no declaration names a type of decimal.js, nor a number that calculates", () => {
  const texts = [...exported.values()].flatMap(({ declarations }) => [...declarations.values()]);
  expect(texts.filter((text) => /\b(?:Decimal|Exact)\b/.test(text))).toEqual([]);
});
