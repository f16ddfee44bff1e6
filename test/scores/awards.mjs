// Rules that award by where a figure lies: bands, straight lines, conditions, tiers.
import { text } from "./random.mjs";

/** What is earned: a share, or points up to the weight. */
const award = (random, weight) =>
  random.once(3) ? { points: random.decimal(2, 0, weight) } : { share: random.share() };

/** Edges in ascending order, each a share of the figure around which they make sense. */
const edges = (random, about, parts) => {
  const at = [...new Set(parts.map((part) => text(about * part, 8)))];
  return at.filter(() => !random.once(4)).sort((left, right) => Number(left) - Number(right));
};

/** Bands between edges, each edge belonging to one side, with or without ends and something for all that lies outside. */
function bandsAt(random, cuts, weight) {
  const above = cuts.map(() => random.once(3));
  const bands = [...cuts, null].map((max, at) => ({
    ...(at === 0 ? {} : { min: cuts[at - 1], ...(above[at - 1] ? { minInclusive: false } : {}) }),
    ...(max === null ? {} : { max, ...(above[at] ? { maxInclusive: true } : {}) }),
    ...award(random, weight),
  }));
  return random.once(3) && bands.length > 2
    ? { bands: bands.slice(1), otherwise: award(random, weight) }
    : { bands, ...random.maybe(4, () => ({ otherwise: award(random, weight) })) };
}

export const bandsOfActual = (random, { about }, weight) => ({
  method: "bands",
  of: "actual",
  ...bandsAt(random, edges(random, about, [0, 0.6, 0.8, 0.9, 1, 1.2]), weight),
});
export const bandsOfCompletion = (random, _, weight) => ({
  method: "bands",
  of: "completion",
  ...random.maybe(3, () => ({ lowerIsBetter: random.pick(["inverse", "overrun"]) })),
  ...bandsAt(random, edges(random, 1, [0, 0.6, 0.8, 0.9, 1]), weight),
});
export const bandsOfDeviation = (random, _, weight) => ({
  method: "bands",
  of: "deviation",
  ...bandsAt(random, edges(random, 1, [-0.2, -0.1, 0, 0.1, 0.2]), weight),
});

export const linear = (random, { about }) => {
  const [of, least, most] = random.pick([
    ["actual", about * 0.6, about],
    ["completion", 0.6, 1],
  ]);
  const [from, to] = random.once(3) ? [most, least] : [least, most];
  return {
    method: "linear",
    of,
    from: text(from, 4),
    to: text(to, 4),
    ...random.maybe(4, () => ({ fromShare: "0.2" })),
    ...random.maybe(4, () => ({ toShare: "0.9" })),
  };
};

const NUMBER_COMPARATORS = [">=", ">", "<=", "<", "="];

export function ordinal(random, { kind, about, zero }, weight) {
  const of = ["actual", ...(kind === "none" ? [] : ["completion"]), "投诉"];
  const value = (what) =>
    what === "completion"
      ? random.pick(["0.6", "0.8", "1"])
      : what === "投诉"
        ? random.pick(["2", "3"])
        : random.pick([text(about * 0.8, 4), text(about, 4), ...(kind === "number" && !zero ? ["target"] : [])]);
  const condition = () => {
    const what = random.pick(of);
    return { of: what, comparator: random.pick(NUMBER_COMPARATORS), value: value(what) };
  };
  const outcomes = Array.from({ length: random.whole(1, 3) }, () => ({
    when: Array.from({ length: random.pick([1, 1, 2]) }, condition),
    ...award(random, weight),
  }));
  return { method: "ordinal", outcomes: [...outcomes, { when: [], ...award(random, weight) }] };
}

export function ordinalOfPrevious(random, _, weight) {
  const when = (comparator) => [{ of: "actual", comparator, value: "previous" }];
  return {
    method: "ordinal",
    outcomes: [
      { when: [{ of: "actual", comparator: "<=", value: "0" }], ...award(random, weight) },
      { when: when(random.pick(["<=", "<"])), ...award(random, weight) },
      { when: [{ of: "previous", comparator: ">", value: "10" }], ...award(random, weight) },
      { when: [], share: "0" },
    ],
  };
}

const TIERS = [
  { name: "达成年度指标", aliases: ["达标"], from: "0.8", fromInclusive: true, to: "1", toInclusive: true },
  { name: "部分达成年度指标并具有一定效果", from: "0.6", fromInclusive: true, to: "0.8", toInclusive: false },
  { name: "未达成年度指标且效果较差", from: "0", fromInclusive: true, to: "0.6", toInclusive: false },
];
export const tiers = (random) => ({
  method: "tiers",
  tiers: TIERS.map((tier) => ({ ...tier, ...random.maybe(2, () => ({ default: tier.from })) })),
});
