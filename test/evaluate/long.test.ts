import { describe, expect, it } from "vitest";
import { form } from "./forms.js";
import { safeEvaluate } from "../../src/evaluate/index.js";

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
