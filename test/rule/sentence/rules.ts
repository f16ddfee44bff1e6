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

const overAchievement = fc.record(
  { threshold: hundredths(101, 300), deduct: points, reasonRequired: fc.boolean() },
  { requiredKeys: ["threshold"], noNullPrototype: true },
);

/** What any rule may have, and most do not. */
const base: fc.Arbitrary<object> = fc.oneof(
  { weight: 3, arbitrary: fc.constant({}) },
  { weight: 3, arbitrary: points.map((weight) => ({ weight })) },
  {
    weight: 1,
    arbitrary: fc.record(
      { overAchievement, weight: points },
      { requiredKeys: ["overAchievement"], noNullPrototype: true },
    ),
  },
);

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

const inside = { fromInclusive: true, toInclusive: true };
const tier = (name: string, from: string, to: string) =>
  fc.oneof(
    { weight: 3, arbitrary: fc.constant({ name, from, to, ...inside }) },
    { weight: 1, arbitrary: fc.constant({ name, from, to, ...inside, default: to }) },
    {
      weight: 1,
      arbitrary: fc.constant({ name, from, to, fromInclusive: false, toInclusive: false, aliases: ["另名"] }),
    },
  );
const intervals = share.chain((cut) => fc.tuple(tier("达成", cut, "1"), tier("未达成", "0", cut)));
const steps = share.map((some) =>
  Object.entries({ 健全: "1", 基本健全: some, 不健全: "0" }).map(([name, at]) => ({
    name,
    from: at,
    to: at,
    ...inside,
    default: at,
  })),
);

type Keys = Readonly<Record<string, fc.Arbitrary<unknown>>>;

/** Rules of a method with these keys always, any of those, and perhaps a full mark and modifiers. */
function of(method: string, always: Keys, perhaps: Keys = {}): fc.Arbitrary<Rule> {
  const keys: Keys = { method: fc.constant(method), ...always, ...perhaps };
  const requiredKeys = ["method", ...Object.keys(always)];
  const own = fc.record(keys, { requiredKeys, noNullPrototype: true });
  return fc.tuple(own, base).map(([rule, more]: readonly [object, object]) => ({ ...rule, ...more }) as Rule);
}

/** A checklist that states its full mark. */
function added(rule: Rule): Rule {
  if (rule.method !== "checklist" || rule.weight === undefined) return rule;
  const sum = rule.elements.reduce((total, { points: each = "0" }) => total + Math.round(Number(each) * 100), 0);
  return { ...rule, weight: String(sum / 100) };
}

/** Any rules of each method, beside a unit that steps may be in as well. */
export function rulesOf(units: readonly string[]): Readonly<Record<Rule["method"], fc.Arbitrary<Rule>>> {
  const element = { name: text("有内部财务管理制度", "按时报送决算", "已建立项目库"), points };
  const perCase = of("deduct-per-case", { points }, { floor: points, most: points });
  const comparator = text(">", ">=", "<", "<=", "=");
  const against = fc.record({ of: text("actual"), comparator, value: text("previous") });
  const other = fc.record({
    of: text("actual", "previous", "completion", "人数"),
    comparator,
    value: text("previous", "target", "0", "12"),
  });
  const when = fc.oneof({ weight: 9, arbitrary: against }, { weight: 1, arbitrary: other });
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
      elements: fc.uniqueArray(
        fc.oneof(
          { weight: 3, arbitrary: fc.record(element) },
          { weight: 1, arbitrary: fc.record({ ...element, rule: perCase }) },
          { weight: 1, arbitrary: fc.record({ ...element, met: fc.boolean() }) },
        ),
        { minLength: 1, maxLength: 3, selector: ({ name }) => name },
      ),
    }).map(added),
    tiers: of("tiers", {
      tiers: fc.oneof(steps, intervals),
    }),
    ordinal: of("ordinal", {
      outcomes: fc.array(
        fc
          .tuple(
            fc.oneof(
              { weight: 4, arbitrary: when.map((each) => [each]) },
              { weight: 1, arbitrary: fc.array(when, { maxLength: 2 }) },
            ),
            award,
          )
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
