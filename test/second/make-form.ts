import { MODES } from "./fraction.js";
import { makeLeaf, makeRatioLeaf } from "./make-leaf.js";
import type { Cap, Form, Group, Leaf, Node } from "./model.js";
import { Random } from "./random.js";

/** First-level weights and their sum: those that fit two places, and finer ones. */
const PLAIN: readonly (readonly [string, ...string[]])[] = [
  ["100", "100"],
  ["100", "60", "40"],
  ["100", "40", "30", "30"],
  ["32", "20", "12"],
];
const FINE: readonly (readonly [string, ...string[]])[] = [
  ["100", "33.335", "33.335", "33.33"],
  ["20.3333", "10", "7", "3.3333"],
  ["32.5", "20", "12.5"],
];

/** The form of a seed. */
export function makeForm(seed: number): Form {
  const random = new Random(seed);
  const places = random.pick([2, 2, 2, 1, 0, 4, 6]);
  const [fullMarks, ...weights] = random.pick(random.one(5) ? FINE : PLAIN);
  const indicators = weights.map((weight) => makeTop(random, weight, places));
  if (random.one(8)) indicators.push({ ...makeLeaf(random, true), weight: "0" });
  const form: Form = {
    standard: random.pick(["cn-mof-2020-10", "cn-mof-2020-10", "cn-henan-jinshui-2021"]),
    rounding: {
      places,
      mode: random.one(2) ? "half-up" : random.pick(MODES),
      stage: random.pick(["indicator", "total"]),
    },
    fullMarks,
    ...(random.one(25) ? {} : { notApplicablePolicy: random.pick(["full-marks", "drop", "rescale"]) }),
    budget: {
      adjusted: random.pick(["918.886283", "300", "7"]),
      executed: random.pick(["918.886283", "210.5", "1"]),
      threePublicBudget: random.pick(["0", "1", "3"]),
      threePublicExecuted: random.pick(["0", "2", "1"]),
    },
    indicators,
  };
  const caps = random.one(5) ? makeCaps(random, form) : [];
  return caps.length === 0 ? form : { ...form, caps };
}

/** Whether a weight has no more decimals than some places. */
function fits(weight: string, places: number): boolean {
  return (weight.split(".")[1] ?? "").length <= places;
}

function makeTop(random: Random, weight: string, places: number): Node {
  if (random.one(5)) return { ...makeAnyLeaf(random), weight };
  if (random.one(8)) return makeChoice(random, weight);
  return { ...makeGroup(random, places, fits(weight, places), true), weight };
}

/** A group whose weights are stated, or left open at times where what is left can be shared. */
function makeGroup(random: Random, places: number, open: boolean, deeper: boolean): Group {
  const children = Array.from({ length: 1 + random.below(deeper ? 3 : 4) }, (): Node => {
    if (deeper && random.one(4)) return makeGroup(random, places, open, false);
    const weight = random.pick(["1", "2.5", "0.335", "3", "9"]);
    const stated = !open || (random.one(3) && (fits(weight, places) || random.one(30)));
    return { ...makeAnyLeaf(random), ...(stated ? { weight } : {}) };
  });
  const rule = random.maybe(10, () => ({ rule: { method: random.pick(["attainment", "actual-rate"]) } as const }));
  return { name: "组", ...rule, children };
}

function makeChoice(random: Random, weight: string): Group {
  const chosen = random.below(2);
  const children = [0, 1].map((index) => ({
    ...makeLeaf(random, false),
    weight,
    ...(index === chosen ? { chosen: true } : {}),
  }));
  return { name: "择一", weight, choose: "one", children };
}

function makeAnyLeaf(random: Random): Leaf {
  if (random.one(10)) return makeRatioLeaf(random);
  const leaf = makeLeaf(random, false);
  return random.one(15) ? { ...leaf, notApplicable: true } : leaf;
}

/** The pointers of the nodes that a cap may name. */
function pointers(nodes: readonly Node[], above = "/indicators"): string[] {
  return nodes.flatMap((node, index) => {
    const own = `${above}/${index}`;
    return "children" in node ? [own, ...pointers(node.children, `${own}/children`)] : [own];
  });
}

function makeCaps(random: Random, form: Form): Cap[] {
  const paths = pointers(form.indicators);
  const any = (): string => paths[random.below(paths.length)] ?? "";
  const low = { max: "8", points: random.pick(["0.5", "3.005", "20"]) };
  const high = { min: "8", maxInclusive: true, max: "80", points: random.pick(["5", "12.5", "60"]) };
  if (random.one(6)) return [{ of: "total", by: any(), as: "floor", bands: [low, high] }];
  return Array.from({ length: 1 + random.below(2) }, () => {
    const of = random.one(2) ? "total" : any();
    const nothing = { min: "0", max: "0", maxInclusive: true, points: "0.5" };
    return { of, by: random.one(3) ? "budget-execution" : any(), bands: random.pick([[low], [low, high], [nothing]]) };
  });
}

/** The form as it goes into the engine. */
export function asInput({ budget, ...form }: Form): object {
  return {
    schemaVersion: 1,
    subject: { name: "单位", year: 2023 },
    ...form,
    budget: budget && {
      unit: "万元",
      initial: budget.adjusted,
      adjusted: budget.adjusted,
      executed: budget.executed,
      threePublic: { budget: budget.threePublicBudget, executed: budget.threePublicExecuted },
    },
    indicators: form.indicators.map(nodeInput),
  };
}

function nodeInput(node: Node): object {
  if ("children" in node) return { ...node, children: node.children.map(nodeInput) };
  const { emptyUnitCell, unit, target, actual, previous, ...rest } = node;
  return {
    ...rest,
    ...(emptyUnitCell === true || unit === "" ? {} : { unit }),
    ...(target ? { target: target.text } : {}),
    ...(actual ? { actual: actual.text } : {}),
    ...(previous ? { previous: previous.text } : {}),
  };
}
