import fc from "fast-check";
import type { Rule } from "../../../src/rule/index.js";

const hundredths = (least: number, most: number): fc.Arbitrary<string> =>
  fc.integer({ min: least, max: most }).map((value) => String(value / 100));
const share = hundredths(0, 100);
const points = hundredths(0, 1000);
const figure = hundredths(-20_000, 200_000_000);
const positive = hundredths(1, 200_000_000);
const text = (...values: readonly string[]): fc.Arbitrary<string> => fc.constantFrom(...values);
const award = fc.oneof(
  share.map((value) => ({ share: value })),
  points.map((value) => ({ points: value })),
);
const side = text("below", "above", "either");

/** Modifiers that any rule may have. */
const base = {
  weight: points,
  overAchievement: fc.record(
    { threshold: hundredths(101, 300), deduct: points, reasonRequired: fc.boolean() },
    { requiredKeys: ["threshold"], noNullPrototype: true },
  ),
};

const attainment = {
  lowerIsBetter: text("inverse", "overrun"),
  equality: text("at-least", "closeness"),
  passMark: hundredths(0, 99),
};

/** Bands one above another; ends between them belong to one of the two. */
const bands = fc
  .tuple(
    fc.uniqueArray(fc.integer({ min: -20_000, max: 200_000_000 }), { minLength: 1, maxLength: 4 }),
    fc.infiniteStream(fc.tuple(fc.boolean(), award)),
  )
  .map(([cuts, stream]) => {
    const ends = [...cuts].sort((left, right) => left - right).map((cut) => String(cut / 100));
    let inclusive = true;
    return [...ends, undefined].map((max, index) => {
      const { value } = stream.next();
      const [held, given] = value ?? [true, { share: "1" }];
      const min = index === 0 ? {} : { min: ends[index - 1], minInclusive: !inclusive };
      inclusive = held;
      return { ...min, ...(max === undefined ? {} : { max, maxInclusive: held }), ...given };
    });
  });

const tier = (name: string) =>
  fc.record(
    {
      name: fc.constant(name),
      from: share,
      fromInclusive: fc.boolean(),
      to: share,
      toInclusive: fc.boolean(),
      default: share,
      aliases: fc.constant(["另名"]),
    },
    { requiredKeys: ["name", "from", "fromInclusive", "to", "toInclusive"], noNullPrototype: true },
  );

const single = (name: string) =>
  share.map((at) => ({ name, from: at, fromInclusive: true, to: at, toInclusive: true, default: at }));

type Keys = Readonly<Record<string, fc.Arbitrary<unknown>>>;

/** Rules of a method with these keys always, any of those, and any modifiers. */
function of(method: string, always: Keys, perhaps: Keys = {}): fc.Arbitrary<Rule> {
  const keys: Keys = { method: fc.constant(method), ...always, ...perhaps, ...base };
  const requiredKeys = ["method", ...Object.keys(always)];
  return fc.record(keys, { requiredKeys, noNullPrototype: true }).map((rule: object) => rule as Rule);
}

/** Any rules of each method, beside a unit that steps may be in as well. */
export function rulesOf(units: readonly string[]): Readonly<Record<Rule["method"], fc.Arbitrary<Rule>>> {
  const element = { name: text("有内部财务管理制度", "按时报送决算", "已建立项目库"), points };
  const perCase = of("deduct-per-case", { points }, { floor: points, most: points });
  const when = fc.record({
    of: text("actual", "previous", "completion", "人数"),
    comparator: text(">", ">=", "<", "<=", "="),
    value: text("previous", "target", "0", "12"),
  });
  const plain = of("attainment", {}, attainment);
  return {
    attainment: plain,
    "actual-rate": of("actual-rate", {}, attainment),
    "all-or-nothing": of("all-or-nothing", {}),
    bands: of("bands", { of: text("actual", "completion", "deviation"), bands }, { otherwise: award }),
    linear: of(
      "linear",
      { of: text("actual", "completion"), from: figure, to: figure },
      { fromShare: share, toShare: share },
    ),
    "deduct-per-step": of(
      "deduct-per-step",
      { step: positive, points },
      {
        of: text("actual", "completion"),
        stepUnit: text("百分点", "%", ...units),
        side,
        from: figure,
        partial: text("whole-only", "prorate", "started"),
        floor: points,
        most: points,
      },
    ),
    "deduct-per-case": perCase,
    "add-per-case": of("add-per-case", { points }, { cap: points }),
    checklist: of("checklist", {
      elements: fc.array(
        fc.record(
          { ...element, rule: perCase, met: fc.boolean() },
          { requiredKeys: ["name", "points"], noNullPrototype: true },
        ),
        { minLength: 1, maxLength: 3 },
      ),
    }),
    tiers: of("tiers", {
      tiers: fc.oneof(
        fc.tuple(single("健全"), single("基本健全"), single("不健全")),
        fc.tuple(tier("达成"), tier("未达成")),
      ),
    }),
    ordinal: of("ordinal", {
      outcomes: fc.array(
        fc
          .tuple(fc.array(when, { maxLength: 2 }), award)
          .map(([conditions, given]) => ({ when: conditions, ...given })),
        { minLength: 2, maxLength: 3 },
      ),
    }),
    composite: of("composite", {
      parts: fc.array(
        fc.tuple(award, plain).map(([given, rule]) => ({ ...given, rule })),
        { minLength: 1, maxLength: 2 },
      ),
    }),
    manual: of("manual", { score: points, reason: text("专家评议", "得5分，否则不得分") }),
  };
}
