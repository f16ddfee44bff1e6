import { describe, expect, it } from "vitest";
import { safeEvaluate } from "../../src/evaluate/index.js";
import { form, leavesOf } from "./forms.js";

/** The score of one leaf of 100 and what is to be looked at of its actual; or why it is refused. */
function told(leaf: object): string {
  const read = safeEvaluate(form([{ name: "指标", weight: "100", ...leaf }]));
  if (!read.ok) return read.issues.map(({ code, params }) => `${code} ${String(params["text"])}`).join();
  const [only] = leavesOf(read.value.indicators);
  const doubts = only?.notes.filter(({ cell, severity }) => cell === "actual" && severity === "warning") ?? [];
  return [read.value.score, ...doubts.map(({ code, params }) => `${code} ${String(params["text"])}`)].join(" ");
}

describe("an actual that lies on one side of its number, beside an interval,", () => {
  it.each([
    ["above is in doubt", "超过95%", "100 actual/lower-bound 超过95%"],
    ["from its number on is in doubt", "95%以上", "100 actual/lower-bound 95%以上"],
    // Its own reading has said so already.
    ["below is in doubt once", "95%以内", "100 actual/upper-bound 95%以内"],
    ["below, but near, is in doubt", "近95%", "100 actual/upper-bound 近95%"],
    ["around is none", "约95%", "100"],
    ["at it is none", "95%", "100"],
    ["below is in doubt once, though more is to be noted of it", "约95%以内", "100 actual/upper-bound 约95%以内"],
  ])("%s: %s comes to %s", (_title, actual, wanted) => {
    expect(told({ target: "90%-100%", actual })).toBe(wanted);
  });
});

describe("an actual that lies on one side of its number, beside a bound,", () => {
  it.each([
    ["≤5%", "超过5%", "actual/lower-bound 超过5%"],
    ["≤5%", "5%以上", "actual/lower-bound 5%以上"],
    ["≤6%", "超过5%", "100 actual/lower-bound 超过5%"],
    ["≥5%", "超过5%", "100"],
    // What it came to is the number itself.
    ["≤5%", "降至5%", "100"],
    ["≥5%", "达到5%", "100"],
    ["≥95%", "95%以下", "actual/upper-bound 95%以下"],
    ["≥95%", "96%以下", "100 actual/upper-bound 96%以下"],
    ["≤95%", "约95%", "100 actual/about-target 约95%"],
    ["≥95%", "约95%", "100 actual/about-target 约95%"],
    // 94 ÷ 95 = 0.98947…
    ["≥95%", "约94%", "98.95"],
    ["≥1万元", "近10000元", "actual/upper-bound 近10000元"],
    ["≥1万元", "近9000元", "90 actual/upper-bound 近9000元"],
    // 超 before a number says how far beyond the target it is, or how much it is.
    ["≤10人", "超2人", "actual/lower-bound 超2人"],
    ["≤10人", "超2人以上", "cell/turned 超2人以上"],
    ["=100人", "超过90人", "90"],
    ["100人", "近110人", "100 actual/upper-bound 近110人"],
  ])("%s: %s comes to %s", (target, actual, wanted) => {
    expect(told({ target, actual })).toBe(wanted);
  });

  it.each([
    ["another unit", { target: "≥1万元", actual: "近1米" }, "actual/unit-differs"],
    ["words", { target: "及时", actual: "近100户" }, "actual/not-comparable"],
    ["no target", { actual: "超过3起", rule: { method: "deduct-per-case", points: "1" } }, "97"],
    ["a day and a figure", { target: "2023年12月底前完成100%", actual: "2023年12月5日完成约90%" }, "90"],
  ])("is none beside %s", (_title, leaf, wanted) => {
    expect(told(leaf).split(" ")[0]).toBe(wanted);
  });

  it.each([
    // 90 of 100, and whatever it was, it was not told to be the very number.
    ["超过90人", "90 actual/lower-bound 超过90人"],
    ["90人", "90"],
  ])("the very number wanted: %s comes to %s", (actual, wanted) => {
    expect(told({ target: "100人", direction: "exact", actual })).toBe(wanted);
  });
});

it("what is told of a long cell is its beginning", () => {
  const actual = `超过5%${"（含上年结转）".repeat(6)}`;
  expect(told({ target: "≤6%", actual })).toMatch(new RegExp(`actual/lower-bound ${actual.slice(0, 40)}…( |$)`));
  expect(actual.length).toBeGreaterThan(40);
});
