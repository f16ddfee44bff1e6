import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type AcrossRule, safeScoreAcross, scoreAcross, type UnitFigure } from "../../src/across/index.js";

const units: readonly UnitFigure[] = [
  { name: "甲", value: "98" },
  { name: "乙", value: "95" },
  { name: "丙", value: "98" },
  { name: "丁", value: "90" },
];
const scores = (rule: AcrossRule, of = units): string =>
  scoreAcross(of, rule)
    .value.map((unit) => unit.score)
    .join(" ");
const rank = { method: "rank", weight: "5", step: "0.25", direction: "higher-is-better" } as const;
const minMax = { method: "min-max", weight: "10", from: "60", to: "100", direction: "higher-is-better" } as const;

describe("scoring across units", () => {
  it("takes the step off for each place; equal figures share the better place and the next is skipped", () => {
    expect(scores(rank)).toBe("5 4.5 5 4.25");
  });

  it("counts places densely where the rule says so", () => {
    expect(scores({ ...rank, ties: "dense" })).toBe("5 4.75 5 4.5");
  });

  it("gives equal figures the average of their places where the rule says so", () => {
    expect(scores({ ...rank, ties: "average" })).toBe("4.88 4.5 4.88 4.25"); // place 1.5: 5 − 0.25 × 0.5 = 4.875
  });

  it("ranks the lowest first where lower is better", () => {
    expect(scores({ ...rank, direction: "lower-is-better" })).toBe("4.5 4.75 4.5 5");
  });

  it("does not go below the floor", () => {
    expect(scores({ ...rank, step: "4" })).toBe("5 0 5 0");
    expect(scores({ ...rank, step: "4", floor: "1" })).toBe("5 1 5 1");
  });

  it("maps the worst to 60 % and the best to 100 % of the weight, the others in proportion", () => {
    // 乙: 60 + 5/8 × 40 = 85
    expect(scores(minMax)).toBe("10 8.5 10 6");
  });

  it("keeps a proportion exact until it is rounded: a third of the way from 60 to 100 is 220/3 per cent", () => {
    const third = [
      { name: "甲", value: "0" },
      { name: "乙", value: "1" },
      { name: "丙", value: "3" },
    ];
    expect(scoreAcross(third, minMax).value[1]).toMatchObject({ score: "7.33", exact: "22/3" });
  });

  it("measures against the best: figure ÷ best, or best ÷ figure where lower is better", () => {
    const share = { method: "share-of-best", weight: "98", direction: "higher-is-better" } as const;
    expect(scores(share)).toBe("98 95 98 90");
    expect(scores({ ...share, weight: "10", direction: "lower-is-better" })).toBe("9.18 9.47 9.18 10");
  });

  it("refuses equal figures for min-max unless the rule says what they get", () => {
    const same = [
      { name: "甲", value: "5" },
      { name: "乙", value: "5" },
    ];
    const read = safeScoreAcross(same, minMax);
    expect(read.ok ? [] : read.issues.map((each) => each.code)).toEqual(["across/all-equal"]);
    expect(scores({ ...minMax, whenEqual: "to" }, same)).toBe("10 10");
  });

  it("names all that is wrong at once", () => {
    const read = safeScoreAcross([{ name: "甲", value: "九" }], { ...rank, step: "0", weight: "-1" });
    expect(read.ok ? [] : read.issues.map((each) => `${each.path ?? ""} ${each.code}`)).toEqual([
      "/units/0/value input/not-decimal",
      "/rule/weight weight/negative",
      "/rule/step rule/not-positive",
    ]);
  });

  it.each<[string, unknown, unknown, string]>([
    ["no units", null, rank, "/units input/not-list"],
    ["a unit that is none", [null], rank, "/units/0 input/not-object"],
    ["a unit without a name or figure", [{}], rank, "/units/0/name input/missing, /units/0/value input/missing"],
    ["no rule", [{ name: "甲", value: "1" }], null, "/rule input/not-object"],
    ["a rule without a method", [{ name: "甲", value: "1" }], {}, "/rule/method rule/method-missing"],
    ["a rule of another kind", [{ name: "甲", value: "1" }], { method: "bands" }, "/rule/method rule/unknown-method"],
    ["neither", null, {}, "/units input/not-list, /rule/method rule/method-missing"],
    [
      "words of its own",
      [{ name: "甲", value: "1" }],
      { ...rank, direction: "up", ties: 1, rounding: { places: 2.5 } },
      "/rule/direction input/not-one-of, /rule/ties input/not-one-of, /rule/rounding/places input/not-whole-number, " +
        "/rule/rounding/mode input/missing",
    ],
  ])("says of %s what is wrong instead of failing", (_what, units, rule, issues) => {
    const read = safeScoreAcross(units as never, rule as never);
    const found = read.ok ? [] : read.issues.map((each) => `${each.path ?? ""} ${each.code}`);
    expect(found.sort()).toEqual(issues.split(", ").sort());
  });

  it("names a key that nothing reads", () => {
    const read = safeScoreAcross([{ name: "甲", value: "1" }], { ...rank, tie: "skip" } as never);
    expect(read.ok && read.notes.map((each) => `${each.path ?? ""} ${each.code}`)).toEqual([
      "/rule/tie input/unknown-key",
    ]);
  });

  it("refuses a share of a best figure of zero, and no units at all", () => {
    const share = { method: "share-of-best", weight: "10", direction: "higher-is-better" } as const;
    const codes = (of: readonly UnitFigure[]): string[] => {
      const read = safeScoreAcross(of, share);
      return read.ok ? [] : read.issues.map((each) => each.code);
    };
    expect(codes([{ name: "甲", value: "0" }])).toEqual(["across/zero"]);
    expect(codes([])).toEqual(["across/no-units"]);
    const lower = { ...share, direction: "lower-is-better" } as const;
    for (const values of [
      ["0", "3"],
      ["0", "0"],
      ["-1", "3"],
      ["3", "-1"],
    ]) {
      const listed = values.map((value, at) => ({ name: String(at), value }));
      const read = safeScoreAcross(listed, lower);
      expect(read.ok ? read.value.map(({ formula }) => formula) : read.issues.map(({ code }) => code)).toEqual([
        "across/zero",
      ]);
    }
    expect(
      scores(share, [
        { name: "甲", value: "9" },
        { name: "乙", value: "0" },
      ]),
    ).toBe("10 0");
  });

  it("gives a unit the same score wherever it stands in the list", () => {
    const figures = fc.array(fc.integer({ min: 1, max: 30 }), { minLength: 2, maxLength: 12 });
    fc.assert(
      fc.property(figures, fc.constantFrom("skip", "dense", "average"), (values, ties) => {
        const listed = values.map((value, place) => ({ name: String(place), value: String(value) }));
        const forth = scoreAcross(listed, { ...rank, ties }).value;
        const back = scoreAcross([...listed].reverse(), { ...rank, ties }).value;
        expect([...back].reverse()).toEqual(forth);
      }),
    );
  });
});
