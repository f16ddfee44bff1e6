import { describe, expect, test } from "vitest";
import { safeEvaluate } from "../../src/evaluate/evaluate.js";

import { ratioDefinition, safeRatio, safeRatios } from "../../src/budget/index.js";
import { everyRatio, ratioKit } from "../../src/budget/kit.js";
import { nearestRatio, unknownFigures, unknownRatio } from "../../src/budget/unknown.js";

const staff = ratioDefinition("staff-control");
const fewRatios = ratioKit(staff === undefined ? [] : [staff], false);

describe("a ratio that there is none of", () => {
  test.each([
    ["budget-executoin", "budget-execution"],
    ["Staff Control", "staff-control"],
    ["预算执行率", ""],
    ["", ""],
  ])("by the name %j was probably meant to be %j", (name, near) => {
    expect(nearestRatio(everyRatio, name)).toBe(near);
    expect(unknownRatio(everyRatio, name).params).toEqual({ ratio: name, nearest: near });
  });

  test("is an error with the place of its name", () => {
    const { code, severity, path } = unknownRatio(everyRatio, "x", "/a/ratio");
    expect([code, severity, path]).toEqual(["ratio/unknown", "error", "/a/ratio"]);
  });

  test("has no place where none is given", () => {
    expect("path" in unknownRatio(everyRatio, "x")).toBe(false);
  });

  test("was not included where only some ratios were, of which the nearest is named", () => {
    const { code, severity, params } = unknownRatio(fewRatios, "staf-control");
    expect([code, severity, params]).toEqual([
      "ratio/not-included",
      "error",
      { ratio: "staf-control", nearest: "staff-control" },
    ]);
  });

  test("is shown by the first 40 characters of its name", () => {
    expect(unknownRatio(everyRatio, "x".repeat(41)).params["ratio"]).toBe(`${"x".repeat(40)}…`);
  });

  test.each([
    [12, "12"],
    [null, "null"],
    [["staff-control"], "[…]"],
    [{ name: "staff-control" }, "{…}"],
  ])("by the name %j, which is no text, is near to none", (name, shown) => {
    expect(unknownRatio(everyRatio, name).params).toEqual({ ratio: shown, nearest: "" });
  });

  test("is said with the name that was meant", () => {
    const read = safeRatio("budget-executoin", {});
    const messages = read.ok ? [] : read.issues.map((each) => each.message);
    expect(messages).toEqual(["不认识比率“budget-executoin”（是不是“budget-execution”？）"]);
  });
});

describe("a figure that there is none of", () => {
  test("is an error with its key, its place and the key that was meant", () => {
    const told = unknownFigures({ intial: "10", threePublic: { budgett: "1" } });
    expect(told.map(({ code, severity, path, params }) => [code, severity, path, params])).toEqual([
      ["budget/unknown-figure", "error", "/budget/intial", { key: "intial", nearest: "initial" }],
      ["budget/unknown-figure", "error", "/budget/threePublic/budgett", { key: "budgett", nearest: "budget" }],
    ]);
  });

  test("is near to none where it is like none", () => {
    expect(unknownFigures({ "": "1" }).map((each) => each.params)).toEqual([{ key: "", nearest: "" }]);
  });

  test("is the only fault that is looked for: what is no number is told of where it is read", () => {
    expect(unknownFigures({ initial: "ten", staff: [] })).toEqual([]);
  });

  test("is told of beside the figures that are no numbers", () => {
    const read = safeRatios({ intial: "10", executed: "ten" });
    const told = read.ok ? [] : read.issues.map(({ code, path, severity }) => [code, path, severity]);
    expect(told).toEqual([
      ["budget/unknown-figure", "/budget/intial", "error"],
      ["input/not-decimal", "/budget/executed", "error"],
    ]);
  });

  test("keeps a ratio from being worked out", () => {
    const read = safeRatio("budget-execution", JSON.parse('{ "adjusted": "10", "executed": "9", "exectued": "8" }'));
    expect(read.ok ? [] : read.issues.map(({ code, path }) => [code, path])).toEqual([
      ["budget/unknown-figure", "/budget/exectued"],
    ]);
  });

  test("in a form is ignored with a warning, whoever takes the ratio", () => {
    const budget = { unit: "万元", adjusted: "100", executed: "90", note: "x", sources: [{ name: "甲", extra: "1" }] };
    const indicators = [{ name: "预算执行", weight: "100", ratio: "budget-execution" }];
    const read = safeEvaluate({ schemaVersion: 1, standard: "cn-mof-2020-10", budget, indicators } as never);
    expect(read.ok && [read.value.score, read.value.findings.map(({ code, path }) => [code, path])]).toEqual([
      "90",
      [
        ["input/unknown-key", "/budget/note"],
        ["input/unknown-key", "/budget/sources/0/extra"],
      ],
    ]);
  });
});
