import * as fc from "fast-check";
import type { Rule } from "../../src/rule/index.js";

/** Rules by what they say. */
export type Rules = Readonly<Record<string, fc.Arbitrary<Rule>>>;

/** The keys of a rule, or of a part of one. */
export type Keys = Readonly<Record<string, fc.Arbitrary<unknown>>>;

/** Rules of one method, with these keys always and any of those. */
export function rules(method: string, always: Keys = {}, perhaps: Keys = {}): fc.Arbitrary<Rule> {
  const requiredKeys = ["method", ...Object.keys(always)];
  const keys: Keys = { method: fc.constant(method), ...always, ...perhaps };
  return fc.record(keys, { requiredKeys, noNullPrototype: true }).map((rule: object) => rule as Rule);
}

/** Always this. */
export function only<T>(value: T): fc.Arbitrary<T> {
  return fc.constant(value);
}

/** A decimal text from hundredths, without trailing zeros. */
export function decimal(least: number, most: number): fc.Arbitrary<string> {
  return fc.integer({ min: least, max: most }).map((hundredths) => String(hundredths / 100));
}

/** A share of the weight that is neither nothing nor all of it: what a sentence gives in per cent. */
export const share: fc.Arbitrary<string> = decimal(1, 99);
export const mark: fc.Arbitrary<string> = fc.constantFrom("2", "5", "7.5", "10");

/** Bands cut at these places, each cut belonging to one side or the other; the best gives all and the worst nothing. */
export function bands(cuts: fc.Arbitrary<number>): fc.Arbitrary<Record<string, unknown>[]> {
  const places = fc.uniqueArray(cuts, { minLength: 1, maxLength: 3 });
  const sides = fc.array(fc.boolean(), { minLength: 3, maxLength: 3 });
  const middle = fc.array(share, { minLength: 3, maxLength: 3 });
  return fc.tuple(places, sides, middle).map(([given, above, shares]) => {
    const sorted = [...given].sort((a, b) => a - b).map((each) => String(each / 100));
    return [...sorted, undefined].map((max, at) => ({
      ...(at === 0 ? {} : { min: sorted[at - 1], minInclusive: above[at - 1] }),
      ...(max === undefined ? {} : { max, maxInclusive: above[at] !== true }),
      ...(max === undefined ? { share: "1" } : at === 0 ? { points: "0" } : { share: shares[at] }),
    }));
  });
}

/** The same bands in points, the best of them so many. */
export function inPoints(best: string): (list: readonly Record<string, unknown>[]) => Record<string, unknown>[] {
  return (list) =>
    list.map(({ share: given, points, ...rest }, at) => ({
      ...rest,
      points: given === "1" ? best : (points ?? `0.${at}`),
    }));
}

/** Three tiers of one share each: all, a part, nothing. */
export const tiers: fc.Arbitrary<object[]> = share.map((some) =>
  Object.entries({ 健全: "1", 基本健全: some, 不健全: "0" }).map(([name, at]) => ({
    name,
    from: at,
    fromInclusive: true,
    to: at,
    toInclusive: true,
    default: at,
  })),
);

/** Two tiers that each leave an interval to a person. */
export const intervals: fc.Arbitrary<object[]> = fc
  .tuple(share, fc.boolean(), fc.boolean())
  .map(([cut, above, usual]) => [
    { name: "达成", from: cut, fromInclusive: above, to: "1", toInclusive: true, ...(usual ? { default: "1" } : {}) },
    { name: "未达成", from: "0", fromInclusive: true, to: cut, toInclusive: !above },
  ]);

/** A checklist of elements of two points each, with what else is given of each, and their sum as its full mark. */
export function checklist(more: fc.Arbitrary<object>): fc.Arbitrary<Rule> {
  const names = ["有内部财务管理制度", "按时报送决算", "已建立项目库"];
  return fc.array(more, { minLength: 2, maxLength: 3 }).map((list) => ({
    method: "checklist",
    elements: list.map((rest, at) => ({ name: names[at] ?? "", points: "2", ...rest })),
    weight: String(list.length * 2),
  }));
}

/** An outcome with this condition, and the other one. */
export function outcomes(of: fc.Arbitrary<string>, value: fc.Arbitrary<string>): fc.Arbitrary<object[]> {
  const comparator = fc.constantFrom(">", ">=", "<", "<=", "=");
  const when = fc.record({ of, comparator, value }, { noNullPrototype: true });
  return fc.tuple(when, share).map(([condition, some]) => [
    { when: [condition], share: "1" },
    { when: [], share: some },
  ]);
}

/** What a deduction by steps has in any case. */
export const measured: Keys = {
  step: fc.constantFrom("1", "0.5", "2", "10"),
  points: decimal(1, 200),
  partial: fc.constantFrom("whole-only", "started", "prorate"),
  floor: only("0"),
};

export const side: fc.Arbitrary<string> = fc.constantFrom("below", "above", "either");
export const oneSide: fc.Arbitrary<string> = fc.constantFrom("below", "above");

/** Steps in the leaf's own unit: of percentages, percentage points. */
export function stepIn(unit: string | null): Keys {
  return unit === null ? {} : { stepUnit: only(/%|百分点/.test(unit) ? "百分点" : unit) };
}

/** A line between two figures, the greater share at the greater one or at the lesser; figures in hundredths. */
export function line(of: "actual" | "completion", way: "rising" | "falling", most = 40_000): fc.Arbitrary<Rule> {
  const ends = fc.uniqueArray(fc.integer({ min: 1, max: most }), { minLength: 2, maxLength: 2 });
  return ends.chain((pair) => {
    const [low, high] = [...pair].sort((a, b) => a - b).map((each) => only(String(each / 100)));
    const [from, to] = way === "rising" ? [low, high] : [high, low];
    if (from === undefined || to === undefined) throw new Error("a line has two ends");
    return rules(
      "linear",
      { of: only(of), from, to },
      { fromShare: decimal(1, 50), toShare: decimal(51, 99), weight: mark },
    );
  });
}
