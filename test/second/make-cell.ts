import { fraction, Fraction } from "./fraction.js";
import { actualNumber, targetNumber, written, type Written } from "./make-number.js";
import type { Actual, Cell, Comparator, Day, Figure, Leaf, Target } from "./model.js";
import type { Random } from "./random.js";

/** What the cells of a leaf hold. */
export type Cells = Pick<Leaf, "unit" | "target" | "actual" | "previous" | "awardedShare" | "emptyUnitCell">;

const SIGNS: Record<Comparator, string> = { ">=": "≥", ">": ">", "<=": "≤", "<": "<", "=": "=" };
const UNITS = ["%", "%", "%", "场", "人", "万人", "件", "元", "万元", "天"] as const;
/** Another unit of the same dimension, and how many of it one of the first is. */
const OTHERS: Record<string, readonly [string, string]> = {
  万人: ["人", "10000"],
  万元: ["元", "10000"],
  元: ["万元", "0.0001"],
};

function cell<T>(text: string, value: T): Cell<T> {
  return { text, value };
}

/** A number in the unit cell's unit, sometimes written in another one. */
function figured(random: Random, unit: string, number: Written, inText: boolean): { text: string; figure: Figure } {
  const other = OTHERS[unit];
  if (other !== undefined && random.one(3) && !number.text.includes("/")) {
    const value = number.value.times(fraction(other[1]));
    return { text: `${value.toString()}${other[0]}`, figure: { value, unit: other[0] } };
  }
  const own = inText || (unit === "%" && random.one(2) && !number.text.includes("/"));
  return { text: number.text + (own ? unit : ""), figure: { value: number.value, unit } };
}

export function makeNumberCells(random: Random): Cells {
  const unit = random.pick(UNITS);
  const inText = unit === "%" && random.one(3);
  const number = targetNumber(random, 5);
  const comparator = random.pick([">=", ">=", ">", "<=", "<=", "<", "=", "="] as const);
  const stated = comparator !== "=" || random.one(2);
  const target = figured(random, unit, number, inText);
  const near = actualNumber(random, number.value);
  const shown = unit === "%" && near.text.includes("/") ? number : near;
  const actual = figured(random, unit, shown, inText || mayBeShare(unit, shown.value, number.value));
  return {
    unit,
    ...(inText ? { emptyUnitCell: true } : {}),
    target: cell<Target>((stated ? SIGNS[comparator] : "") + target.text, {
      kind: "threshold",
      comparator,
      figure: target.figure,
      stated,
    }),
    actual: cell<Actual>(actual.text, { kind: "figure", figure: actual.figure }),
  };
}

/** 0.6 beside ≥60 and % may be a share of one, which the engine reads it as: such a cell says its sign. */
function mayBeShare(unit: string, value: Fraction, target: Fraction): boolean {
  const far = value.times(fraction("10")).abs().compare(target.abs()) < 0;
  return unit === "%" && !value.isZero() && far && value.abs().compare(fraction("2")) <= 0;
}

/** An actual alone, with nothing to hold it against. */
export function makeLoneCells(random: Random): Cells {
  const { unit, actual } = makeNumberCells(random);
  return { unit, ...(actual ? { actual } : {}) };
}

export function makeCases(random: Random): Cells {
  const number = random.pick(["0", "1", "2", "3", "7"]);
  return {
    unit: "例",
    actual: cell<Actual>(number, { kind: "figure", figure: { value: fraction(number), unit: "例" } }),
  };
}

export function makeRangeCells(random: Random): Cells {
  const unit = random.pick(["分", "个", "场", "%"]);
  const [low, high] = random.pick([
    ["90", "100"],
    ["1", "3"],
    ["95.5", "97.5"],
    ["0", "30"],
  ] as const);
  const [text, minInclusive, maxInclusive] = random.pick([
    [`${low}-${high}`, true, true],
    [`${low}~${high}`, true, true],
    [`${low}~${high}(不含)`, true, false],
    [`${low}(不含)~${high}`, false, true],
  ] as const);
  const bound = (number: string): Figure => ({ value: fraction(number), unit });
  const near = actualNumber(random, fraction(random.pick([low, high])));
  const actual = unit === "%" && near.text.includes("/") ? written(high) : near;
  return {
    unit,
    target: cell<Target>(text, { kind: "range", min: bound(low), minInclusive, max: bound(high), maxInclusive }),
    actual: cell<Actual>(actual.text, { kind: "figure", figure: { value: actual.value, unit } }),
  };
}

/** Growth or fall, the actual as a rate or against the year before. */
export function makeChangeCells(random: Random): Cells {
  const down = random.one(2);
  const number = random.pick(["3", "5", "10", "0.5", "12.50"]);
  const stated = random.one(2);
  const size = fraction(number);
  const value = down ? new Fraction(0n).minus(size) : size;
  const text = `${random.pick(["", "较上年", "同比"])}${down ? "下降" : "增长"}${number}%${stated ? "以上" : ""}`;
  const target = cell<Target>(text, { kind: "change", comparator: down ? "<=" : ">=", value, stated });
  const rate = written(random.pick(["0", "2", "3", "4", "5", "6.5", "10", "13", "20"]));
  const falls = rate.text !== "0" && random.one(down ? 2 : 5);
  if (random.one(2)) {
    const signed = falls ? new Fraction(0n).minus(rate.value) : rate.value;
    const actual = cell<Actual>(`${falls ? "下降" : "增长"}${rate.text}%`, { kind: "rate", value: signed });
    return { unit: "", target, actual };
  }
  const [before, now] = [
    random.pick(["200", "300", "7", "3"]),
    random.pick(["190", "200", "206", "212", "300", "7", "8", "2.5"]),
  ];
  const figure = (number: string): Figure => ({ value: fraction(number), unit: "人" });
  return {
    unit: "",
    target,
    actual: cell<Actual>(`${now}人`, { kind: "figure", figure: figure(now) }),
    previous: cell(`${before}人`, figure(before)),
  };
}

const LATEST: readonly [readonly [string, Day], ...(readonly [string, Day])[]] = [
  ["2023年6月30日前", [2023, 6, 30]],
  ["2023年12月底前", [2023, 12, 31]],
  ["2024年2月底前", [2024, 2, 29]],
  ["2023年1月31日前", [2023, 1, 31]],
  ["6月30日前", [2023, 6, 30]],
  ["2020年2月29日前", [2020, 2, 29]],
];

function dated([year, month, day]: Day): string {
  return `${year}年${month}月${day}日`;
}

export function makeDeadlineCells(random: Random): Cells {
  const [text, latest] = random.pick(LATEST);
  const target = cell<Target>(text, { kind: "deadline", latest });
  if (random.one(8)) return { unit: "", target, actual: cell<Actual>("已完成", { kind: "tier", tier: "met" }) };
  const late = random.below(14);
  const index = latest[0] * 12 + latest[1] - 1 + (random.one(3) ? late : random.below(3) - 1);
  const day: Day = [
    Math.floor(index / 12),
    (index % 12) + 1,
    random.pick([1, 10, 27, 28, latest[2] < 28 ? latest[2] : 28]),
  ];
  const on = random.one(6) ? latest : day;
  return { unit: "", target, actual: cell<Actual>(dated(on), { kind: "date", day: on }) };
}

export function makeAllCells(random: Random): Cells {
  if (random.one(2)) {
    const hundred: Target = {
      kind: "threshold",
      comparator: "=",
      figure: { value: fraction("100"), unit: "%" },
      stated: false,
    };
    const targets: Target[] = [{ kind: "deadline", latest: [2023, 11, 30] }, hundred];
    const day: Day = random.one(3) ? [2023, 12, 5] : [2023, 11, 5];
    const done = random.pick(["100", "80", "66.6"]);
    const figure = { value: fraction(done), unit: "%" };
    return {
      unit: "",
      target: cell<Target>("2023年11月底完成100%", { kind: "all", targets }),
      actual: cell<Actual>(`${dated(day)}完成${done}%`, { kind: "both", day, figure }),
    };
  }
  const [low, high] = random.pick([
    ["98", "100"],
    ["9", "20"],
    ["0.5", "1.50"],
  ] as const);
  const unit = random.pick(["%", "个"]);
  const bound = (comparator: Comparator, number: string): Target => ({
    kind: "threshold",
    comparator,
    figure: { value: fraction(number), unit },
    stated: true,
  });
  const near = actualNumber(random, fraction(random.pick([low, high])));
  const actual = unit === "%" && near.text.includes("/") ? written(high) : near;
  return {
    unit,
    target: cell<Target>(`≥${low}且≤${high}`, { kind: "all", targets: [bound(">=", low), bound("<=", high)] }),
    actual: cell<Actual>(actual.text, { kind: "figure", figure: { value: actual.value, unit } }),
  };
}

export function makeWordCells(random: Random): Cells {
  const target = cell<Target>(random.pick(["符合", "健全", "制度健全", "应助尽助"]), { kind: "qualitative" });
  const [text, tier] = random.pick([
    ["达成预期指标", "met"],
    ["部分达成", "partial"],
    ["未达成", "missed"],
  ] as const);
  const share = tier === "partial" ? { awardedShare: random.pick(["0.6", "0.75", "2/3"]) } : {};
  return { unit: "", target, actual: cell<Actual>(text, { kind: "tier", tier }), ...share };
}
