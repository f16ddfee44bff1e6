import { describe, expect, it } from "vitest";
import { form } from "./forms.js";
import { evaluate, safeEvaluate } from "../../src/evaluate/index.js";
import { verify } from "../../src/proof/index.js";

/** A number of so many digits, made of a seed. */
function digits(count: number, seed: number): string {
  let [text, state] = ["", seed];
  while (text.length < count) {
    state = (state * 1103515245 + 12345) % 2147483648;
    text += String(1 + (state % 9));
  }
  return text.slice(0, count);
}

/** Half up to 2 places, of a sum of fractions, in BigInt alone. */
function shown(terms: readonly (readonly [n: bigint, d: bigint])[]): string {
  const [n, d] = terms.reduce(([a, b], [c, e]) => [a * e + c * b, b * e]);
  const hundredths = String((n * 200n + d) / (2n * d)).padStart(3, "0");
  return `${hundredths.slice(0, -2)}.${hundredths.slice(-2)}`.replace(/\.?0+$/, "");
}

describe("leaves whose completions have no common denominator, at stage total", () => {
  it.each([
    [12, 900],
    [60, 900],
    [800, 16],
  ])("%i of %i digits each score as exact fractions do, in bounded work", { timeout: 60_000 }, (count, length) => {
    const cells = Array.from({ length: count }, (_, at): readonly [string, string] => [
      `1${digits(length - 1, 3 * at + 1)}`,
      `9${digits(length - 1, 3 * at + 2)}`,
    ]);
    const leaves = cells.map(([actual, target]) => ({ name: "x", weight: "1", target: `≥${target}`, actual }));
    const rounding = { places: 2, mode: "half-up", stage: "total" };
    const read = safeEvaluate(form(leaves, { rounding, fullMarks: String(count) }));
    expect(read.ok && [read.value.score, read.value.exact]).toEqual([
      shown(cells.map(([actual, target]) => [BigInt(actual), BigInt(target)])),
      null,
    ]);
  });
});

describe("two leaves, each less than 0.0125 by something in its 33rd place,", () => {
  const target = `≥1${"0".repeat(29)}1${"0".repeat(568)}7`;
  const leaf = { name: "x", weight: "1", target, actual: `125${"0".repeat(595)}`, rule: { method: "attainment" } };
  const rounding = { places: 2, mode: "half-up", stage: "total" };

  it.each([
    ["in a group", [{ name: "组", weight: "2", children: [leaf, leaf] }]],
    ["side by side", [leaf, leaf]],
  ])("come to less than 0.025, and are shown and proved as 0.02 %s", (_title, indicators) => {
    const { value } = evaluate(form(indicators, { rounding, fullMarks: "2" }), { proof: true });
    expect(value.score).toBe("0.02");
    expect(verify(value)).toMatchObject({ ok: true });
  });
});

describe("a limit by a score of less than 20 by something in its 32nd place", () => {
  const target = `≥1${"0".repeat(29)}1${"0".repeat(568)}7`;
  const rule = { method: "attainment" };
  const first = { name: "甲", weight: "40", target, actual: `5${"0".repeat(598)}`, rule };
  const second = { name: "乙", weight: "60", target: "≥3", actual: "1" };
  const rounding = { places: 2, mode: "half-up", stage: "total" };

  it.each([
    // A third of 60 is 20, and the limit 6 or 7.
    ["a share", { share: "0.1" }, ["20", "6"]],
    ["points", { points: "7" }, ["20", "7"]],
  ])("holds from 10 to below 20, and is proved to: %s", (_title, most, expected) => {
    const caps = [{ of: "/indicators/1", by: "/indicators/0", bands: [{ min: "10", max: "20", ...most }] }];
    const { value } = evaluate(form([first, second], { rounding, caps }), { proof: true });
    expect(value.indicators.map(({ score }) => score)).toEqual(expected);
    expect(verify(value)).toMatchObject({ ok: true });
  });
});
