import type { Random } from "./random.js";

/** A leaf of a generated form, with its rule. */
export type Leaf = Record<string, unknown>;

/** A leaf by each method and kind of target, its numbers often on a boundary, at zero, or beyond what doubles hold. */
export function leaf(random: Random, place: number): Leaf {
  const make = random.pick(KINDS);
  const made: Leaf = { name: `${make.name} ${place}`, weight: weight(random), ...make(random) };
  if (random.once(12)) made["deduction"] = { points: random.decimal(2, 0, 300), reason: "核减" };
  return made;
}

function weight(random: Random): string {
  return random.pick([
    () => random.decimal(0, 1, 30),
    () => random.decimal(1, 1, 99),
    () => random.decimal(2, 1, 2999),
    () => random.decimal(3, 1, 9999),
    () => "0",
    () => "6.5",
    () => "10",
  ])();
}

const figure = (random: Random): string =>
  random.pick([
    () => random.decimal(0, 0, 200),
    () => random.decimal(2, 1, 30_000),
    () => random.decimal(1, 1, 999),
    () => random.decimal(6, 1, 999_999_999),
    () => "0",
    () => "100",
    () => random.decimal(0, 100_000, 99_999_999),
  ])();

const near = (random: Random, value: string): string =>
  random.once(3)
    ? value
    : random.once(2)
      ? figure(random)
      : `${value.includes(".") ? value : `${value}.`}${random.whole(1, 9)}`;

const share = (random: Random): string => random.pick(["0", "0.1", "0.25", "0.3333", "0.5", "0.7", "0.85", "1"]);

function proportion(random: Random): Leaf {
  const value = random.once(8) ? `-${figure(random)}` : figure(random);
  const sign = random.pick(["≥", ">", "≤", "<", "=", ""]);
  const unit = random.pick(["%", "人", "万元", "天", ""]);
  return {
    target: sign + value,
    ...(unit === "" ? {} : { unit }),
    actual: near(random, value),
    ...(sign === "" ? { direction: random.pick(["higher-is-better", "lower-is-better", "exact"]) } : {}),
    rule: {
      method: random.pick(["attainment", "attainment", "actual-rate", "all-or-nothing"]),
      ...(random.once(3) ? { lowerIsBetter: "overrun" } : {}),
      ...(random.once(3) ? { equality: "closeness" } : {}),
      ...(random.once(4) ? { passMark: "0.6" } : {}),
      ...(random.once(4)
        ? { overAchievement: { threshold: random.pick(["1.3", "1.1", "2"]), deduct: random.decimal(2, 1, 200) } }
        : {}),
      ...(random.once(5)
        ? {
            cutOff: random.pick([
              { of: "completion", max: "0.6" },
              { of: "actual", max: "20" },
            ]),
          }
        : {}),
    },
  };
}

/** A product that lies half way between two figures of two places. */
function tie(random: Random): Leaf {
  const target = random.pick(["100", "200", "1000", "2", "0.8", "40"]);
  return {
    target: `≥${target}`,
    actual: random.decimal(random.whole(0, 3), 1, 999),
    weight: random.pick(["0.5", "1.5", "2.5", "6.5", "0.05", "1", "5", "12.5", "0.1"]),
    rule: { method: "attainment" },
  };
}

function converted(random: Random): Leaf {
  const [unit, other] = random.pick([
    ["万元", "元"],
    ["元", "万元"],
    ["亿元", "万元"],
  ] as const);
  return {
    target: `${random.pick(["≥", "≤"])}${random.decimal(2, 1, 9999)}${unit}`,
    actual: random.decimal(3, 1, 99_999) + other,
    rule: { method: "attainment" },
  };
}

/** What only a quotient says exactly. */
function fraction(random: Random): Leaf {
  return {
    target: random.pick(["三分之二以上", "≥1/3", "2/3", "≤三分之一"]),
    actual: random.pick(["三分之二", "1/3", "0.5", "0.67", "四分之三"]),
    rule: { method: "attainment", ...(random.once(2) ? { equality: "closeness" } : {}) },
  };
}

function span(random: Random): Leaf {
  const low = random.whole(0, 50);
  return {
    target: `${low}~${low + random.whole(1, 40)}`,
    unit: "个",
    actual: random.decimal(1, 0, 1200),
    rule: random.once(2)
      ? { method: "attainment", ...(random.once(2) ? { lowerIsBetter: "overrun" } : {}) }
      : { method: "deduct-per-step", step: "0.7", points: "0.3", partial: random.pick(PARTIAL) },
  };
}

function change(random: Random): Leaf {
  return {
    target: random.pick(["较上年增长5%以上", "下降3%以上", "增长10%"]),
    actual: random.decimal(1, 1, 2000),
    ...(random.once(2) ? { previous: random.decimal(1, 1, 2000) } : { actual: `${random.decimal(2, -900, 2000)}%` }),
    rule: { method: "attainment" },
  };
}

function deadline(random: Random): Leaf {
  return {
    target: random.pick(["2021年12月底前", "12月31日前", "2021年6月30日前"]),
    actual: random.pick([
      "2021年12月20日",
      "2022年1月15日",
      "2021年7月5日",
      "2022年2月28日",
      "2023年7月31日",
      "2022年1月31日",
      "2021年12月31日",
      "2024年2月29日",
      "2022年7月10日",
      "已完成",
      "未完成",
    ]),
    rule: random.once(2)
      ? { method: random.pick(["attainment", "all-or-nothing"]) }
      : {
          method: "deduct-per-step",
          step: random.pick(["1", "3", "10"]),
          stepUnit: random.pick(["天", "个月", "月", "年"]),
          points: random.decimal(2, 1, 99),
          partial: random.pick(PARTIAL),
          ...(random.once(3) ? { most: random.decimal(1, 1, 50) } : {}),
          ...(random.once(3) ? { cutOff: { of: "lateness", min: random.pick(["2", "10"]) } } : {}),
        },
  };
}

/** Days after a deadline. */
function late(random: Random): Leaf {
  const { target, actual } = deadline(random);
  const bands = [
    { max: "0", maxInclusive: true, share: "1" },
    { min: "0", minInclusive: false, max: "20", maxInclusive: true, share: "0.8" },
    { min: "20", minInclusive: false, max: "365", share: "1/3" },
  ];
  return { target, actual, rule: { method: "bands", of: "lateness", bands, otherwise: { points: "0" } } };
}

function words(random: Random): Leaf {
  return {
    target: "健全",
    actual: random.pick(["达成预期指标", "部分达成", "未达成", "健全", "比较健全"]),
    awardedShare: share(random),
    rule: { method: random.pick(["attainment", "all-or-nothing"]) },
  };
}

function several(random: Random): Leaf {
  return { target: "≥98%且≤100%", actual: `${random.decimal(2, 9000, 10_500)}%`, rule: { method: "attainment" } };
}

function bands(random: Random): Leaf {
  const of = random.pick(["actual", "completion", "deviation"] as const);
  const scale =
    of === "actual" ? ["60", "80", "90"] : of === "completion" ? ["0.6", "0.8", "0.9"] : ["-0.1", "0", "0.1"];
  const [a = "", b = "", c = ""] = scale;
  const inclusive = random.once(2);
  return {
    target: random.pick(["≥100", "≤90", "≥80"]),
    unit: "%",
    actual: random.pick([`${random.whole(30, 130)}%`, "60%", "80%", "90%", "72%", "100%"]),
    rule: {
      method: "bands",
      of,
      bands: [
        { max: a, maxInclusive: inclusive, share: "0" },
        { min: a, minInclusive: !inclusive, max: b, maxInclusive: inclusive, share: "0.3333" },
        { min: b, minInclusive: !inclusive, max: c, maxInclusive: inclusive, share: "0.7" },
      ],
      otherwise: { share: "1" },
    },
  };
}

const PARTIAL = ["whole-only", "prorate", "started"] as const;

function completionSteps(random: Random): Leaf {
  return {
    target: `${random.pick(["≥", "≤", ""])}${random.pick(["100", "7", "12.5"])}`,
    unit: "人",
    actual: random.pick([random.decimal(1, 1, 300), "95", "100", "7"]),
    rule: {
      method: "deduct-per-step",
      of: "completion",
      step: random.pick(["1", "5", "0.5"]),
      ...(random.once(2) ? { stepUnit: random.pick(["百分点", "%"]) } : {}),
      points: random.pick(["0.5", "1", "0.05"]),
      partial: random.pick(PARTIAL),
      ...(random.once(2) ? { from: random.pick(["95", "98.5"]) } : {}),
    },
  };
}

function steps(random: Random): Leaf {
  const unit = random.pick(["%", "人"]);
  const stepUnit = random.pick(unit === "%" ? ["百分点", "%", null] : ["%", "人", null]);
  return {
    target: `${random.pick(["≥", "≤"])}${random.pick(["100", "95.5", "60", "0.3"])}`,
    unit,
    actual: random.pick([random.decimal(1, 0, 1500), random.decimal(2, 9000, 11_000), "100", "95.5", "94.4"]),
    rule: {
      method: "deduct-per-step",
      step: random.pick(["1", "0.1", "5", "0.3", "0.7"]),
      ...(stepUnit === null ? {} : { stepUnit }),
      points: random.pick(["0.5", "1", "0.1", "0.05"]),
      partial: random.pick(PARTIAL),
      ...(random.once(3) ? { side: random.pick(["below", "above", "either"]) } : {}),
      ...(random.once(4) ? { from: "98.6", side: "below" } : {}),
      ...(random.once(3) ? { floor: random.pick(["1", "-2.5", "0"]) } : {}),
      ...(random.once(3) ? { most: random.decimal(2, 1, 500) } : {}),
    },
  };
}

function cases(random: Random): Leaf {
  const bonus = random.once(2);
  return {
    cases: random.whole(0, 12),
    rule: bonus
      ? { method: "add-per-case", points: random.decimal(2, 1, 300), cap: random.decimal(1, 1, 90) }
      : {
          method: "deduct-per-case",
          points: random.decimal(2, 1, 300),
          ...(random.once(2) ? { floor: "1.5" } : {}),
          ...(random.once(2) ? { most: random.decimal(1, 1, 60) } : {}),
        },
  };
}

/** Straight between two figures, upwards or downwards, of what was done or of how much of it. */
function linear(random: Random): Leaf {
  const completion = random.once(2);
  const [low, high] = completion ? ["0.6", "1"] : ["60", random.pick(["100", "97.5", "90"])];
  const down = !completion && random.once(3);
  return {
    target: `${random.pick(["≥", "≤"])}${random.pick(["100", "80", "0.7"])}`,
    unit: "%",
    actual: random.pick([random.decimal(1, 300, 1200), "60", "80", "100", "75"]),
    rule: {
      method: "linear",
      of: completion ? "completion" : "actual",
      from: down ? high : low,
      to: down ? low : high,
      ...(random.once(3) ? { fromShare: "0.2" } : {}),
      ...(random.once(4) ? { toShare: random.pick(["0.95", "0.3333"]) } : {}),
    },
  };
}

/** A unit cell that says how many count as one; the rule speaks in it. */
function magnitude(random: Random): Leaf {
  const unit = random.pick(["万人", "万元", "亿元", "千米"]);
  const bare = unit.slice(1);
  return {
    target: `${random.pick(["≥", "≤"])}${random.pick(["3", "2.5", "12"])}`,
    unit,
    actual: random.pick([
      random.decimal(2, 1, 600),
      `${random.decimal(1, 1, 60)}${unit}`,
      `${random.whole(1000, 99_999)}${bare}`,
      "3",
      "2.5",
    ]),
    rule: random.pick<object>([
      { method: "attainment" },
      { method: "linear", of: "actual", from: "1", to: "3" },
      {
        method: "bands",
        of: "actual",
        bands: [
          { min: "3", share: "1" },
          { min: "2", max: "3", share: "0.5" },
        ],
        otherwise: { share: "0" },
      },
      { method: "deduct-per-step", step: "0.1", points: "1", partial: random.pick(PARTIAL) },
      { method: "deduct-per-step", step: "0.1", stepUnit: unit, points: "0.5", partial: random.pick(PARTIAL) },
      { method: "deduct-per-step", step: "500", stepUnit: bare, points: "0.05", partial: random.pick(PARTIAL) },
      { method: "deduct-per-step", step: "0.3", points: "0.5", from: "2.9", side: random.pick(["below", "above"]) },
    ]),
  };
}

/** More bands than a formula is read with, in points or shares. */
function manyBands(random: Random): Leaf {
  const ends = ["50", "60", "70", "80", "90"];
  return {
    target: "≥100",
    unit: "%",
    weight: "10",
    actual: random.pick([...ends, random.decimal(1, 300, 1100), "100"]),
    rule: {
      method: "bands",
      of: random.once(2) ? "actual" : "completion",
      bands: ends.map((end, place) => ({
        min: end,
        ...(place < ends.length - 1 ? { max: ends[place + 1] } : {}),
        ...(random.once(2) ? { points: `${place * 2 + 1.5}` } : { share: `0.${place * 2 + 1}` }),
      })),
      otherwise: { share: "0" },
    },
  };
}

function checklist(random: Random): Leaf {
  return {
    target: "≥3",
    actual: random.pick(["1", "2", "3"]),
    rule: {
      method: "checklist",
      elements: [
        { name: "有制度", share: "0.3", met: random.once(2) },
        { name: "已执行", share: "0.3333", met: random.once(2) },
        { name: "达到数量", share: "0.3", rule: { method: "attainment" } },
      ],
    },
  };
}

function tiers(random: Random): Leaf {
  const rule = {
    method: "tiers",
    tiers: [
      { name: "达成年度指标", from: "0.8", fromInclusive: true, to: "1", toInclusive: true, default: "1" },
      { name: "部分达成年度指标", from: "0.6", fromInclusive: true, to: "0.8", toInclusive: false, default: "0.7" },
      { name: "未达成年度指标", from: "0", fromInclusive: true, to: "0.6", toInclusive: false },
    ],
  };
  const actual = random.pick(["达成年度指标", "部分达成年度指标", "未达成年度指标", "达成"]);
  const needs = actual.startsWith("未") || random.once(3);
  return { target: "显著提升", actual, rule, ...(needs ? { awardedShare: share(random) } : {}) };
}

function ordinal(random: Random): Leaf {
  return {
    target: "≤10",
    unit: "万元",
    actual: random.pick(["0", "5", "10", "12.5"]),
    previous: random.pick(["0", "8", "12.5"]),
    measures: { 人数: random.pick(["5", "9"]) },
    rule: {
      method: "ordinal",
      outcomes: [
        { when: [{ of: "actual", comparator: "=", value: "0" }], share: "1" },
        {
          when: [
            { of: "actual", comparator: "<=", value: "previous" },
            { of: "completion", comparator: ">=", value: "0.8" },
          ],
          share: "0.6667",
        },
        { when: [{ of: "actual", comparator: "<=", value: "target" }], share: "0.5" },
        { when: [], share: "0" },
      ],
    },
  };
}

function composite(random: Random): Leaf {
  return {
    target: "≥90",
    unit: "%",
    actual: `${random.decimal(1, 500, 1000)}%`,
    cases: random.whole(0, 4),
    rule: {
      method: "composite",
      parts: [
        { share: "0.6", rule: { method: "attainment" } },
        {
          share: "0.3",
          name: "另",
          rule: { method: "bands", of: "actual", bands: [{ min: "80", share: "1" }], otherwise: { share: "0" } },
        },
        { share: "0.1", rule: { method: "manual", score: "0", reason: "未提供" } },
      ],
    },
  };
}

function manual(random: Random): Leaf {
  return { weight: "8", rule: { method: "manual", score: random.decimal(3, 0, 8000), reason: "专家评议" } };
}

function ratio(random: Random): Leaf {
  return {
    ratio: random.pick(["budget-execution", "budget-adjustment", "carry-over", "three-public-control"]),
    target: random.pick(["≥95", "≤20", "≥100"]),
    unit: "%",
    zeroDenominator: random.pick(["not-applicable", "full-marks", "zero"]),
    rule: { method: random.pick(["attainment", "actual-rate"]) },
  };
}

/** What no double holds, or holds only just. */
function beyond(random: Random): Leaf {
  return {
    target: random.pick(["≥12345678901234567890", "≥99999999999.99999", "≥1", "≥100"]),
    actual: random.pick([
      "12345678901234567889",
      "99999999999.99998",
      "0.999999999999999",
      "99.9999999999999",
      "0.0049999999999999",
    ]),
    rule: { method: "attainment" },
  };
}

function inapplicable(): Leaf {
  return { target: "≥1", notApplicable: true, rule: { method: "attainment" } };
}

const KINDS: readonly ((random: Random) => Leaf)[] = [
  proportion,
  proportion,
  proportion,
  tie,
  tie,
  converted,
  span,
  fraction,
  change,
  deadline,
  late,
  words,
  several,
  bands,
  bands,
  steps,
  completionSteps,
  steps,
  cases,
  linear,
  linear,
  magnitude,
  magnitude,
  manyBands,
  checklist,
  tiers,
  ordinal,
  composite,
  manual,
  ratio,
  beyond,
  inapplicable,
];
