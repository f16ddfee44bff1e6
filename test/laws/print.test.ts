import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { JixiaoError } from "../../src/message/index.js";
import { printRule, type Rule, safeParseRule } from "../../src/rule/index.js";
import { methods } from "../../src/rule/methods.js";
import { rulesSaid } from "./rules-said.js";
import { rulesUnsaid } from "./rules-unsaid.js";
import { pointUnits, units } from "./units.js";
import { runs } from "../runs.js";

/** A rule as its sentence says it beside a unit, `refused` where it has none; what is left out is said by default. */
function readAgain(rule: Rule, unit: string | null): unknown {
  let sentence: string;
  try {
    sentence = printRule(rule, unit === null ? {} : { unit }).value;
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
    { numRuns: runs(200) },
  );
}

const said = Object.keys(rulesSaid(null));
const unsaid = Object.keys(rulesUnsaid(null));
const known = [null, ...pointUnits, ...units];

it("rules of every method are tried", () => {
  const tried = new Set([...said, ...unsaid].map((what) => what.split(" ")[0]));
  expect(methods.map(({ method }) => method).filter((method) => !tried.has(method))).toEqual([]);
});

describe("law 2: every rule printed and read again, beside any unit, is the same rule", () => {
  it.each(said)("%s, beside every unit of the vocabulary", (what) => {
    comesBack(known, what);
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
        { numRuns: runs(200) },
      );
    });
  }
});
