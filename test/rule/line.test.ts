import { expect, it } from "vitest";
import type { Target } from "../../src/cell/types.js";
import { lineOf } from "../../src/rule/line.js";
import type { Direction } from "../../src/rule/types.js";

const number = (comparator: "=" | ">=", stated: boolean, unit: string | null = "%"): Target => {
  return { kind: "threshold", comparator, value: "5", unit, stated };
};
const change = (comparator: "=" | ">=", value: string, unit: string | null = "%"): Target => {
  return { kind: "change", comparator, value, unit, base: "previous-year" };
};

/** Each of them is measured in a way of its own, save where a direction says what another one states. */
const TARGETS: readonly Target[] = [
  number(">=", true),
  number("=", true),
  number("=", false),
  number("=", false, null),
  number("=", false, "人"),
  change(">=", "5"),
  change("=", "5"),
  change("=", "-5"),
  change(">=", "5", null),
  change(">=", "0", null),
];
const DIRECTIONS: readonly (Direction | undefined)[] = [undefined, "higher-is-better", "lower-is-better", "exact"];

it("two targets have one shape where they are measured alike, and there only", () => {
  const lines = TARGETS.flatMap((target) => DIRECTIONS.map((direction) => lineOf(target, direction, undefined)));
  const told = (line: (typeof lines)[number]): string => JSON.stringify(line.yardstick);
  const wrong = lines.flatMap((line) =>
    lines.filter((other) => (line.shape === other.shape) !== (told(line) === told(other))),
  );
  expect(wrong).toEqual([]);
  expect(new Set(lines.map(told)).size).toBeGreaterThan(TARGETS.length);
});

it.each<[string, Target, Target]>([
  ["numbers", number(">=", true), { kind: "threshold", comparator: ">=", value: "7", unit: "%", stated: true }],
  ["changes", change("=", "5"), change("=", "7")],
])("the %s of a form that differ in their size alone have one bound in common", (_name, target, next) => {
  const shared = new Map();
  const { yardstick } = lineOf(target, undefined, undefined, shared);
  expect(lineOf(next, undefined, undefined, shared).yardstick).toBe(yardstick);
});
