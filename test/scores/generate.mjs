// Forms that look random, are the same for the same seed, and most of which can be scored: rules are chosen to fit the
// cells, points to fit the weights. What they hold: every method with every parameter and modifier, as data and as
// sentences; every kind of target; units with magnitudes, money converted, figures that doubles do not hold; stated and
// derived weights, choose one, what does not apply, caps, ratios over budget figures, reported figures, all roundings.
import { budget } from "./budget.mjs";
import { leaf } from "./leaf.mjs";
import { Random, text } from "./random.mjs";

const MODES = ["half-up", "half-up", "half-down", "half-even", "up", "down", "ceiling", "floor"];

/**
 * The form of a seed.
 * @param {number} seed
 * @param {{ leaves?: number }} [options] the most leaves that it has
 */
export function generate(seed, { leaves = 12 } = {}) {
  const random = new Random(seed);
  const figures = random.once(2) ? budget(random) : null;
  const places = random.pick([0, 1, 2, 2, 2, 2, 3, 4, 6]);
  const rounding = { places, mode: random.pick(MODES), stage: random.pick(["indicator", "total"]) };
  const setting = { budget: figures !== null, inherits: false, fresh: random.once(25) };
  const indicators = tree(random, random.whole(1, leaves), setting);
  const form = {
    schemaVersion: 1,
    standard: standard(random),
    subject: { year: 2023, kind: random.pick(["department", "project"]) },
    ...(random.once(4) ? {} : { rounding }),
    ...(figures === null ? {} : { budget: figures }),
    notApplicablePolicy: random.pick(["full-marks", "drop", "rescale"]),
    ...random.maybe(4, () => ({ fullMarks: random.pick(["100", "90", "33.33", "7"]) })),
    ...random.maybe(5, () => ({ caps: caps(random, indicators, figures !== null) })),
    indicators,
    ...random.maybe(6, () => ({ reported: reported(random, figures !== null) })),
  };
  return random.once(20) ? spoiled(random, form) : form;
}

const RARE = ["cn-platform-caps", "cn-mof-2021-101"];

/** A standard by its name, or data of one's own that extends it. */
function standard(random) {
  const id = random.pick(["cn-mof-2020-10", "cn-mof-2020-10", "cn-henan-jinshui-2021", ...RARE]);
  if (!random.once(8)) return id;
  return {
    id: "own",
    version: "1",
    title: "自定办法",
    sources: [],
    basis: "default",
    extends: id,
    rules: { quantitative: { method: random.pick(["all-or-nothing", "actual-rate"]) } },
    zeroDenominator: random.pick(["not-applicable", "full-marks", "zero"]),
  };
}

/** What the form prints of the whole. */
const reported = (random, figures) => ({
  score: random.decimal(2, 0, 100),
  grade: random.pick(["优", "良"]),
  ...random.maybe(3, () => ({ rate: random.decimal(2, 0, 100) })),
  ...(figures ? { ratios: { "budget-execution": random.pick(["100", "98.5"]) } } : {}),
});

/** First-level leaves, or groups whose leaves state their weights or share what the group has. */
function tree(random, count, setting) {
  if (random.once(4))
    return Array.from({ length: count }, (_, at) => leaf(random, at, { ...setting, ...stated(random) }));
  const groups = [];
  for (let left = count; left > 0;) {
    const size = random.whole(1, Math.min(left, 7));
    groups.push(group(random, groups.length, size, setting));
    left -= size;
  }
  return groups;
}

/** A weight that a leaf states, with what it is at least. */
function stated(random) {
  const weight = random.pick([
    () => random.decimal(0, 1, 30),
    () => "10",
    () => random.decimal(1, 1, 20),
    () => random.decimal(2, 0.5, 30),
    () => random.pick(["6.5", "3.335", "0.5", "33.34", "12.3456", "100", "0.05", "0"]),
  ])();
  return { weight, least: Number(weight) };
}

function group(random, place, size, setting) {
  const rule = random.maybe(6, () => ({
    rule: { method: random.pick(["attainment", "all-or-nothing", "actual-rate"]) },
  }));
  const own = { ...setting, inherits: "rule" in rule };
  const name = `一级${place}`;
  const reported = random.maybe(10, () => ({ reported: random.decimal(2, 0, 40) }));
  if (random.once(2)) {
    const weights = Array.from({ length: size }, () => stated(random));
    const sum = text(
      weights.reduce((total, { least }) => total + least, 0),
      4,
    );
    const children = weights.map((weight, at) => leaf(random, at, { ...own, ...weight }));
    const weight = random.once(8) ? random.decimal(1, 1, 60) : sum;
    return { name, weight, ...rule, ...reported, children: nested(random, children) };
  }
  // What is shared out is whole, so that any number of places can hold the parts.
  const known = random.once(3) ? random.whole(0, size - 1) : 0;
  const whole = known * 5 + (size - known) * 10 + random.whole(0, 9);
  const children = Array.from({ length: size }, (_, at) =>
    leaf(random, at, at < known ? { ...own, weight: "5", least: 5 } : { ...own, weight: null, least: 9 }),
  );
  return { name, weight: String(whole), ...rule, ...reported, children: nested(random, children) };
}

/** Some of the leaves in groups of the second level, one of which may be a choice of one. */
function nested(random, leaves) {
  if (leaves.length < 2 || !random.once(3)) return leaves;
  const cut = random.whole(1, leaves.length - 1);
  const [inner, rest] = [leaves.slice(0, cut), leaves.slice(cut)];
  if (cut < 2 || !random.once(3)) return [{ name: "二级", children: inner }, ...rest];
  // Those that do not count still have a share where weights are derived.
  const chosen = random.whole(0, cut - 1);
  const either = inner.map((each, at) => (at === chosen ? { ...each, chosen: true } : each));
  return [{ name: "择一", choose: "one", children: either }, ...rest];
}

/** Caps and floors of the total or a first-level node, by a ratio or another node. */
function caps(random, indicators, figures) {
  const pointer = () => `/indicators/${random.whole(0, indicators.length - 1)}`;
  return Array.from({ length: random.pick([1, 1, 2]) }, () => {
    const byRatio = figures && random.once(2);
    const edge = random.pick(byRatio ? ["80", "95", "100"] : ["0", "5", "9.995", "20"]);
    const inclusive = random.maybe(2, () => ({ maxInclusive: true }));
    const below = {
      max: edge,
      ...inclusive,
      ...(random.once(3) ? { share: "0.6" } : { points: random.pick(["3.333", "5"]) }),
    };
    const above = { min: edge, minInclusive: !("maxInclusive" in inclusive), points: "60" };
    return {
      of: random.once(2) ? "total" : pointer(),
      by: byRatio ? random.pick(["budget-execution", "carry-over"]) : pointer(),
      bands: random.once(2) ? [below] : [below, above],
      ...random.maybe(4, () => ({ as: "floor" })),
    };
  });
}

/** The same with one cell of its first leaf as no unit should fill it in, so that refusals are compared as well. */
function spoiled(random, form) {
  const keys = random.pick([
    { actual: "" },
    { actual: "5天" },
    { actual: "基本达成" },
    { target: "≥**批次" },
    { target: "—" },
    { weight: "-1" },
    { rule: "不符合要求的酌情扣分" },
    { rule: { method: "manual", score: "9999", reason: "x" } },
    { unit: "公里" },
  ]);
  const spoil = (nodes) =>
    nodes.map((node, at) =>
      at > 0 ? node : "children" in node ? { ...node, children: spoil(node.children) } : { ...node, ...keys },
    );
  return { ...form, indicators: spoil(form.indicators) };
}
