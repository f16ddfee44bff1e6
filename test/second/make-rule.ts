import type { Award, Band, BandsRule, Condition, LinearRule, Modified, Rule } from "./model.js";
import { steps, stepsFrom, stepsLate, stepsOfCompletion } from "./make-steps.js";
import type { Random } from "./random.js";
import type { Maker, Subject } from "./subject.js";
import { TIERS } from "./tiers.js";

export function makeRule(random: Random, subject: Subject, depth = 0): Rule {
  const rule = random.pick(makers(subject, depth))(random, subject, depth);
  return { ...rule, ...over(random, subject), ...cut(random, subject) };
}

/** Now and then a line beyond which nothing is given. */
function cut(random: Random, { kind, number }: Subject): Modified {
  if (kind === undefined || kind === "all" || kind === "qualitative" || !random.one(kind === "deadline" ? 4 : 8))
    return {};
  if (kind === "deadline") {
    const min = random.pick(["0", "1", "3", "10"]);
    return { cutOff: { of: "lateness", min, minInclusive: random.one(2) } };
  }
  const of = random.pick<"actual" | "completion" | "deviation">([
    "actual",
    "completion",
    ...(number === true ? (["deviation"] as const) : []),
  ]);
  const at = random.pick({ actual: ["3", "60", "100"], completion: ["0.6", "0.85"], deviation: ["-0.2", "0.1"] }[of]);
  return {
    cutOff: {
      of,
      ...(random.one(3) ? { min: at, minInclusive: random.one(2) } : { max: at, maxInclusive: random.one(2) }),
    },
  };
}

function over(random: Random, { kind }: Subject): Modified {
  if ((kind !== "threshold" && kind !== "change") || !random.one(6)) return {};
  const deduct = random.maybe(2, () => ({ deduct: random.pick(["0.5", "1", "20", "1/3"]) }));
  return { overAchievement: { threshold: random.pick(["1.2", "1.3", "2"]), ...deduct } };
}

function makers(subject: Subject, depth: number): readonly [Maker, ...Maker[]] {
  const several: Maker[] = depth === 0 ? [composite, checklist] : [];
  const { kind } = subject;
  if (kind === undefined) return [bandsOfActual, linearOfActual, stepsFrom, manual, ...several];
  const any: readonly [Maker, ...Maker[]] = [
    attainment,
    plain,
    bandsOfCompletion,
    linearOfCompletion,
    stepsOfCompletion,
    ...several,
  ];
  if (kind === "qualitative" || kind === "all") return any;
  if (kind === "deadline") return [...any, stepsLate, stepsLate, stepsLate, bandsOfLateness];
  if (kind === "change") return [...any, steps, ordinal, bandsOfActual, bandsOfChange, linearOfChange];
  if (kind === "range") return [...any, steps, bandsOfActual];
  return [
    ...any,
    steps,
    steps,
    rate,
    ordinal,
    bandsOfActual,
    linearOfActual,
    ...(subject.number ? [bandsOfDeviation] : []),
  ];
}

const attainment: Maker = (random) => ({
  method: "attainment",
  ...random.maybe(3, () => ({ lowerIsBetter: random.pick(["inverse", "overrun"]) })),
  ...random.maybe(3, () => ({ equality: random.pick(["at-least", "closeness"]) })),
  ...random.maybe(4, () => ({ passMark: random.pick(["0.6", "0.85", "0", "1/3"]) })),
});
const rate: Maker = (random, subject, depth) =>
  ({ ...attainment(random, subject, depth), method: "actual-rate" }) as Rule;
const plain: Maker = () => ({ method: "all-or-nothing" });
const manual: Maker = (random) => ({
  method: "manual",
  score: random.pick(["0", "0.5", "1.005", "2"]),
  reason: "核定",
});

function award(random: Random): Award {
  return random.one(5)
    ? { points: random.pick(["0", "0.5", "1"]) }
    : { share: random.pick(["0", "0.333", "1/3", "0.5", "0.8", "1"]) };
}

/** Bands side by side over some edges, the ends open or not. */
function bands(random: Random, edges: readonly string[]): Band[] {
  const closed = edges.map(() => random.one(2));
  const open = [...edges.keys(), edges.length].map((index): Band => {
    const below = index === 0 ? {} : { min: edges[index - 1] ?? "", minInclusive: closed[index - 1] !== true };
    const above = index === edges.length ? {} : { max: edges[index] ?? "", maxInclusive: closed[index] === true };
    return { ...below, ...above, ...award(random) };
  });
  return random.one(3) ? open.slice(1, -1) : open;
}
function banded(random: Random, of: BandsRule["of"], edges: readonly string[]): Rule {
  const otherwise = random.one(25) ? {} : { otherwise: award(random) };
  const lower =
    of === "completion" ? random.maybe(3, () => ({ lowerIsBetter: random.pick(["inverse", "overrun"]) })) : {};
  const all = bands(random, edges);
  const gaps = all.length > 2 && random.one(6);
  const told = gaps ? { bands: all.filter((_band, index) => index !== 1), gaps } : { bands: all };
  return { method: "bands", of, ...told, ...otherwise, ...lower };
}
const bandsOfActual: Maker = (random) =>
  banded(
    random,
    "actual",
    random.pick([
      ["2", "3", "90"],
      ["60", "80", "95", "100"],
      ["0", "5"],
    ]),
  );
const bandsOfCompletion: Maker = (random) =>
  banded(
    random,
    "completion",
    random.pick([
      ["0.6", "0.8", "1"],
      ["0.5", "0.95"],
    ]),
  );
const bandsOfDeviation: Maker = (random) =>
  banded(
    random,
    "deviation",
    random.pick([
      ["-0.2", "-0.1", "0.1", "0.2"],
      ["-0.05", "0"],
    ]),
  );

const bandsOfLateness: Maker = (random) => ({
  ...(banded(random, "lateness", ["0", random.pick(["1", "5"]), "12"]) as BandsRule),
  ...random.maybe(2, () => ({ lateIn: random.pick(["天", "周", "月", "年"]) })),
});
const bandsOfChange: Maker = (random) => banded(random, "change", ["-5", "0", "3", "5"]);

const SHARES = ["0", "0.2", "0.6", "1", "1/3"] as const;
function straight(random: Random, of: LinearRule["of"], ends: readonly [string, string]): Rule {
  const [from, to] = random.one(3) ? [ends[1], ends[0]] : ends;
  const low = random.maybe(3, () => ({ fromShare: random.pick(SHARES) }));
  return { method: "linear", of, from, to, ...low, ...random.maybe(3, () => ({ toShare: random.pick(SHARES) })) };
}
const linearOfActual: Maker = (random) =>
  straight(
    random,
    "actual",
    random.pick([
      ["60", "90"],
      ["0", "7"],
      ["1.5", "100"],
    ]),
  );
const linearOfCompletion: Maker = (random) =>
  straight(
    random,
    "completion",
    random.pick([
      ["0.6", "1"],
      ["0", "0.9"],
    ]),
  );

const linearOfChange: Maker = (random) => straight(random, "change", ["-4", "6"]);

function condition(random: Random, { kind, previous }: Subject): Condition {
  const of = random.pick([
    "actual",
    "completion",
    "投诉",
    ...(previous ? ["previous"] : []),
    ...(kind === "change" ? ["change"] : []),
  ]);
  const compared = of !== "completion" && of !== "change" && kind === "threshold";
  const value = of === "completion" ? random.pick(["0.8", "1", "0"]) : random.pick(["3", "95", "0", "205"]);
  return {
    of,
    comparator: random.pick([">=", ">", "<=", "<", "="]),
    value:
      compared && random.one(4) ? "target" : kind === "change" && of === "actual" && random.one(3) ? "previous" : value,
  };
}
const ordinal: Maker = (random, subject) => {
  const some = [0, 1].map(() => ({
    when: [condition(random, subject), ...(random.one(2) ? [condition(random, subject)] : [])],
    ...award(random),
  }));
  return { method: "ordinal", outcomes: random.one(25) ? some : [...some, { when: [], ...award(random) }] };
};
const composite: Maker = (random, subject) => ({
  method: "composite",
  parts: ["0.5", random.pick(["0.5", "1/3", "0.7"])].map((share) => ({ share, rule: makeRule(random, subject, 1) })),
});
const checklist: Maker = (random, subject) => ({
  method: "checklist",
  elements: ["0.5", random.pick(["0.5", "1/3", "0.2"])].map((share, index) => ({
    name: `要素${index}`,
    share,
    ...(random.one(2) ? { met: random.one(2) } : { rule: makeRule(random, subject, 1) }),
  })),
});

export const tiers: Rule = TIERS;
export const caseRule: (random: Random, weightless: boolean) => Rule = (random, weightless) => {
  const points = random.pick(["0.5", "1", "2", "1/3"]);
  if (weightless || random.one(3))
    return {
      method: "add-per-case",
      points,
      ...(weightless || random.one(2) ? { cap: random.pick(["3", "5.005", "200"]) } : {}),
    };
  const most = random.maybe(4, () => ({ most: random.pick(["0", "1.5"]) }));
  return {
    method: "deduct-per-case",
    points,
    ...most,
    ...random.maybe(4, () => ({ floor: random.pick(["1", "200"]) })),
  };
};
