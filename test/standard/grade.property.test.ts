import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fraction } from "../../src/exact/index.js";
import { checkGrades } from "../../src/standard/grade.js";
import { type Grade, gradeHolding } from "../../src/standard/index.js";
import { runs } from "../runs.js";

/** Bounds in whole percent, so that the half percents from -1 to 101 show all that a table can do. */
const bound = fc.integer({ min: 0, max: 100 }).map(String);
const grade = fc.record(
  {
    name: fc.constantFrom("优", "良", "中", "差"),
    min: bound,
    minInclusive: fc.boolean(),
    max: bound,
    maxInclusive: fc.boolean(),
  },
  { requiredKeys: ["name"] },
) as fc.Arbitrary<Grade>;
const rates = Array.from({ length: 205 }, (_, half) => fraction(half - 2, 2));

describe("checkGrades", () => {
  it("finds what asking every grade about every rate finds", () => {
    fc.assert(
      fc.property(fc.array(grade, { minLength: 1, maxLength: 4 }), (grades) => {
        const holding = rates.map((rate) => grades.filter((each) => gradeHolding(rate, [each]) !== null));
        const expected = new Set([
          ...(grades.some((each) => !holding.some((some) => some.includes(each))) ? ["standard/grade-empty"] : []),
          ...(holding.some((some) => some.length > 1) ? ["standard/grade-overlap"] : []),
          ...(holding.slice(2, -2).some((some) => some.length === 0) ? ["standard/grade-gap"] : []),
        ]);
        expect(new Set(checkGrades(grades, "").map((each) => each.code))).toEqual(expected);
      }),
      { numRuns: runs(1000) },
    );
  });

  it("finds nothing in a table cut at rising bounds, each bound in one of its two grades", () => {
    const cuts = fc.uniqueArray(fc.integer({ min: 1, max: 99 }), { maxLength: 6 });
    fc.assert(
      fc.property(cuts, fc.array(fc.boolean(), { minLength: 6, maxLength: 6 }), (unordered, upper) => {
        const ordered = [...unordered].sort((left, right) => left - right);
        const grades = [...ordered, null].map((max, index): Grade => {
          const min = ordered[index - 1];
          return {
            name: `${index}`,
            ...(min === undefined ? {} : { min: `${min}`, minInclusive: upper[index - 1] === true }),
            ...(max === null ? {} : { max: `${max}`, maxInclusive: upper[index] !== true }),
          };
        });
        expect(checkGrades(grades, "")).toEqual([]);
      }),
    );
  });

  it("finds something where a bound belongs to both of its grades, or to neither", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 99 }), fc.boolean(), (cut, both) => {
        const grades = [
          { name: "上", min: `${cut}`, minInclusive: both },
          { name: "下", max: `${cut}`, maxInclusive: both },
        ];
        expect(checkGrades(grades, "").map((each) => [each.code, each.params["rate"]])).toEqual([
          [both ? "standard/grade-overlap" : "standard/grade-gap", `${cut}`],
        ]);
      }),
    );
  });
});
