import { describe, expect, it } from "vitest";
import { infixText, roundingText } from "../../src/figure/text.js";
import { lastStep, stepOf, type WrittenStep } from "../../src/figure/written.js";
import { exact } from "./small.js";

describe("a written step", () => {
  it.each<[string, WrittenStep, WrittenStep]>([
    ["nothing more", stepOf("it", "1", "1", undefined), { what: "it", formula: "1", value: "1" }],
    ["a source", stepOf("it", "1", "1", "文件"), { what: "it", formula: "1", value: "1", source: "文件" }],
    ["words", stepOf("it", "1", "1", undefined, true), { what: "it", formula: "1", value: "1", kind: "words" }],
    ["a name", stepOf("it", "1", "1", undefined, false, "甲"), { what: "it", formula: "1", value: "1", name: "甲" }],
    [
      "words and a source",
      stepOf("it", "1", "1", "文件", true),
      { what: "it", formula: "1", value: "1", kind: "words", source: "文件" },
    ],
    [
      "all of them",
      stepOf("it", "1", "1", "文件", true, "甲"),
      { what: "it", formula: "1", value: "1", kind: "words", name: "甲", source: "文件" },
    ],
  ])("has only the keys that it has: %s", (_what, step, expected) => {
    expect(step).toStrictEqual(expected);
  });

  it("of a constant is made anew only where another source is cited", () => {
    const written = lastStep("it", exact("-1/3"), "甲");
    const first = written("文件");
    expect(first).toStrictEqual({ what: "it", formula: "−1/3", value: "-1/3", name: "甲", source: "文件" });
    expect(written("文件")).toBe(first);
    expect(Object.isFrozen(first)).toBe(true);
    expect(written(undefined)).toStrictEqual({ what: "it", formula: "−1/3", value: "-1/3", name: "甲" });
  });

  it("of a constant that cites nothing is made once too", () => {
    const written = lastStep("it", exact("1"));
    expect(written(undefined)).toStrictEqual({ what: "it", formula: "1", value: "1" });
    expect(written(undefined)).toBe(written(undefined));
  });
});

it.each([
  ["-3", "-", "2", "−3 − 2"],
  ["-3", "*", "2", "(−3) × 2"],
  ["-3", "/", "-2", "(−3) ÷ (−2)"],
  ["3", "-", "-2", "3 − (−2)"],
  ["3", "*", "2", "3 × 2"],
  ["0", "-", "0", "0 − 0"],
] as const)("%s %s %s is written %s", (left, operation, right, text) => {
  expect(infixText(exact(left), operation, exact(right))).toBe(text);
});

it("a rounding says what was rounded, to how many places, and how", () => {
  expect(roundingText("6.175", 2, "half-up")).toBe("6.175 → 2 (half-up)");
});
