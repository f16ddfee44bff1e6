import { expect, it } from "vitest";
import { resultOf } from "../../src/page/result.js";
import { toldOf } from "../../src/page/told.js";

const form = {
  schemaVersion: 1,
  indicators: [{ name: "培训人次", weight: "100", target: "≥150", unit: "人次", actual: "120", reported: "90" }],
} as const;
const lit = (asked: string): readonly string[] =>
  [...(toldOf(resultOf(form, "", true), asked, "zh")?.lit ?? [])].sort();
const OWN = ["/indicators/0", "/indicators/0/actual", "/indicators/0/target", "/indicators/0/weight"];

it("a score lights up the cells that it comes from", () => {
  expect(lit("/indicators/0")).toEqual(OWN);
});

it("a rate lights up the cells of its score, which it is made of", () => {
  expect(lit("/indicators/0/rate")).toEqual([...OWN, "/indicators/0/rate"].sort());
});

it("of a cell that is in question it is said what is found of it and of its indicator, the worst first", () => {
  const told = toldOf(resultOf(form, "", true), "/indicators/0/reported", "zh");
  expect(told?.found.map(({ code }) => code)).toEqual(["score/reported-differs", "reason/lost-points"]);
});

it("where nothing is computed there is nothing to tell, and the cell is lit", () => {
  const told = toldOf(resultOf({ ...form, subject: { name: "培训" } }, "", true), "/subject/name", "zh");
  expect(told).toEqual({ trace: null, found: [], lit: new Set(["/subject/name"]) });
});
