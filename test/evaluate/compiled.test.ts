import { expect, it } from "vitest";
import { compile, parseTarget, type ScoredLeaf } from "../../src/index.js";
import { form } from "./forms.js";

const compiled = compile(
  form([
    {
      name: "产出指标",
      weight: "100",
      children: [
        { name: "人次", weight: "60", target: "≥150" },
        { name: "合格率", weight: "40", target: "≥90", unit: "%" },
      ],
    },
  ]),
);
const leafOf = (actuals: readonly string[], place: number): ScoredLeaf => {
  const group = compiled.evaluate(actuals).indicators[0];
  return (group !== undefined && "children" in group ? group.children[place] : undefined) as ScoredLeaf;
};

it("two evaluations of a compiled form say the same of full marks, each with its own actual value", () => {
  expect(leafOf(["150", "1"], 0).steps.map(({ formula }) => formula)).toEqual([
    "150 ≥ 150",
    "1",
    "60 × 1",
    "60 → 2 (half-up)",
  ]);
  expect(leafOf(["200", "1"], 0).steps.map(({ formula }) => formula)).toEqual([
    "200 ≥ 150",
    "1",
    "60 × 1",
    "60 → 2 (half-up)",
  ]);
  expect(leafOf(["75", "1"], 0).steps.map(({ formula }) => formula)).toEqual([
    "75 ÷ 150",
    "60 × 0.5",
    "30 → 2 (half-up)",
  ]);
});

it("nobody can change what later evaluations of a compiled form show", () => {
  const { target, rule, notes, steps } = leafOf(["150", "90"], 0);
  const shared = [target, rule, notes, steps[1], steps[2], steps[3]];
  expect(shared.map((each) => Object.isFrozen(each))).toEqual([true, true, true, true, true, true]);
});

it("nobody can change what later readings of a plain target note", () => {
  expect(Object.isFrozen(parseTarget("≥98").notes)).toBe(true);
});
