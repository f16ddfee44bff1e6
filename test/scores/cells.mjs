import { text } from "./random.mjs";

/**
 * What stands in the cells of a leaf, and what a rule has to know to fit it.
 * @typedef {object} Cells
 * @property {"number" | "range" | "deadline" | "change" | "words" | "all" | "none" | "cases"} kind
 * @property {Record<string, unknown>} leaf the keys of the leaf
 * @property {number} about the figure around which edges and steps make sense; not zero
 * @property {string} unit the unit of that figure, `""` for none
 * @property {boolean} [zero] whether the target is zero, over which no deviation is to be had
 */

/** Units with the values that they go with. */
const UNITS = [
  ["%", ["100", "98", "95", "90", "85.5", "99.99", "60", "33.33", "5", "0.3", "0", "-30"]],
  ["%", ["100", "100", "97.9", "80"]],
  ["人", ["3", "12", "150", "1000", "12345", "7"]],
  ["场", ["12", "1", "3", "0", "24"]],
  ["万人", ["3", "2.5", "1.2", "100"]],
  ["万元", ["100", "1342.46", "918.886283", "0.7", "1500"]],
  ["元", ["150", "1000000", "99.5"]],
  ["天", ["365", "30", "7"]],
  ["分", ["90", "85"]],
  ["‰", ["1", "3.5"]],
  ["起", ["0", "0", "1"]],
  ["亿斤", ["13", "0.5"]],
  ["", ["3", "98", "100", "12", "0.875", "9007199254740993", "123456789012345678901234567890", "0.000001"]],
];

/** How the same amount is written in another unit. */
const OTHERS = { 万元: ["元", 10_000], 元: ["万元", 0.0001], 万人: ["人", 10_000], 亿斤: ["斤", 100_000_000] };

/** How each comparator is written. */
const SIGNS = {
  ">=": ["≥V", "≥V", "不低于V", "V以上", "达到V"],
  ">": ["＞V", ">V", "超过V"],
  "<=": ["≤V", "≤V", "不超过V", "控制在V以内", "V以下"],
  "<": ["＜V", "<V"],
  "=": ["=V"],
  bare: ["V", "V"],
};

/** @param {import("./random.mjs").Random} random @returns {Cells} */
export function number(random) {
  const [unit, values] = random.pick(UNITS);
  const value = random.pick(values);
  const sign = random.pick(["bare", "=", ">=", ">=", ">=", ">", "<=", "<=", "<"]);
  const written = random.pick(SIGNS[sign]);
  const words = /[以不超达控]/.test(written);
  // Words stand with a unit; a magnitude stands in the unit cell, or the text would be 3万人 with 万人 beside it.
  const within = unit !== "" && (words || random.once(3)) && !(unit === "亿斤");
  const target = written.replace("V", value + (within ? unit : ""));
  const actual = actualOf(random, value, unit);
  return {
    kind: "number",
    leaf: {
      target: !within && sign === "bare" && random.once(6) && value.length < 12 ? Number(value) : target,
      ...(unit === "" || (within && random.once(2)) ? {} : { unit }),
      actual: within && /^[-\d.]+$/.test(actual) && random.once(2) ? actual + unit : actual,
      ...directionOf(random, sign),
      ...random.maybe(12, () => ({ previous: actualOf(random, value, unit) })),
    },
    about: Math.abs(Number(value)) || 10,
    unit,
    zero: Number(value) === 0,
  };
}

/** The direction that a bare number has; of a stated comparator it is seldom said, and contradicts then. */
function directionOf(random, sign) {
  const pick = () => ({ direction: random.pick(["higher-is-better", "lower-is-better", "exact"]) });
  return random.maybe(sign === "bare" ? 2 : sign === "=" ? 4 : 20, pick);
}

/** An actual value near the target's, on it, half way, far off, or at nothing; sometimes in another unit. */
function actualOf(random, value, unit) {
  const size = Number(value);
  const places = random.pick([0, 0, 1, 2, 4]);
  const typed = random.pick([
    () => value,
    () => value,
    () => text(size * (random.whole(50, 150) / 100), places),
    () => text(size * (random.whole(900, 1100) / 1000), places),
    () => text(size + random.whole(-12, 12), 0),
    () => text(size + random.whole(-40, 40) / 8, 3),
    () => text(size * random.pick([0.5, 1.3, 1.5, 2]), 3),
    () => random.pick(["0", "1", text(-Math.abs(size), 2), "0.005", "100"]),
    () => (value.includes(".") ? `${value}1` : `${value}.0001`),
  ])();
  const other = OTHERS[unit];
  if (other !== undefined && random.once(4)) return text(Number(typed) * other[1], 6) + other[0];
  return unit === "%" && random.once(2) ? `${typed}%` : typed;
}

/** What no finite decimal says. @param {import("./random.mjs").Random} random @returns {Cells} */
export function fraction(random) {
  const target = random.pick(["三分之二以上", "≥1/3", "2/3", "≤三分之一"]);
  const actual = random.pick(["三分之二", "1/3", "0.5", "0.67", "四分之三"]);
  return { kind: "number", leaf: { target, actual }, about: 0.5, unit: "" };
}

/** @param {import("./random.mjs").Random} random @returns {Cells} */
export function range(random) {
  const low = random.whole(1, 60);
  const high = low + random.whole(1, 40);
  const unit = random.pick(["个", "分", "%", "万元"]);
  const percent = unit === "%" ? "%" : "";
  const target = random.pick([
    `${low}${percent}-${high}${percent}`,
    `${low}~${high}`,
    `${low}（含）-${high}`,
    `${low}${unit}～${high}${unit}`,
    `${high}±${low}`,
  ]);
  const actual = random.pick([String(low), String(high), random.decimal(1, 0, 120), random.decimal(0, low, high)]);
  return { kind: "range", leaf: { target, unit, actual }, about: low, unit };
}

/** @param {import("./random.mjs").Random} random @returns {Cells} */
export function change(random) {
  const size = random.pick(["5", "3", "10", "0.5", "12.5"]);
  const target = random.pick([
    `较上年增长${size}%以上`,
    `增长${size}%`,
    `下降${size}%`,
    `下降${size}%以上`,
    `同比增长≥${size}%`,
    `较上年减少${size}%`,
    random.pick(["同比下降", "同比增长"]),
  ]);
  const rate = random.pick([size, "0", random.decimal(1, 0, 30), random.decimal(2, 0, 15)]);
  const told = random.pick([`增长${rate}%`, `下降${rate}%`, `${rate}%`, `-${rate}%`]);
  const [now, previous] = [random.decimal(1, 150, 260), random.pick(["200", "206", "180.5"])];
  const measured = random.once(2) ? { actual: told } : { actual: now, previous };
  const unit = "actual" in measured && "previous" in measured && random.once(2) ? { unit: "人" } : {};
  const direction = random.maybe(6, () => ({
    direction: random.pick(["exact", "lower-is-better", "higher-is-better"]),
  }));
  return { kind: "change", leaf: { target, ...unit, ...measured, ...direction }, about: Number(size), unit: "%" };
}

/** @param {import("./random.mjs").Random} random @returns {Cells} */
export function words(random) {
  const target = random.pick(["制度健全", "显著提升", "合格", "无", "是", "应助尽助"]);
  const actual = random.pick([
    random.pick(["达成年度指标", "达成预期指标", "已完成", "达标"]),
    random.pick(["部分达成", "基本达成", "部分达成年度指标并具有一定效果"]),
    random.pick(["未达成", "未完成", "未达成年度指标且效果较差"]),
    target,
    `已${target}`,
    random.pick(["否", "有", "修订了两项办法", "比较好"]),
  ]);
  return { kind: "words", leaf: { target, actual, awardedShare: random.share() }, about: 1, unit: "" };
}

/** @param {import("./random.mjs").Random} random @returns {Cells} */
export function all(random) {
  if (random.once(3)) {
    const actual = random.pick(["100%", "95%", "12月5日完成100%", "2023年12月5日完成100%", "2023年11月20日完成80%"]);
    const target = random.pick(["2023年11月底完成100%", "11月底完成100%"]);
    return { kind: "all", leaf: { target, actual }, about: 100, unit: "%" };
  }
  const [low, high, unit] = random.pick([
    [98, 100, "%"],
    [9, 20, "人"],
    [60, 90, "分"],
  ]);
  const target = random.pick([`≥${low}${unit}且≤${high}${unit}`, `＞${low}${unit}，≤${high}${unit}`]);
  const actual = text(random.pick([low, high, low * 0.9, high * 1.1, (low + high) / 2]), 1) + unit;
  return { kind: "all", leaf: { target, actual }, about: low, unit };
}

/** A figure without a target. @param {import("./random.mjs").Random} random @returns {Cells} */
export function none(random) {
  const unit = random.pick(["%", "万元", "人", "万人"]);
  const about = random.pick([100, 90, 20, 3]);
  const actual = random.pick([text(about, 0), random.decimal(2, 0, about * 1.4), random.decimal(0, 0, about * 1.2)]);
  return { kind: "none", leaf: { unit, actual, previous: random.decimal(1, 1, about) }, about, unit };
}

/** Something that is counted. @param {import("./random.mjs").Random} random @returns {Cells} */
export function cases(random) {
  const count = random.pick([0, 1, 2, 3, 5, 12]);
  const leaf = random.once(2) ? { unit: random.pick(["例", "次", "项"]), actual: String(count) } : { cases: count };
  return { kind: "cases", leaf, about: 1, unit: "" };
}
