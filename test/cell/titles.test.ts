import { describe, expect, it } from "vitest";
import { targetIn } from "./short.js";

describe("the title of a document is a name, and so is each of several", () => {
  it.each([
    ["《办法》印发1份", "= 1份"],
    ["《办法》和《规定》各1份", "= 1份"],
    ["《办法》《规定》《细则》修订≥3份", ">= 3份"],
  ])("%s is %s", (text, expected) => {
    expect(targetIn(text)).toBe(expected);
  });
});

it("digits in quotes are a name wherever it stands in a cell", () => {
  expect(targetIn("在全市范围内组织开展“3·15”宣传活动5场")).toBe("= 5场");
});
