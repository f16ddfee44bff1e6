import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { JixiaoError } from "../../src/message/index.js";
import { printRule, type Rule, safeParseRule } from "../../src/rule/index.js";
import { rulesSaid } from "./rules-said.js";
import { rulesUnsaid } from "./rules-unsaid.js";
import { cellUnits, pointUnits, sentenceUnits } from "./units.js";

/** A rule as its sentence says it beside a unit, `refused` where it has none; what is left out is said by default. */
function readAgain(rule: Rule, unit: string | null): unknown {
  let sentence: string;
  try {
    sentence = printRule(rule, unit === null ? {} : { unit });
  } catch (error) {
    if (error instanceof JixiaoError) return "refused";
    throw error;
  }
  const read = safeParseRule(sentence, unit === null ? {} : { unit });
  return read.ok ? plain(read.value) : { sentence, codes: read.issues.map(({ code }) => code) };
}

const DEFAULT: Readonly<Record<string, unknown>> = {
  lowerIsBetter: "inverse",
  equality: "at-least",
  minInclusive: true,
  maxInclusive: false,
  partial: "whole-only",
  floor: "0",
};

function plain(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value !== "object" || value === null) return value;
  const said = Object.entries(value).filter(([key, each]) => DEFAULT[key] !== each);
  return Object.fromEntries(said.map(([key, each]) => [key, plain(each)]));
}

type Rules = typeof rulesSaid;
const beside = (units: readonly (string | null)[], rules: Rules, what: string) =>
  fc.constantFrom(...units).chain((unit) => fc.tuple(fc.constant(unit), rules(unit)[what] ?? fc.constant(null)));

/** The rule is read from its sentence as it is. */
function comesBack(units: readonly (string | null)[], what: string): void {
  fc.assert(
    fc.property(beside(units, rulesSaid, what), ([unit, rule]) => {
      if (rule === null) throw new Error(`no rules of ${what}`);
      expect(readAgain(rule, unit)).toEqual(plain(rule));
    }),
    { numRuns: 200 },
  );
}

const said = Object.keys(rulesSaid(null));
const unsaid = Object.keys(rulesUnsaid(null));
const known = [null, ...sentenceUnits];

describe("law 2: every rule printed and read again, beside any unit, is the same rule", () => {
  it.each(said)("%s, beside every unit that sentences know", (what) => {
    comesBack(known, what);
  });

  /** Steps in the leaf's own unit need a sentence that knows the unit. */
  const inUnit = [
    "deduct-per-step from the target",
    "deduct-per-step on the target's side",
    "deduct-per-step on either side of the target",
    "deduct-per-step from a line",
    "deduct-per-step from a line, on the target's side",
    "deduct-per-step with a floor",
  ];
  const freely = said.filter((what) => !inUnit.includes(what));
  it.each(freely)("%s, beside every other unit of cells", (what) => {
    comesBack([...pointUnits, ...cellUnits], what);
  });

  it.each(inUnit)("%s, beside percentage points", (what) => {
    comesBack(pointUnits, what);
  });

  // Later work: sentences do not know all units of cells (公顷 is one). Remove this when they read with one vocabulary.
  it.fails.each(inUnit)("%s, beside every other unit of cells", (what) => {
    comesBack(cellUnits, what);
  });
});

describe("law 2: what no sentence can say is refused by printRule, never printed as another rule", () => {
  for (const what of unsaid) {
    it(what, () => {
      fc.assert(
        fc.property(beside(known, rulesUnsaid, what), ([unit, rule]) => {
          if (rule === null) throw new Error(`no rules of ${what}`);
          const again = readAgain(rule, unit);
          if (again !== "refused") expect(again).toEqual(plain(rule));
        }),
        { numRuns: 200 },
      );
    });
  }
});
