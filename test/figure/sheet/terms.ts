import { expect } from "vitest";
import { type Exact, fromPrinted, zero } from "../../../src/exact/index.js";
import type { Bound } from "../../../src/figure/sheet/bound.js";
import { held, type Term } from "../../../src/figure/sheet/term.js";

export const exact = (text: string): Exact => fromPrinted(text) ?? zero;

/** A cell that holds a decimal as it is. */
export const cell = (name: string, value: string): Term => held(name, exact(value));

/** A cell whose double may be so far off. */
export const off = (name: string, value: string, error: Bound): Term => ({
  ...held(name, exact(value)),
  error,
  clean: false,
  typed: false,
});

/** A bound is this one, but for the little that makes up for its own doubles: never below, and hardly above. */
export function expectBound(bound: Bound, least: number): void {
  expect(bound).toBeGreaterThanOrEqual(least);
  expect(bound).toBeLessThanOrEqual(least * (1 + 1e-9));
}

/** The error with which a bound comes to be exactly what it is held against; it grows with the error. */
export function errorAt(target: number, bound: (error: number) => number): number {
  let [low, high] = [0, target];
  for (let turn = 0; turn < 200 && bound(low) !== target; turn++) {
    const middle = (low + high) / 2;
    if (bound(middle) <= target) low = middle;
    else high = middle;
  }
  expect(bound(low)).toBe(target);
  return low;
}
