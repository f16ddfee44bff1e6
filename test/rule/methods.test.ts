import { expect, it } from "vitest";
import { methods } from "../../src/rule/methods.js";
import type { Rule } from "../../src/rule/types.js";

/** Every method of the union; the compiler asks for each. */
const all: { readonly [M in Rule["method"]]: true } = {
  attainment: true,
  "actual-rate": true,
  "all-or-nothing": true,
  bands: true,
  linear: true,
  "deduct-per-step": true,
  "deduct-per-case": true,
  "add-per-case": true,
  checklist: true,
  tiers: true,
  ordinal: true,
  composite: true,
  manual: true,
};

it("every method of the union of rules stands once in the list of methods", () => {
  expect(methods.map((each) => each.method)).toEqual(Object.keys(all));
});
