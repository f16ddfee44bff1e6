import { expect, it } from "vitest";
import type { Figure, Test } from "../../../src/figure/figure.js";
import * as make from "../../../src/figure/make.js";
import { testName } from "../../../src/figure/sheet/names.js";
import { sheet } from "./sheet.js";

const { compared, told, check, all, some, not, given, first, when, step, plus, input } = make;
const [a, b] = [input("A1"), input("B1")];
const more = compared(a, ">", b);
const named = (figure: Figure): Test => compared(figure, "≥", make.zero);

it.each<[string, Test]>([
  ["A1 > B1", more],
  ["0 ≤ A1 < 100", make.inside(a, make.zero, true, make.hundred, false)],
  ["w(score) ≥ 0", named(step("score", a))],
  ["A1 ≥ 0", named(first([when(more, b)], a))],
  ["… ≥ 0", named(plus([a, b]))],
  ["A1 > B1", check("met", more)],
  ["A1 > B1", check("met", more, false, make.said("w"))],
  ["w(late)", check("met", more, false, make.fixed("late"))],
  ["w(met)", told("actual", "met")],
  ["优", told("actual", "优", [{ name: "优" }])],
  ["A1 > B1，w(met)", all([more, told("actual", "met")])],
  ["A1 > B1 / w(met)", some([more, told("actual", "met")])],
  ["reason", given("reason")],
  ["≠ A1 > B1", not(more)],
  ["flag", { is: "flag", key: "k", holds: true }],
])("a row is called %s", (name, test) => {
  expect(testName(test, sheet({}).host)).toBe(name);
});
