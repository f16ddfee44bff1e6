import fc from "fast-check";
import { expect, it } from "vitest";
import { toText } from "../../../src/exact/index.js";
import { AS_IT_STANDS } from "../../../src/figure/make.js";
import { decimal } from "../../../src/rule/decimals.js";
import { compileRule } from "../../../src/rule/compile.js";
import { allMethods } from "../../../src/rule/kit.js";
import { LeafRun, type Scored } from "../../../src/rule/run.js";
import type { AttainmentRule } from "../../../src/rule/index.js";
import { lineOf } from "../../../src/rule/line.js";
import { parseTarget } from "../../../src/cell/index.js";
import type { Actual } from "../../../src/cell/types.js";
import { runs } from "../../runs.js";

const number = fc
  .tuple(fc.integer({ min: -20, max: 300 }), fc.constantFrom("", "0", "5", "25"))
  .map(([whole, places]) => (places === "" ? String(whole) : `${whole}.${places}`));

const target = fc.record({
  comparator: fc.constantFrom("≥", ">", "≤", "<", "=", ""),
  value: number,
  unit: fc.constantFrom("%", "人", ""),
});

const rule: fc.Arbitrary<AttainmentRule> = fc.record(
  {
    method: fc.constant("attainment"),
    lowerIsBetter: fc.constantFrom("inverse" as const, "overrun" as const),
    equality: fc.constantFrom("at-least" as const, "closeness" as const),
  },
  { requiredKeys: ["method"] },
);

/** What a leaf came to, by one way or the other. */
function outcome(run: LeafRun, points: string | null): object {
  return { points, met: run.met, steps: run.steps(), issues: run.issues, findings: run.findings };
}

it("the short way through a proportion comes to what its figure comes to, points, steps and met", () => {
  let taken = 0;
  let tried = 0;
  fc.assert(
    fc.property(
      rule,
      target,
      number,
      fc.constantFrom(null, "%", "人"),
      number.filter((text) => !text.startsWith("-")),
      fc.boolean(),
      (rule, { comparator, value, unit }, actual, own, weight, explained) => {
        tried++;
        const line = lineOf(parseTarget(`${comparator}${value}${unit}`).value, undefined, undefined);
        const score = compileRule(allMethods, rule, line, AS_IT_STANDS, false);
        const leaf: Scored = {
          path: "/indicators/0",
          source: "文件",
          weight: decimal(weight),
          score,
          inputs: null,
          line,
          deduction: null,
          kept: null,
        };
        const cell: Actual = { kind: "quantity", value: toText(decimal(actual)), unit: own };
        const given = {
          actual: cell,
          parts: null,
          number: decimal(actual),
          text: actual,
          repeatsTarget: false,
          isChange: false,
          beside: {
            previous: null,
            previousIsChange: false,
            measures: null,
            awardedShare: null,
            cases: null,
            reason: false,
          },
        };
        const short = new LeafRun(leaf, given, explained);
        const points = score.quick?.(short, decimal(actual)) ?? null;
        if (points === null) return;
        taken++;
        const long = new LeafRun(leaf, given, explained);
        const whole = score.points(long);
        expect(outcome(short, toText(points))).toEqual(outcome(long, toText(whole)));
      },
    ),
    { numRuns: runs(3000) },
  );
  expect(taken / tried).toBeGreaterThan(0.25);
});
