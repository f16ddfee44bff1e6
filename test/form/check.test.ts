import { describe, expect, it } from "vitest";
import { safeCheckRule, safeCheckSelfEvaluation, safeCheckStandard } from "../../src/form/check.js";
import { type Issue, messageOf, type SafeResult } from "../../src/message/index.js";

/** The issues and notes of a reading, as `path code`. */
function said(read: SafeResult<unknown>): string[] {
  return (read.ok ? read.notes : read.issues).map((each) => `${each.path} ${each.code}`);
}

const leaf = { name: "办件量", weight: "10" };
const form = (more: object) => safeCheckSelfEvaluation({ schemaVersion: 1, indicators: [leaf], ...more });
const withLeaf = (more: object) => safeCheckSelfEvaluation({ schemaVersion: 1, indicators: [{ ...leaf, ...more }] });
const bands = (...list: object[]) => safeCheckRule({ method: "bands", of: "actual", bands: list });
const tier = { name: "达成", from: "0.8", fromInclusive: true, to: "1", toInclusive: true };
const tiers = (...list: object[]) => safeCheckRule({ method: "tiers", tiers: list });
const step = { method: "deduct-per-step", step: "1", points: "0.5" };
const perCase = { method: "deduct-per-case", points: "1" };
const own = { id: "x", version: "1", title: "某市办法", sources: [], basis: "default" };

/** As many values as `count`, each made from the one before. */
function nest<T>(count: number, innermost: T, wrap: (inner: T) => T): T {
  let value = innermost;
  for (let made = 1; made < count; made++) value = wrap(value);
  return value;
}
const group = (count: number) =>
  nest<object>(count, leaf, (inner) => ({ name: "组", weight: "10", children: [inner] }));
const composite = (count: number) =>
  nest<object>(count, { method: "attainment" }, (rule) => ({ method: "composite", parts: [{ share: "1", rule }] }));
const extended = (count: number) => nest<object>(count, own, (inner) => ({ ...own, extends: inner }));

/** For each code what brings it about, where it is said, and the nearest thing that does not. */
const cases: readonly (readonly [
  code: string,
  path: string,
  bad: () => SafeResult<unknown>,
  good: () => SafeResult<unknown>,
])[] = [
  ["input/missing", "/indicators/0/name", () => form({ indicators: [{ weight: "1" }] }), () => form({})],
  ["input/not-text", "/indicators/0/unit", () => withLeaf({ unit: 1 }), () => withLeaf({ unit: "1" })],
  [
    "input/blank",
    "/indicators/0/deduction/reason",
    () => withLeaf({ deduction: { points: "1", reason: " 　" } }),
    () => withLeaf({ deduction: { points: "1", reason: "迟" } }),
  ],
  ["input/not-cell", "/indicators/0/target", () => withLeaf({ target: null }), () => withLeaf({ target: 98 })],
  ["input/not-boolean", "/indicators/0/chosen", () => withLeaf({ chosen: "true" }), () => withLeaf({ chosen: true })],
  ["input/not-decimal", "/fullMarks", () => form({ fullMarks: "100分" }), () => form({ fullMarks: "100.0" })],
  [
    "input/decimal-too-long",
    "/indicators/0/reported",
    () => withLeaf({ reported: "9".repeat(1001) }),
    () => withLeaf({ reported: "9".repeat(1000) }),
  ],
  [
    "input/too-many-digits",
    "/indicators/0/weight",
    () => withLeaf({ weight: 0.1 + 0.2 }),
    () => withLeaf({ weight: 0.123456789012345 }),
  ],
  [
    "input/too-many-digits",
    "/indicators/0/target",
    () => withLeaf({ target: 1234567890123456 }),
    () => withLeaf({ target: 123456789012345 }),
  ],
  ["input/not-positive", "/fullMarks", () => form({ fullMarks: 0 }), () => form({ fullMarks: "0.01" })],
  [
    "input/negative",
    "/indicators/0/deduction/points",
    () => withLeaf({ deduction: { points: "-1", reason: "迟" } }),
    () => withLeaf({ deduction: { points: "-0", reason: "迟" } }),
  ],
  ["input/not-count", "/indicators/0/cases", () => withLeaf({ cases: "2.5" }), () => withLeaf({ cases: "2.0" })],
  [
    "input/not-whole-number",
    "/subject/year",
    () => form({ subject: { year: "2021" } }),
    () => form({ subject: { year: 2021 } }),
  ],
  [
    "input/not-whole-number",
    "/rounding/places",
    () => form({ rounding: { places: 21, mode: "half-up", stage: "total" } }),
    () => form({ rounding: { places: 20, mode: "half-up", stage: "total" } }),
  ],
  [
    "input/not-one-of",
    "/indicators/0/kind",
    () => withLeaf({ kind: "定量" }),
    () => withLeaf({ kind: "quantitative" }),
  ],
  ["input/not-list", "/indicators", () => form({ indicators: { 0: leaf } }), () => form({ indicators: [leaf] })],
  ["input/not-object", "/subject", () => form({ subject: ["某局"] }), () => form({ subject: {} })],
  ["input/not-text-or-object", "/standard", () => form({ standard: 3 }), () => form({ standard: "cn-mof-2020-10" })],
  ["input/empty-list", "/indicators", () => form({ indicators: [] }), () => form({ caps: [] })],
  ["input/version", "/schemaVersion", () => form({ schemaVersion: "1" }), () => form({ schemaVersion: 1 })],
  [
    "input/too-long",
    "/indicators/0/actual",
    () => withLeaf({ actual: "长".repeat(1_000_001) }),
    () => withLeaf({ actual: "长".repeat(1_000_000) }),
  ],
  [
    "input/key-too-long",
    "/indicators/0/measures",
    () => withLeaf({ measures: { ["件".repeat(1001)]: "1" } }),
    () => withLeaf({ measures: { ["件".repeat(1000)]: "1" } }),
  ],
  [
    "input/too-many",
    "/indicators",
    () => form({ indicators: Array.from({ length: 1_000_001 }, () => leaf) }),
    () => form({ indicators: Array.from({ length: 1_000_000 }, () => leaf) }),
  ],
  [
    "indicator/too-deep",
    "/indicators/0/children/0/children/0/children",
    () => form({ indicators: [group(4)] }),
    () => form({ indicators: [group(3)] }),
  ],
  ["weight/missing", "/indicators/0/weight", () => form({ indicators: [{ name: "x" }] }), () => form({})],
  ["weight/negative", "/indicators/0/weight", () => withLeaf({ weight: "-0.01" }), () => withLeaf({ weight: "-0" })],
  [
    "weight/negative",
    "/weight",
    () => safeCheckRule({ ...step, weight: -5 }),
    () => safeCheckRule({ ...step, weight: 5 }),
  ],
  ["rule/method-missing", "/method", () => safeCheckRule({}), () => safeCheckRule({ method: "attainment" })],
  ["rule/unknown-method", "/method", () => safeCheckRule({ method: "Attainment" }), () => safeCheckRule(step)],
  [
    "rule/too-deep",
    `${"/parts/0/rule".repeat(8)}`,
    () => safeCheckRule(composite(9)),
    () => safeCheckRule(composite(8)),
  ],
  ["rule/award-missing", "/bands/0", () => bands({ min: "1" }), () => bands({ min: "1", share: "0" })],
  ["rule/award-twice", "/bands/0", () => bands({ share: "1", points: "5" }), () => bands({ points: "5" })],
  ["rule/share-outside", "/bands/0/share", () => bands({ share: "1.01" }), () => bands({ share: "1.00" })],
  ["rule/share-outside", "/bands/0/share", () => bands({ share: -0.01 }), () => bands({ share: 0 })],
  [
    "rule/share-outside",
    "/indicators/0/awardedShare",
    () => withLeaf({ awardedShare: 80 }),
    () => withLeaf({ awardedShare: 0.8 }),
  ],
  [
    "rule/points-negative",
    "/points",
    () => safeCheckRule({ ...step, points: "-0.5" }),
    () => safeCheckRule({ ...step, points: 0 }),
  ],
  [
    "rule/not-positive",
    "/step",
    () => safeCheckRule({ ...step, step: "0" }),
    () => safeCheckRule({ ...step, step: "0.1" }),
  ],
  [
    "rule/band-empty",
    "/cutOff",
    () => safeCheckRule({ ...step, cutOff: { of: "actual", min: "60", max: "60" } }),
    () => safeCheckRule({ ...step, cutOff: { of: "actual", min: "60", max: "60", maxInclusive: true } }),
  ],
  [
    "rule/not-positive",
    "/overAchievement/threshold",
    () => safeCheckRule({ ...step, overAchievement: { threshold: "-1.3" } }),
    () => safeCheckRule({ ...step, overAchievement: { threshold: "1.3" } }),
  ],
  [
    "rule/points-negative",
    "/most",
    () => safeCheckRule({ ...step, most: -1 }),
    () => safeCheckRule({ ...step, most: "10" }),
  ],
  [
    "rule/points-negative",
    "/most",
    () => safeCheckRule({ ...perCase, most: "-0.01" }),
    () => safeCheckRule({ ...perCase, most: "0" }),
  ],
  [
    "rule/floor-negative",
    "/floor",
    () => safeCheckRule({ ...step, floor: "-0.5" }),
    () => safeCheckRule({ ...step, floor: "-0" }),
  ],
  [
    "rule/floor-negative",
    "/floor",
    () => safeCheckRule({ ...perCase, floor: -1 }),
    () => safeCheckRule({ ...perCase, floor: 1 }),
  ],
  [
    "rule/pass-mark-outside",
    "/passMark",
    () => safeCheckRule({ method: "attainment", passMark: "1" }),
    () => safeCheckRule({ method: "attainment", passMark: "0.99" }),
  ],
  [
    "rule/condition-value",
    "/outcomes/0/when/0/value",
    () =>
      safeCheckRule({
        method: "ordinal",
        outcomes: [{ share: 1, when: [{ of: "actual", comparator: ">", value: "last" }] }],
      }),
    () =>
      safeCheckRule({
        method: "ordinal",
        outcomes: [{ share: 1, when: [{ of: "actual", comparator: ">", value: "previous" }] }],
      }),
  ],
  [
    "rule/band-empty",
    "/bands/0",
    () => bands({ min: 5, max: 5, share: 1 }),
    () => bands({ min: 5, max: 5, maxInclusive: true, share: 1 }),
  ],
  [
    "rule/band-empty",
    "/bands/0",
    () => bands({ min: "9", max: "8", share: 1 }),
    () => bands({ min: "8", max: "9", share: 1 }),
  ],
  [
    "rule/bands-overlap",
    "/bands/0",
    () => bands({ min: "90", share: 1 }, { min: "80", max: "90", maxInclusive: true, share: 0 }),
    () => bands({ min: "90", share: 1 }, { min: "80", max: "90", share: 0 }),
  ],
  ["rule/bands-overlap", "/bands/1", () => bands({ share: 1 }, { min: "80", share: 0 }), () => bands({ share: 1 })],
  [
    "rule/bands-gap",
    "/bands/0",
    () => bands({ min: "90", minInclusive: false, share: 1 }, { max: "90", share: 0 }),
    () => bands({ min: "90", minInclusive: false, share: 1 }, { max: "90", maxInclusive: true, share: 0 }),
  ],
  [
    "rule/bands-gap",
    "/bands/1",
    () => bands({ max: "60", share: 0 }, { min: "60.01", share: 1 }),
    () => bands({ max: "60", share: 0 }, { min: "60.00", share: 1 }),
  ],
  [
    "rule/bands-gap",
    "/caps/0/bands/1",
    () =>
      form({
        caps: [
          {
            of: "total",
            by: "carry-over",
            bands: [
              { max: 1, points: 1 },
              { min: 2, points: 2 },
            ],
          },
        ],
      }),
    () =>
      form({
        caps: [
          {
            of: "total",
            by: "carry-over",
            bands: [
              { max: 1, points: 1 },
              { min: 1, points: 2 },
            ],
          },
        ],
      }),
  ],
  ["rule/tier-empty", "/tiers/0", () => tiers({ ...tier, to: "0.7" }), () => tiers({ ...tier, to: "0.8" })],
  [
    "rule/tier-empty",
    "/tiers/0",
    () => tiers({ ...tier, from: 1, fromInclusive: false }),
    () => tiers({ ...tier, from: 1 }),
  ],
  [
    "rule/tier-default-outside",
    "/tiers/0/default",
    () => tiers({ ...tier, toInclusive: false, default: "1" }),
    () => tiers({ ...tier, default: "1" }),
  ],
  [
    "rule/tier-default-outside",
    "/tiers/0/default",
    () => tiers({ ...tier, default: "0.79" }),
    () => tiers({ ...tier, default: "0.80" }),
  ],
  [
    "rule/tier-name-twice",
    "/tiers/1",
    () => tiers(tier, { ...tier, name: "部分", aliases: ["达成"], from: 0, to: 0.7 }),
    () => tiers(tier, { ...tier, name: "部分", aliases: ["部分达成"], from: 0, to: 0.7 }),
  ],
  [
    "standard/too-deep",
    "/extends".repeat(8),
    () => safeCheckStandard(extended(9)),
    () => safeCheckStandard(extended(8)),
  ],
];

describe("every code of the input check", () => {
  it.each(cases)("%s is said at %s, and not of the nearest good input", (code, path, bad, good) => {
    expect(said(bad())).toEqual([`${path} ${code}`]);
    expect(said(good())).toEqual([]);
  });

  it.each(cases)("%s at %s fills every place of its sentences", (_code, _path, bad) => {
    const read = bad();
    const issues: readonly Issue[] = read.ok ? [] : read.issues;
    for (const each of issues) expect(each.message + messageOf(each, "en")).not.toMatch(/\{\w+\}/);
  });
});

describe("checkSelfEvaluation", () => {
  it("gives back the very input", () => {
    const input = { schemaVersion: 1, indicators: [leaf] };
    expect(safeCheckSelfEvaluation(input)).toEqual({ ok: true, value: input, notes: [] });
  });

  it("warns of unknown keys and ignores them, whatever they hold", () => {
    const read = form({ Standard: "x", note: nest<unknown>(100_000, 1, (inner) => [inner]) });
    expect(read.ok).toBe(true);
    expect(said(read)).toEqual(["/Standard input/unknown-key", "/note input/unknown-key"]);
  });

  it("says everything at once: of each object what it holds itself, then what stands below it; warnings too", () => {
    const input = {
      schemaVersion: 2,
      fullMarks: "-1",
      indicators: [
        { name: "a", weight: "x", children: [{ nam: "b", target: true }] },
        { weight: "-1", rule: { method: "?" } },
        5,
      ],
    };
    expect(said(safeCheckSelfEvaluation(input))).toEqual([
      "/schemaVersion input/version",
      "/fullMarks input/not-positive",
      "/indicators/2 input/not-object",
      "/indicators/0/weight input/not-decimal",
      "/indicators/0/children/0/nam input/unknown-key",
      "/indicators/0/children/0/target input/not-cell",
      "/indicators/0/children/0/name input/missing",
      "/indicators/1/weight weight/negative",
      "/indicators/1/rule/method rule/unknown-method",
      "/indicators/1/name input/missing",
    ]);
  });

  it("takes the keys of a leaf for unknown ones on a group", () => {
    const read = form({ indicators: [{ ...leaf, target: "≥98", children: [{ name: "a" }] }] });
    expect(said(read)).toEqual(["/indicators/0/target input/unknown-key"]);
  });

  it("names 100,000 levels once", () => {
    expect(said(form({ indicators: [group(100_000)] }))).toEqual([
      "/indicators/0/children/0/children/0/children indicator/too-deep",
    ]);
    expect(said(safeCheckRule(composite(100_000)))).toEqual([`${"/parts/0/rule".repeat(8)} rule/too-deep`]);
    expect(said(safeCheckStandard(extended(100_000)))).toEqual([`${"/extends".repeat(8)} standard/too-deep`]);
  });

  it("ends on an input that stands inside itself", () => {
    const round: { name: string; weight: string; children: unknown[] } = { name: "环", weight: "1", children: [] };
    round.children.push(round);
    expect(said(form({ indicators: [round] }))).toEqual([
      "/indicators/0/children/0/children/0/children indicator/too-deep",
    ]);
  });

  it("answers a text of 100 million characters with a short message", () => {
    const long = "长".repeat(100_000_000);
    const read = form({
      standard: long,
      [long]: 1,
      indicators: [{ name: long, weight: long, kind: long, rule: { method: long } }],
    });
    expect(said(read)).toEqual([
      "/standard input/too-long",
      " input/unknown-key",
      "/indicators/0/name input/too-long",
      "/indicators/0/weight input/decimal-too-long",
      "/indicators/0/kind input/not-one-of",
      "/indicators/0/rule/method rule/unknown-method",
    ]);
    expect(JSON.stringify(read).length).toBeLessThan(4000);
  });

  it("names at most a thousand unknown keys one by one", () => {
    const many = Object.fromEntries(Array.from({ length: 1500 }, (_, index) => [`键${index}`, 1]));
    const read = form(many);
    const notes = read.ok ? read.notes : [];
    expect(notes.length).toBe(1001);
    expect(notes[1000]).toMatchObject({ code: "input/more-unknown-keys", params: { count: 500 } });
  });

  it("takes no key from a prototype, and none of its names for known ones", () => {
    const input: unknown = JSON.parse(
      '{"schemaVersion":1,"indicators":[{"name":"a","weight":1,"constructor":{},"__proto__":{"rule":1},"measures":{"__proto__":[],"toString":"1"}}]}',
    );
    expect(said(safeCheckSelfEvaluation(input))).toEqual([
      "/indicators/0/constructor input/unknown-key",
      "/indicators/0/__proto__ input/unknown-key",
      "/indicators/0/measures/__proto__ input/unknown-key",
    ]);
    expect(said(safeCheckSelfEvaluation(Object.create({ schemaVersion: 1, indicators: [leaf] })))).toEqual([
      "/schemaVersion input/missing",
      "/indicators input/missing",
    ]);
    expect(said(safeCheckRule({ method: "constructor" }))).toEqual(["/method rule/unknown-method"]);
  });

  it("writes keys into JSON Pointers with ~0 and ~1", () => {
    expect(said(withLeaf({ measures: { "a/b~": null } }))).toEqual(["/indicators/0/measures/a~1b~0 input/not-cell"]);
  });

  it("refuses what is no number of JSON", () => {
    expect(said(withLeaf({ weight: Number.NaN, target: Number.POSITIVE_INFINITY, reported: undefined }))).toEqual([
      "/indicators/0/weight input/not-decimal",
      "/indicators/0/target input/not-decimal",
      "/indicators/0/reported input/not-decimal",
    ]);
  });

  it.each([[null], [[]], ["text"], [1], [undefined]])("refuses %j as a whole", (input) => {
    expect(said(safeCheckSelfEvaluation(input))).toEqual([" input/not-object"]);
  });
});

describe("checkRule", () => {
  it("takes a sentence as it is", () => {
    expect(safeCheckRule("≥95%得满分，每降低1个百分点扣0.5分，扣完为止")).toEqual({
      ok: true,
      value: "≥95%得满分，每降低1个百分点扣0.5分，扣完为止",
      notes: [],
    });
  });

  it("begins its paths where the rule lies", () => {
    expect(said(safeCheckRule({ ...step, step: "0" }, "/indicators/0/rule"))).toEqual([
      "/indicators/0/rule/step rule/not-positive",
    ]);
    expect(said(safeCheckRule(5, "/rule"))).toEqual(["/rule input/not-text-or-object"]);
  });

  it("passes over bounds that are no numbers when it looks at how bands fit", () => {
    expect(said(bands({ min: "90分", share: 1 }, { max: "60", share: 0 }))).toEqual(["/bands/0/min input/not-decimal"]);
  });
});
