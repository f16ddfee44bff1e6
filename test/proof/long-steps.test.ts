import { describe, expect, it } from "vitest";
import { form } from "../evaluate/forms.js";
import { proofOf, stepsOf } from "./printed.js";

/*
 * Just under a third of its weight: 1 ÷ 3.00…07, whose exact value has over 1,000 digits.
 */
const third = `≥3${"0".repeat(598)}7`;
const attainment = { method: "attainment" };
const long = (weight: string, more: object = {}) => ({
  name: "长",
  weight,
  target: third,
  actual: `1${"0".repeat(599)}`,
  rule: attainment,
  ...more,
});
const short = { name: "短", weight: "50", target: "≥3", actual: "1" };
const group = { name: "组", weight: "50", children: [long("50")] };
const total = { rounding: { places: 2, mode: "half-up", stage: "total" } };
const limit = (of: string, by: string, award: object) => [{ of, by, bands: [{ min: "10", max: "20", ...award }] }];

const NAMES = ["exact", "sum", "alike", "lower", "upper", "between", "score"];
/** The steps of these names at one place, those before any limit by `uncapped-`. */
function at(place: string, indicators: readonly object[], more: object, prefix = ""): string[] {
  const proof = proofOf(form(indicators, { ...total, ...more }));
  return stepsOf(proof, ...NAMES.map((name) => prefix + name))
    .filter((step) => step.startsWith(`${place} `) && !step.includes("completion"))
    .map((step) => step.slice(place.length + 1));
}

// 50 ÷ 3, at 16 places more than are shown.
const bounds = (place: string, terms: readonly [low: string, high: string], prefix = "") => [
  `${prefix}lower = ${terms[0]} = 16.666666666666666666`,
  `${prefix}upper = ${terms[1]} = 16.666666666666666667`,
  `${prefix}between = (half-up([${place} ${prefix}lower], 2) = half-up([${place} ${prefix}upper], 2)) = true`,
  `${prefix}score = half-up([${place} ${prefix}lower], 2) = 16.67`,
];
const own = (place: string) => [`floor([${place} score], 18)`, `ceiling([${place} score], 18)`] as const;

describe("the proof of an exact value that is too long to be written", () => {
  it("gives two bounds that come to one score", () => {
    expect(at("/0", [long("50"), short], {})).toEqual(["exact = too long", ...bounds("/0", own("/0"))]);
  });

  it("adds up the bounds of what is long, and rounds what is not", () => {
    expect(at("", [long("50"), short], {})).toEqual([
      "exact = too long",
      "lower = ([/0 lower] + floor([/1 exact], 18)) = 33.333333333333333332",
      "upper = ([/0 upper] + ceiling([/1 exact], 18)) = 33.333333333333333334",
      "between = (half-up([ lower], 2) = half-up([ upper], 2)) = true",
      "score = half-up([ lower], 2) = 33.33",
    ]);
  });

  it("writes down first what is no sum: 20 points of a checklist, just under a third of them, and 30 others", () => {
    const elements = [
      { name: "一", points: "20", rule: attainment },
      { name: "二", points: "30", met: true },
    ];
    const rule = { method: "checklist", elements };
    const [, sum, ...rest] = at("/0", [long("50", { rule }), short], {});
    expect(sum).toMatch(/^sum = if\(\(\/0\/weight < \(20 \+ 30\)\), \(1 \/ 0\), \[\/0 score\]\) = \d{500}/);
    expect(rest).toEqual([
      "exact = too long",
      // 20 ÷ 3 + 30
      "lower = floor([/0 sum], 18) = 36.666666666666666666",
      "upper = ceiling([/0 sum], 18) = 36.666666666666666667",
      "between = (half-up([/0 lower], 2) = half-up([/0 upper], 2)) = true",
      "score = half-up([/0 lower], 2) = 36.67",
    ]);
  });

  it("doubles the places until both bounds come to one score: 0.005 less 5 in the 33rd place shows 0", () => {
    const target = `≥1${"0".repeat(29)}1${"0".repeat(568)}7`;
    const leaf = { name: "长", weight: "1", target, actual: `5${"0".repeat(596)}`, rule: attainment };
    const [, lower, upper, , score] = at("/0", [leaf], { fullMarks: "1" });
    expect(lower).toMatch(/^lower = floor\(\[\/0 score\], 36\) = /);
    expect(upper).toMatch(/^upper = ceiling\(\[\/0 score\], 36\) = /);
    expect(score).toBe("score = half-up([/0 lower], 2) = 0");
  });

  it("gives no more than 960 places: 0.005 less 35 in the 602nd place shows 0", () => {
    const leaf = { name: "长", weight: "1", target: `≥1${"0".repeat(598)}7`, actual: `5${"0".repeat(596)}` };
    const [, lower] = at("/0", [{ ...leaf, rule: attainment }], { fullMarks: "1" });
    expect(lower).toMatch(/^lower = floor\(\[\/0 score\], 960\) = /);
  });
});

describe("the proof of a limit beside a long exact value", () => {
  const among = (figure: string, low: string) =>
    `if(and((10 <= [/1 uncapped-exact]), ([/1 uncapped-exact] < 20)), min(${figure}, ${low}), ${low})`;

  it("of the long value gives a short one, which both bounds come to", () => {
    expect(at("/0", [group, short], { caps: limit("/indicators/0", "/indicators/1", { points: "5" }) })).toEqual([
      `lower = ${among("floor(5, 18)", "[/0/0 lower]")} = 5`,
      `upper = ${among("ceiling(5, 18)", "[/0/0 upper]")} = 5`,
      "exact = [/0 lower] = 5",
      "score = half-up([/0 exact], 2) = 5",
    ]);
  });

  it("that it keeps leaves the long value between two bounds", () => {
    const caps = limit("/indicators/0", "/indicators/1", { points: "40" });
    expect(at("/0", [group, short], { caps })).toEqual([
      "exact = too long",
      ...bounds("/0", [among("floor(40, 18)", "[/0/0 lower]"), among("ceiling(40, 18)", "[/0/0 upper]")]),
    ]);
  });

  it("by the long value is decided alike by both its bounds", () => {
    const caps = limit("/indicators/1", "/indicators/0", { share: "0.1" });
    const kept = (way: string) =>
      `if(and((10 <= [/0 uncapped-lower]), ([/0 uncapped-lower] < 20)), ${way}(min((/1/weight * 0.1), [/1 score]), 18), ${way}([/1 score], 18))`;
    const alike = (test: (bound: string) => string) =>
      `(${test("[/0 uncapped-lower]")} = ${test("[/0 uncapped-upper]")})`;
    expect(at("/1", [group, short], { caps })).toEqual([
      `alike = and(${alike((each) => `(10 <= ${each})`)}, ${alike((each) => `(${each} < 20)`)}) = true`,
      `lower = ${kept("floor")} = 5`,
      `upper = ${kept("ceiling")} = 5`,
      "exact = [/1 lower] = 5",
      "score = half-up([/1 exact], 2) = 5",
    ]);
  });

  it("names what is no figure of the result by its lower bound", () => {
    const caps = limit("/indicators/1", "/indicators/0", { share: "0.1" });
    expect(at("/0/0", [group, short], { caps }, "uncapped-")).toEqual(bounds("/0/0", own("/0/0"), "uncapped-"));
    const inner = ["[/0/0 uncapped-lower]", "[/0/0 uncapped-upper]"] as const;
    expect(at("/0", [group, short], { caps }, "uncapped-")).toEqual(bounds("/0", inner, "uncapped-"));
    expect(at("/1", [group, short], { caps }, "uncapped-")).toEqual([
      "uncapped-exact = [/1 score] = 50/3",
      "uncapped-score = half-up([/1 uncapped-exact], 2) = 16.67",
    ]);
  });
});

describe("the proof of a short exact value", () => {
  const half = { name: "半", target: "≥2", actual: "1", rule: attainment };
  it("rounds it, where the weight has no more places than are shown", () => {
    expect(at("/0", [{ ...half, weight: "50" }], { fullMarks: "50" })).toContain("score = half-up([/0 exact], 2) = 25");
  });

  it("keeps it within a weight of more places than are shown", () => {
    const within = "if(([/0 exact] < /0/weight), min(half-up([/0 exact], 2), /0/weight), half-up([/0 exact], 2))";
    expect(at("/0", [{ ...half, weight: "50.005" }], { fullMarks: "50" })).toContain(
      // 25.0025
      `score = if(([/0 exact] = /0/weight), /0/weight, ${within}) = 25`,
    );
  });

  it("shows a sum of rounded values as it stands, and each of them rounded", () => {
    const indicators = [{ name: "组", weight: "50", children: [{ ...half, weight: "50" }] }];
    const rounded = { fullMarks: "50", rounding: { ...total.rounding, stage: "indicator" } };
    expect(at("/0", indicators, rounded)).toEqual(["exact = [/0/0 score] = 25", "score = [/0 exact] = 25"]);
    expect(at("/0", indicators, { fullMarks: "50" })).toEqual([
      "exact = [/0/0 exact] = 25",
      "score = half-up([/0 exact], 2) = 25",
    ]);
  });
});
