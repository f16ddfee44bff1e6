import { expect, it } from "vitest";
import { short } from "../../src/page/short.js";

it.each([
  ["10000.005", "≈10000.01"],
  ["1234567.885", "≈1234567.89"],
  ["-1/3", "≈−0.33"],
  ["12.5", "12.5"],
])("the label of %s is rounded from the exact figure: %s", (text, label) => {
  expect(short(text)).toBe(label);
});
