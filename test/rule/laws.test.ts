import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compile, type ScoredLeaf } from "../../src/evaluate/index.js";
import type { Band, Rule } from "../../src/rule/types.js";
import { evaluated, form, leavesOf } from "../evaluate/forms.js";
import * as F from "./fraction.js";
import { runs } from "../runs.js";

/** A leaf that can be scored: its cells and its rule. */
type Leaf = { readonly rule: Rule } & Readonly<Record<string, unknown>>;

/** A decimal text from hundredths: `"12.34"`, without trailing zeros. */
function text(hundredths: number): string {
  const digits = String(Math.abs(hundredths)).padStart(3, "0");
  const part = digits.slice(-2).replace(/0+$/, "");
  return `${hundredths < 0 ? "-" : ""}${digits.slice(0, -2)}${part === "" ? "" : `.${part}`}`;
}

const decimals = (min: number, max: number) => fc.integer({ min, max }).map(text);
const weights = decimals(1, 5000);
const actuals = decimals(0, 30000);
const targets = decimals(1, 20000);
const shares = decimals(0, 100);
const either = fc.constantFrom("≥", ">", "≤", "<", "=");
const share = fc.record({ share: shares });

/** A leaf with a numeric target under a rule. */
const numeric = (rules: fc.Arbitrary<Rule>, signs = either, unit = "元") =>
  fc
    .record({ rule: rules, sign: signs, target: targets, actual: actuals, weight: weights })
    .map(({ sign, target, ...rest }): Leaf => ({ name: "x", unit, target: sign + target, ...rest }));

const given = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined });
const without = <T extends object>(record: T) =>
  Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined));

const attainmentKeys = fc
  .record({
    lowerIsBetter: given(fc.constantFrom("inverse", "overrun")),
    equality: given(fc.constantFrom("at-least", "closeness")),
    passMark: given(decimals(0, 99)),
  })
  .map(without);

/** Bands that cover every number, cut at these places, each cut belonging to one side or the other. */
const bandsAt = (cuts: fc.Arbitrary<string>) =>
  fc
    .record({
      cuts: fc.uniqueArray(cuts, { minLength: 1, maxLength: 4 }),
      above: fc.array(fc.boolean(), { minLength: 4, maxLength: 4 }),
      awards: fc.array(share, { minLength: 5, maxLength: 5 }),
    })
    .map(({ cuts: places, above, awards }): Band[] => {
      const sorted = [...places].sort((a, b) => (F.less(F.read(a), F.read(b)) ? -1 : 1));
      return [...sorted, undefined].map((max, at) => ({
        ...(at === 0 ? {} : { min: sorted[at - 1] ?? "", minInclusive: above[at - 1] === true }),
        ...(max === undefined ? {} : { max, maxInclusive: above[at] !== true }),
        share: awards[at]?.share ?? "0",
      }));
    });

const attainment = attainmentKeys.map((keys) => ({ method: "attainment", ...keys }) as Rule);
const actualRate = attainmentKeys.map((keys) => ({ method: "actual-rate", ...keys }) as Rule);
const allOrNothing = fc.constant<Rule>({ method: "all-or-nothing" });
const bandsOfActual = bandsAt(actuals).map((bands): Rule => ({ method: "bands", of: "actual", bands }));
const bandsOfShare = fc
  .record({ of: fc.constantFrom("completion", "deviation"), bands: bandsAt(decimals(-100, 200)) })
  .map((rest) => ({ method: "bands", ...rest }) as Rule);
const linear = fc
  .record({
    of: fc.constantFrom("actual", "completion"),
    ends: fc.uniqueArray(actuals, { minLength: 2, maxLength: 2 }),
    fromShare: given(shares),
    toShare: given(shares),
  })
  .map(({ ends: [from, to], ...keys }) => ({ method: "linear", from, to, ...without(keys) }) as Rule);
const perStep = fc
  .record({
    step: decimals(1, 5000),
    points: decimals(0, 1000),
    side: given(fc.constantFrom("below", "above", "either")),
    from: given(actuals),
    partial: given(fc.constantFrom("whole-only", "started", "prorate")),
    floor: given(decimals(0, 1000)),
  })
  .map((keys) => ({ method: "deduct-per-step", ...without(keys) }) as Rule & { method: "deduct-per-step" });
const ordinal = fc
  .record({ bounds: fc.array(actuals, { maxLength: 3 }), awards: fc.array(share, { minLength: 4, maxLength: 4 }) })
  .map(({ bounds, awards }): Rule => {
    const last = { when: [], share: awards[3]?.share ?? "0" };
    const outcomes = bounds.map((value, at) => ({
      when: [{ of: "actual", comparator: ">=" as const, value }],
      share: awards[at]?.share ?? "0",
    }));
    return { method: "ordinal", outcomes: [...outcomes, last] };
  });
const composite = fc
  .array(fc.record({ share: shares, rule: fc.oneof(attainment, allOrNothing, bandsOfActual, perStep) }), {
    minLength: 1,
    maxLength: 3,
  })
  .map((parts): Rule => ({ method: "composite", parts }));
const checklist = fc
  .array(fc.record({ met: fc.boolean(), own: fc.boolean() }), { minLength: 1, maxLength: 4 })
  .map((elements): Rule => {
    const part = (met: boolean, own: boolean) => ({
      name: "要素",
      share: "0.25",
      ...(own ? { rule: { method: "attainment" as const } } : { met }),
    });
    return { method: "checklist", elements: elements.map(({ met, own }) => part(met, own)) };
  });

const cases = (rules: fc.Arbitrary<Rule>) =>
  fc.record({
    name: fc.constant("x"),
    rule: rules,
    weight: weights,
    actual: fc.integer({ min: 0, max: 40 }).map(String),
  });
const deductPerCase = fc
  .record({ points: decimals(0, 500), floor: given(decimals(0, 500)) })
  .map((keys) => ({ method: "deduct-per-case", ...without(keys) }) as Rule);
const addPerCase = fc
  .record({ points: decimals(0, 500), cap: decimals(0, 3000) })
  .map((keys): Rule => ({ method: "add-per-case", ...keys }));

const tiers: fc.Arbitrary<Leaf> = fc.record({
  name: fc.constant("x"),
  weight: weights,
  rule: fc.constant<Rule>({
    method: "tiers",
    tiers: [
      { name: "达成", from: "0.8", fromInclusive: true, to: "1", toInclusive: true },
      { name: "部分达成", from: "0.6", fromInclusive: true, to: "0.8", toInclusive: false },
      { name: "未达成", from: "0", fromInclusive: true, to: "0.6", toInclusive: false },
    ],
  }),
  actual: fc.constantFrom("达成", "部分达成", "未达成"),
  awardedShare: shares,
});
const manual: fc.Arbitrary<Leaf> = fc.integer({ min: 0, max: 5000 }).chain((weight) =>
  decimals(0, weight).map((score): Leaf => {
    return { name: "x", weight: text(weight), rule: { method: "manual", score, reason: "专家评定" } };
  }),
);

const percent = numeric(actualRate, fc.constantFrom("≥", ">", "="), "%");
/** Each method but that of bonuses, which may exceed the weight; the compiler asks for each. */
const byMethod: Readonly<Record<Exclude<Rule["method"], "add-per-case">, fc.Arbitrary<Leaf>>> = {
  attainment: numeric(attainment),
  "actual-rate": fc.oneof(percent, numeric(actualRate)),
  "all-or-nothing": numeric(allOrNothing),
  bands: numeric(fc.oneof(bandsOfActual, bandsOfShare)),
  linear: numeric(linear),
  "deduct-per-step": numeric(perStep),
  "deduct-per-case": cases(deductPerCase),
  checklist: numeric(checklist),
  tiers,
  ordinal: numeric(ordinal),
  composite: numeric(composite),
  manual,
};
const everyMethod = { ...byMethod, "add-per-case": cases(addPerCase) };
const anyLeaf = fc.oneof(...Object.values(everyMethod));

function scored(leaf: object): ScoredLeaf {
  const [only] = leavesOf(evaluated(form([leaf])).indicators);
  if (only === undefined) throw new Error("no leaf came out");
  return only;
}

function exact(leaf: object): F.Fraction {
  return F.read(scored(leaf).exact ?? "");
}

/** The least that a leaf can score. */
function floorOf(leaf: Leaf): F.Fraction {
  const floor = "floor" in leaf.rule ? leaf.rule.floor : undefined;
  return F.least(F.read(floor ?? "0"), F.read(String(leaf["weight"])));
}

describe("a score is never above the weight nor below the floor", () => {
  it.each(Object.entries(byMethod))("under %s", (_name, leaves) => {
    fc.assert(
      fc.property(leaves, (leaf) => {
        const points = exact(leaf);
        expect(F.less(F.read(String(leaf["weight"])), points)).toBe(false);
        expect(F.less(points, floorOf(leaf))).toBe(false);
      }),
    );
  });

  it("and a bonus is never above its cap nor below zero", () => {
    fc.assert(
      fc.property(cases(addPerCase), (leaf) => {
        const cap = leaf.rule.method === "add-per-case" ? (leaf.rule.cap ?? "") : "";
        expect(F.less(F.read(cap), exact(leaf))).toBe(false);
        expect(F.less(exact(leaf), F.read("0"))).toBe(false);
      }),
    );
  });
});

describe("a better actual never scores less", () => {
  const more = fc.constantFrom("≥", ">");
  const less = fc.constantFrom("≤", "<");
  const plain = attainment.filter((rule) => !("equality" in rule));
  const own = perStep.filter((rule) => rule.side === undefined);
  it.each([
    ["attainment, more being better", numeric(plain, fc.constantFrom("≥", ">", "=")), false],
    ["attainment, less being better", numeric(attainment, less), true],
    ["actual-rate", percent.filter(({ rule }) => !("equality" in rule)), false],
    ["all-or-nothing, more being better", numeric(allOrNothing, more), false],
    ["all-or-nothing, less being better", numeric(allOrNothing, less), true],
    ["deduct-per-step, more being better", numeric(own, more), false],
    ["deduct-per-step, less being better", numeric(own, less), true],
    ["add-per-case", cases(addPerCase), false],
    ["deduct-per-case", cases(deductPerCase), true],
  ] as [string, fc.Arbitrary<Leaf>, boolean][])("under %s", (_name, leaves, falling) => {
    const another = leaves.chain((leaf) =>
      (leaf.rule.method.endsWith("-case") ? fc.integer({ min: 0, max: 40 }).map(String) : actuals).map(
        (actual): [Leaf, Leaf] => [leaf, { ...leaf, actual }],
      ),
    );
    fc.assert(
      fc.property(another, ([one, two]) => {
        const ordered = F.less(F.read(String(one["actual"])), F.read(String(two["actual"])));
        const [low, high] = ordered ? [one, two] : [two, one];
        expect(falling ? F.less(exact(low), exact(high)) : F.less(exact(high), exact(low))).toBe(false);
      }),
    );
  });
});

describe("target, actual and the rule's own numbers may change from 万元 to 元 together", () => {
  const inYuan = (value: string | undefined): string | undefined =>
    value === undefined ? undefined : F.floor(F.times(F.read(value), F.read("10000"))).toString();
  const ruleInYuan = (rule: Rule): Rule => {
    if (rule.method === "deduct-per-step") {
      return { ...rule, ...without({ step: inYuan(rule.step), from: inYuan(rule.from) }) };
    }
    if (rule.method === "linear" && rule.of === "actual") {
      return { ...rule, from: inYuan(rule.from) ?? "", to: inYuan(rule.to) ?? "" };
    }
    if (rule.method === "bands" && rule.of === "actual") {
      const band = (each: Band): Band => ({ ...each, ...without({ min: inYuan(each.min), max: inYuan(each.max) }) });
      return { ...rule, bands: rule.bands.map(band) };
    }
    if (rule.method === "ordinal") {
      const outcomes = rule.outcomes.map((outcome) => ({
        ...outcome,
        when: outcome.when.map((each) => ({ ...each, value: inYuan(each.value) ?? "" })),
      }));
      return { ...rule, outcomes };
    }
    if (rule.method === "composite") {
      return { ...rule, parts: rule.parts.map((part) => ({ ...part, rule: ruleInYuan(part.rule) })) };
    }
    return rule;
  };
  const { tiers: _tiers, manual: _manual, "deduct-per-case": _cases, ...methods } = byMethod;
  it.each(Object.entries(methods))("under %s", (_name, leaves) => {
    fc.assert(
      fc.property(
        leaves.filter((leaf) => leaf["unit"] === "元"),
        (leaf) => {
          const wan = { ...leaf, unit: "万元" };
          const [sign, target] = [String(leaf["target"]).slice(0, 1), String(leaf["target"]).slice(1)];
          const yuan = {
            ...leaf,
            target: `${sign}${inYuan(target) ?? ""}`,
            actual: inYuan(String(leaf["actual"])),
            rule: ruleInYuan(leaf.rule),
          };
          expect(scored(yuan).exact).toBe(scored(wan).exact);
          expect(scored({ ...wan, actual: `${yuan.actual ?? ""}元` }).exact).toBe(scored(wan).exact);
        },
      ),
    );
  });
});

describe("the total is the sum of its parts", () => {
  const leaves = fc.array(anyLeaf, { minLength: 1, maxLength: 6 });
  const staged = (stage: string, nodes: readonly object[]) =>
    evaluated(form(nodes, { rounding: { places: 2, mode: "half-up", stage } }));
  const sum = (values: readonly (string | null)[]) =>
    values.map((value) => F.read(value ?? "")).reduce(F.plus, F.read("0"));

  it("as rounded, at stage indicator, and each leaf is its exact value rounded half up", () => {
    fc.assert(
      fc.property(leaves, (nodes) => {
        const whole = staged("indicator", nodes);
        const parts = leavesOf(whole.indicators);
        expect(F.same(F.read(whole.score), sum(parts.map((leaf) => leaf.score)))).toBe(true);
        for (const leaf of parts) {
          expect(F.same(F.read(leaf.score), F.hundredths(F.read(leaf.exact ?? "")))).toBe(true);
        }
      }),
    );
  });

  it("exact, at stage total, and rounded once", () => {
    fc.assert(
      fc.property(leaves, (nodes) => {
        const whole = staged("total", nodes);
        const parts = sum(leavesOf(whole.indicators).map((leaf) => leaf.exact));
        expect(F.same(F.read(whole.exact ?? ""), parts)).toBe(true);
        expect(F.same(F.read(whole.score), F.hundredths(parts))).toBe(true);
      }),
    );
  });

  it("whatever their order", () => {
    fc.assert(
      fc.property(leaves, fc.constantFrom("indicator", "total"), (nodes, stage) => {
        const [there, back] = [staged(stage, nodes), staged(stage, [...nodes].reverse())];
        expect([back.score, back.exact, back.rate, back.grade]).toEqual([
          there.score,
          there.exact,
          there.rate,
          there.grade,
        ]);
        expect(leavesOf(back.indicators).map((leaf) => leaf.exact)).toEqual(
          leavesOf(there.indicators)
            .map((leaf) => leaf.exact)
            .reverse(),
        );
      }),
    );
  });
});

describe("a compiled form", () => {
  const numbers = fc.array(numeric(fc.oneof(attainment, actualRate, bandsOfActual, perStep, ordinal, composite)), {
    minLength: 1,
    maxLength: 5,
  });

  it("scores without steps as it evaluates in full", () => {
    fc.assert(
      fc.property(fc.array(anyLeaf, { minLength: 1, maxLength: 5 }), (nodes) => {
        const { score, rate, grade } = evaluated(form(nodes));
        expect(compile(form(nodes)).score()).toEqual({ score, rate, grade });
      }),
    );
  });

  it("given other actual values evaluates as the form with those values in it, byte for byte", () => {
    fc.assert(
      fc.property(numbers, fc.array(actuals, { minLength: 5, maxLength: 5 }), (nodes, others) => {
        const values = nodes.map((_node, at) => others[at] ?? "0");
        const put = evaluated(form(nodes.map((node, at) => ({ ...node, actual: values[at] }))));
        const evaluator = compile(form(nodes));
        expect(JSON.stringify(evaluator.evaluate(values))).toBe(JSON.stringify(put));
        expect(evaluator.score(values).score).toBe(put.score);
        const byPointer = Object.fromEntries(evaluator.leaves.map((path, at) => [path, values[at] ?? ""]));
        expect(JSON.stringify(evaluator.evaluate(byPointer))).toBe(JSON.stringify(put));
      }),
    );
  });
});

describe("scored again with fractions of BigInts", () => {
  const one = F.read("1");
  const bounded = (share: F.Fraction) => F.least(one, F.most(F.read("0"), share));

  /** The completion of a target above zero. */
  function completion(leaf: Leaf): F.Fraction {
    const rule = leaf.rule as { lowerIsBetter?: string; equality?: string };
    const sign = String(leaf["target"]).slice(0, 1);
    const [target, actual] = [F.read(String(leaf["target"]).slice(1)), F.read(String(leaf["actual"]))];
    const [below, equal] = [F.less(actual, target), F.same(actual, target)];
    if (sign === "=" && rule.equality === "closeness") {
      const distance = below ? F.minus(target, actual) : F.minus(actual, target);
      return bounded(F.minus(one, F.over(distance, target)));
    }
    if (sign === "≥" || sign === ">" || sign === "=") return bounded(F.over(actual, target));
    if (below || equal) return one;
    return rule.lowerIsBetter === "overrun"
      ? bounded(F.minus(one, F.over(F.minus(actual, target), target)))
      : F.over(target, actual);
  }

  function byAttainment(leaf: Leaf): F.Fraction {
    const rule = leaf.rule as { passMark?: string };
    const reached = completion(leaf);
    const weight = F.read(String(leaf["weight"]));
    if (rule.passMark === undefined || F.same(reached, one)) return F.times(weight, reached);
    const mark = F.read(rule.passMark);
    if (F.less(reached, mark)) return F.read("0");
    return F.times(weight, F.over(F.minus(reached, mark), F.minus(one, mark)));
  }

  function byBands(leaf: Leaf): F.Fraction {
    if (leaf.rule.method !== "bands") throw new Error("no bands");
    const target = F.read(String(leaf["target"]).slice(1));
    const actual = F.read(String(leaf["actual"]));
    const value = {
      actual,
      completion: completion(leaf),
      deviation: F.over(F.minus(actual, target), target),
      change: actual,
      lateness: actual,
    }[leaf.rule.of];
    const band = leaf.rule.bands.find(({ min, minInclusive = true, max, maxInclusive = false }) => {
      const low = min === undefined || F.less(F.read(min), value) || (minInclusive && F.same(F.read(min), value));
      const high = max === undefined || F.less(value, F.read(max)) || (maxInclusive && F.same(F.read(max), value));
      return low && high;
    });
    return F.times(F.read(String(leaf["weight"])), F.read(band?.share ?? ""));
  }

  function byStep(leaf: Leaf): F.Fraction {
    if (leaf.rule.method !== "deduct-per-step") throw new Error("no steps");
    const rule = leaf.rule;
    const sign = String(leaf["target"]).slice(0, 1);
    const from = F.read(rule.from ?? String(leaf["target"]).slice(1));
    const actual = F.read(String(leaf["actual"]));
    const side = rule.side ?? (sign === "≤" || sign === "<" ? "above" : "below");
    const short = side === "above" ? F.read("0") : F.most(F.read("0"), F.minus(from, actual));
    const long = side === "below" ? F.read("0") : F.most(F.read("0"), F.minus(actual, from));
    const steps = F.over(F.plus(short, long), F.read(rule.step));
    const down = F.fraction(F.floor(steps));
    const up = F.same(down, steps) ? down : F.plus(down, one);
    const counted = { "whole-only": down, started: up, prorate: steps }[rule.partial ?? "whole-only"];
    const weight = F.read(String(leaf["weight"]));
    const rest = F.minus(weight, F.times(counted, F.read(rule.points)));
    return F.most(F.least(F.read(rule.floor ?? "0"), weight), rest);
  }

  const byRate = (leaf: Leaf): F.Fraction =>
    F.times(F.read(String(leaf["weight"])), bounded(F.over(F.read(String(leaf["actual"])), F.read("100"))));

  it.each([
    ["attainment", numeric(attainment), byAttainment],
    ["actual-rate of a percentage", percent, byRate],
    ["actual-rate of other units", numeric(actualRate), byAttainment],
    ["bands", numeric(fc.oneof(bandsOfActual, bandsOfShare)), byBands],
    ["deduct-per-step", numeric(perStep), byStep],
  ] as [string, fc.Arbitrary<Leaf>, (leaf: Leaf) => F.Fraction][])("%s is the same", (_name, leaves, oracle) => {
    fc.assert(
      fc.property(leaves, (leaf) => {
        expect(F.same(exact(leaf), oracle(leaf))).toBe(true);
        expect(F.same(F.read(scored(leaf).score), F.hundredths(oracle(leaf)))).toBe(true);
      }),
      { numRuns: runs(300) },
    );
  });
});
