import { describe, expect, it } from "vitest";
import { type AcrossRule, safeScoreAcross } from "../../src/across/index.js";
import { compile, safeEvaluate } from "../../src/evaluate/index.js";
import { zh as score } from "../../src/message/score.js";
import { form, reached } from "./forms.js";

/** Every code that a form brings out, as an issue or as a finding; the flag says whether there was a result. */
function told(input: unknown): { readonly result: boolean; readonly codes: readonly string[] } {
  const read = safeEvaluate(input, { awarded: "reported" });
  const notes = read.ok
    ? read.value.indicators.flatMap((each) => ("children" in each ? [] : each.notes.map((note) => note.code)))
    : [];
  const list = read.ok ? read.value.findings : read.issues;
  return { result: read.ok, codes: [...list.map((each) => each.code), ...notes] };
}

const leaf = (more: object): object => form([{ name: "例", weight: "100", ...more }]);
const attainment = { method: "attainment" };
const text = { target: "制度健全", rule: attainment };
const step = { method: "deduct-per-step", step: "1", points: "1" };
const bands = (most: object, of = "actual") => ({ method: "bands", of, bands: [{ min: "0", max: "10", ...most }] });
const ordinal = (when: object, award: object = { share: "1" }) => ({
  method: "ordinal",
  outcomes: [{ when: [when], ...award }],
});
const tiers = {
  method: "tiers",
  tiers: [
    { name: "达成", from: "0.8", fromInclusive: true, to: "1", toInclusive: true, default: "1" },
    { name: "部分达成", from: "0.6", fromInclusive: true, to: "0.8", toInclusive: false },
  ],
};
const grades = { method: "tiers", tiers: tiers.tiers.map((tier, at) => ({ ...tier, name: at === 0 ? "优" : "良" })) };
const over = (more: object) => ({ ...attainment, overAchievement: { threshold: "1.3", ...more } });
const bandsFrom = (min: string) => ({
  method: "bands",
  of: "actual",
  bands: [{ min, share: "1" }],
  otherwise: { share: "0" },
});
const budget = { unit: "万元", initial: "100", adjusted: "100", executed: "75" };
const execution = { name: "预算执行率", weight: "100", ratio: "budget-execution" };
const caps = (by: string, max: string) => [{ of: "total", by, bands: [{ max, points: "50" }] }];
const floors = (max: string) => [{ of: "total", by: "budget-execution", as: "floor", bands: [{ max, points: "90" }] }];
const group = (weight: string, children: readonly object[], more: object = {}) => ({
  name: "组",
  weight,
  ...more,
  children,
});
const graded = {
  id: "own",
  version: "1",
  title: "自定",
  basis: "default",
  sources: [],
  extends: "cn-mof-2020-10",
  grades: [{ name: "合格", min: "0", max: "100", maxInclusive: true }],
};
const withBonus = (points: string): object => ({
  ...form([
    reached("100", { weight: "100" }),
    { name: "加分", weight: "0", cases: "1", rule: { method: "add-per-case", points, cap: "5" } },
  ]),
  standard: graded,
});
const thirds = [reached("50", { weight: "49.99" }), reached("50", { weight: "50.01" })];
const staged = (stage: string) => ({ rounding: { places: 2, mode: "half-up", stage } });
const odd = (count: number) =>
  Array.from({ length: count }, (_each, at) => ({
    name: "x",
    weight: "1",
    target: `≥${1000003 + 2 * at}`,
    actual: "1",
  }));

/** By code: a form that brings it about, and the nearest one that does not and has a result. */
const CASES: Readonly<Record<string, readonly [object, object]>> = {
  "actual/not-comparable": [leaf({ target: "≥150人次", actual: "达成" }), leaf({ target: "≥150人次", actual: "15" })],
  "actual/unit-differs": [leaf({ target: "≥150米", actual: "1公斤" }), leaf({ target: "≥150米", actual: "1公里" })],
  "actual/unit-near": [leaf({ target: "≥150人次", actual: "140人" }), leaf({ target: "≥150人次", actual: "140人次" })],
  "actual/fall-named": [
    leaf({ name: "能耗下降率", target: "≥3%", actual: "下降3.5%" }),
    leaf({ name: "能耗下降率", target: "≥3%", actual: "3.5%" }),
  ],
  "actual/none-as-zero": [leaf({ target: "0起", actual: "未发生" }), leaf({ target: "0起", actual: "0" })],
  "actual/level-as-zero": [
    leaf({ target: "不低于上年", actual: "与上年持平" }),
    leaf({ target: "不低于上年", actual: "较上年增长0%" }),
  ],
  "actual/fraction": [leaf({ target: "≥15次", actual: "12/15" }), leaf({ target: "≥15次", actual: "12" })],
  "actual/period-too-long": [
    leaf({ target: "2023年6月15日前", actual: "2023年6月" }),
    leaf({ target: "2023年6月底前", actual: "2023年6月" }),
  ],
  "actual/lower-bound": [leaf({ target: "≤5%", actual: "超过5%" }), leaf({ target: "≥5%", actual: "超过5%" })],
  "actual/about-target": [leaf({ target: "≥95%", actual: "约95%" }), leaf({ target: "≥95%", actual: "约96%" })],
  "actual/counted-otherwise": [
    leaf({ target: "每月1次", actual: "10次" }),
    leaf({ target: "每月1次", actual: "每月1次" }),
  ],
  "actual/magnitude-as-money": [
    leaf({ target: "≤50万元", actual: "52万" }),
    leaf({ target: "≤50万元", actual: "52万元" }),
  ],
  "actual/magnitude-missing": [leaf({ target: "≥3万人", actual: "2.8" }), leaf({ target: "≥3万人", actual: "28000" })],
  "actual/scale-unsure": [leaf({ target: "≥95%", actual: "0.96" }), leaf({ target: "≥95%", actual: "96" })],
  "actual/level-or-change": [
    leaf({ target: "不低于上年", actual: "120" }),
    leaf({ target: "不低于上年", actual: "120", previous: "110" }),
  ],
  "actual/figure-of-words": [
    leaf({ target: "≥95%", actual: "100%完成" }),
    leaf({ target: "≥95%", actual: "已完成100%" }),
  ],
  "actual/partial-needs-share": [
    leaf({ ...text, actual: "部分达成" }),
    leaf({ ...text, actual: "部分达成", awardedShare: "0.7" }),
  ],
  "actual/text-needs-share": [
    leaf({ ...text, actual: "修订了办法" }),
    leaf({ ...text, actual: "修订了办法", awardedShare: "0" }),
  ],
  "actual/missed-needs-share": [
    leaf({ target: "≥95%", kind: "qualitative", actual: "94%" }),
    leaf({ target: "≥95%", kind: "qualitative", actual: "95%" }),
  ],
  "target/year-needed": [
    leaf({ target: "12月31日前", actual: "12月20日" }),
    form([{ name: "例", weight: "100", target: "12月31日前", actual: "12月20日" }], { subject: { year: 2023 } }),
  ],
  "target/number-needed": [
    leaf({ target: "1-2个", actual: "3", rule: ordinal({ of: "actual", comparator: ">=", value: "target" }) }),
    leaf({ target: "≥2个", actual: "3", rule: ordinal({ of: "actual", comparator: ">=", value: "target" }) }),
  ],
  "target/zero-deviation": [
    leaf({ target: "≤0元", actual: "0", rule: bands({ share: "1" }, "deviation") }),
    leaf({ target: "≤1元", actual: "1", rule: bands({ share: "1" }, "deviation") }),
  ],
  "previous/missing": [
    leaf({ actual: "3", rule: ordinal({ of: "actual", comparator: ">=", value: "previous" }) }),
    leaf({ actual: "3", previous: "3", rule: ordinal({ of: "actual", comparator: ">=", value: "previous" }) }),
  ],
  "previous/zero": [
    leaf({ target: "较上年增长5%以上", actual: "10元", previous: "0元" }),
    leaf({ target: "较上年增长5%以上", actual: "10元", previous: "1元" }),
  ],
  "previous/change": [
    leaf({ target: "较上年增长5%以上", actual: "10元", previous: "增长3%" }),
    leaf({ target: "较上年增长5%以上", actual: "增长4%", previous: "增长3%" }),
  ],
  "cases/missing": [
    leaf({ rule: { method: "deduct-per-case", points: "1" } }),
    leaf({ rule: { method: "deduct-per-case", points: "1" }, cases: "0" }),
  ],
  "cases/not-whole": [
    leaf({ rule: { method: "deduct-per-case", points: "1" }, actual: "0.5" }),
    leaf({ rule: { method: "deduct-per-case", points: "1" }, actual: "1.0" }),
  ],
  "cases/of-target": [
    leaf({ rule: { method: "deduct-per-case", points: "1" }, target: "≥8户", actual: "7户" }),
    leaf({ rule: { method: "deduct-per-case", points: "1" }, target: "≤8户", actual: "7户" }),
  ],
  "cases/beside-actual": [
    leaf({ rule: { method: "deduct-per-case", points: "1" }, actual: "1", cases: "2" }),
    leaf({ rule: { method: "deduct-per-case", points: "1" }, actual: "1", cases: "1" }),
  ],
  "checklist/element-open": [
    leaf({ rule: { method: "checklist", elements: [{ name: "甲", share: "1" }] } }),
    leaf({ rule: { method: "checklist", elements: [{ name: "甲", share: "1", met: false }] } }),
  ],
  "tier/needs-share": [leaf({ rule: tiers, actual: "部分达成" }), leaf({ rule: tiers, actual: "达成" })],
  "tier/share-outside": [
    leaf({ rule: tiers, actual: "部分达成", awardedShare: "0.8" }),
    leaf({ rule: tiers, actual: "部分达成", awardedShare: "0.6" }),
  ],
  "tier/not-in-rule": [
    leaf({ rule: grades, actual: "中", awardedShare: "0.5" }),
    leaf({ rule: grades, actual: "良", awardedShare: "0.7" }),
  ],
  "score/award-outside": [
    leaf({ rule: tiers, actual: "部分达成", reported: "100.01" }),
    leaf({ rule: tiers, actual: "部分达成", reported: "100" }),
  ],
  "rule/no-band": [
    leaf({ actual: "10", rule: bands({ share: "1" }) }),
    leaf({ actual: "10", rule: bands({ share: "1", maxInclusive: true }) }),
  ],
  "rule/no-outcome": [
    leaf({ actual: "2.99", rule: ordinal({ of: "actual", comparator: ">=", value: "3" }) }),
    leaf({ actual: "3", rule: ordinal({ of: "actual", comparator: ">=", value: "3" }) }),
  ],
  "rule/points-above-weight": [
    leaf({ actual: "1", rule: bands({ points: "100.01" }) }),
    leaf({ actual: "1", rule: bands({ points: "100" }) }),
  ],
  "rule/manual-outside": [
    leaf({ rule: { method: "manual", score: "100.01", reason: "评定" } }),
    leaf({ rule: { method: "manual", score: "100", reason: "评定" } }),
  ],
  "rule/deviation-needs-number": [
    leaf({ target: "1-2个", actual: "1", rule: bands({ share: "1" }, "deviation") }),
    leaf({ target: "1个", actual: "1", rule: bands({ share: "1" }, "deviation") }),
  ],
  "rule/lateness-needs-day": [
    leaf({ target: "1个", actual: "1", rule: bands({ share: "1" }, "lateness") }),
    leaf({ target: "2023年6月30日前", actual: "2023年7月1日", rule: bands({ share: "1" }, "lateness") }),
  ],
  "rule/from-needed": [
    leaf({ target: "制度健全", actual: "3", rule: { ...step, side: "below" } }),
    leaf({ target: "制度健全", actual: "3", rule: { ...step, side: "below", from: "5" } }),
  ],
  "rule/side-needed": [
    leaf({ actual: "3", rule: { ...step, from: "5" } }),
    leaf({ actual: "3", rule: { ...step, from: "5", side: "either" } }),
  ],
  "rule/step-over-zero": [
    leaf({ target: "≤0件", actual: "1", rule: { ...step, stepUnit: "%" } }),
    leaf({ target: "≤0件", actual: "0", rule: { ...step, stepUnit: "%" } }),
  ],
  "rule/step-unit": [
    leaf({ target: "≤1万元", actual: "2", rule: { ...step, stepUnit: "天" } }),
    leaf({ target: "≤1万元", actual: "2", rule: { ...step, stepUnit: "元" } }),
  ],
  "rule/cap-needed": [
    form([{ name: "加分", weight: "0", cases: "1", rule: { method: "add-per-case", points: "1" } }]),
    form([{ name: "加分", weight: "0", cases: "1", rule: { method: "add-per-case", points: "1", cap: "1" } }]),
  ],
  "rule/measure-missing": [
    leaf({ actual: "1", measures: { 投诉量: "1" }, rule: ordinal({ of: "投诉", comparator: ">=", value: "0" }) }),
    leaf({ actual: "1", measures: { 投诉: "1" }, rule: ordinal({ of: "投诉", comparator: ">=", value: "0" }) }),
  ],
  "rule/missing": [
    { ...leaf({ target: "≥1个", actual: "1" }), standard: "cn-hubei-2020" },
    { ...leaf({ target: "≥1个", actual: "1", rule: attainment }), standard: "cn-hubei-2020" },
  ],
  "rule/figures-in-unit": [
    leaf({ target: "≥30000人", unit: "万人", actual: "3", rule: bands({ share: "1" }) }),
    leaf({ target: "≥3", unit: "万人", actual: "3", rule: bands({ share: "1" }) }),
  ],
  "rule/weight-differs": [
    leaf({ target: "≥1个", actual: "1", rule: { ...attainment, weight: "99.99" } }),
    leaf({ target: "≥1个", actual: "1", rule: { ...attainment, weight: "100.0" } }),
  ],
  "weight/missing": [form([reached("90")]), form([reached("90", { weight: "100" })])],
  "weight/nothing-left": [
    form([group("100", [reached("90", { weight: "100.01" }), reached("90")])]),
    form([group("100", [reached("90", { weight: "100" }), reached("90")])]),
  ],
  "weight/cannot-share": [
    form([group("99.995", [reached("90"), reached("90")])]),
    form([group("99.99", [reached("90"), reached("90")])]),
  ],
  "weight/parts-differ": [
    form([group("100", [reached("90", { weight: "50" }), reached("90", { weight: "49.99" })])]),
    form([group("100", [reached("90", { weight: "50" }), reached("90", { weight: "50.00" })])]),
  ],
  "weight/finer-than-places": [
    form([reached("90", { weight: "49.995" }), reached("90", { weight: "50.005" })]),
    form([reached("90", { weight: "49.990" }), reached("90", { weight: "50.01" })]),
  ],
  "weight/first-level-summed": [
    form([{ name: "组", children: [reached("90", { weight: "100" })] }]),
    form([{ name: "组", weight: "100", children: [reached("90", { weight: "100" })] }]),
  ],
  "weight/shared-out": [
    form([group("100", [reached("90", { reported: "50" }), reached("90")])]),
    form([group("100", [reached("90", { reported: "50", weight: "50" }), reached("90")])]),
  ],
  "weight/total-differs": [
    form([reached("90", { weight: "99.99" })]),
    form([reached("90", { weight: "99.99" })], { fullMarks: "99.99" }),
  ],
  "choose/one": [
    form([group("100", [reached("90"), reached("80")], { choose: "one" })]),
    form([group("100", [reached("90"), reached("80", { chosen: true })], { choose: "one" })]),
  ],
  "not-applicable/policy-missing": [
    leaf({ notApplicable: true }),
    { ...leaf({ notApplicable: true }), notApplicablePolicy: "drop" },
  ],
  "not-applicable/all": [
    { ...leaf({ notApplicable: true }), notApplicablePolicy: "rescale" },
    form([{ name: "无", weight: "50", notApplicable: true }, reached("90", { weight: "50" })], {
      notApplicablePolicy: "rescale",
    }),
  ],
  "ratio/unknown": [form([{ ...execution, ratio: "budget-executed" }], { budget }), form([execution], { budget })],
  "ratio/zero-denominator": [
    form([execution], { budget: { ...budget, initial: "0", adjusted: "0" } }),
    form([{ ...execution, zeroDenominator: "zero" }], { budget: { ...budget, initial: "0", adjusted: "0" } }),
  ],
  "cap/unknown": [
    form([execution], { budget, caps: caps("/indicators/1", "1") }),
    form([execution], { budget, caps: caps("/indicators/0", "1") }),
  ],
  "actual/done-without-date": [
    leaf({ target: "2023年6月底前", actual: "已完成" }),
    leaf({ target: "2023年6月底前", actual: "2023年6月30日" }),
  ],
  "actual/repeats-target": [leaf({ ...text, actual: "制度健全" }), leaf({ ...text, actual: "达成" })],
  "share/unused": [
    leaf({ target: "≥1个", actual: "1", awardedShare: "1" }),
    leaf({ ...text, actual: "部分达成", awardedShare: "1" }),
  ],
  "score/over-achieved": [
    leaf({ target: "≥100个", actual: "130", rule: over({}) }),
    leaf({ target: "≥100个", actual: "129.99", rule: over({}) }),
  ],
  "score/met-but-none": [
    leaf({ target: "≥95%", actual: "96%", rule: bandsFrom("97") }),
    leaf({ target: "≥95%", actual: "97%", rule: bandsFrom("97") }),
  ],
  "reason/missing": [
    leaf({ target: "≥100个", actual: "130", rule: over({ reasonRequired: true }), reason: " " }),
    leaf({ target: "≥100个", actual: "130", rule: over({ reasonRequired: true }), reason: "追加任务" }),
  ],
  "direction/contradicts": [
    leaf({ target: "≥1个", actual: "1", direction: "lower-is-better" }),
    leaf({ target: "1个", actual: "1", direction: "lower-is-better" }),
  ],
  "kind/satisfaction-by-name": [
    leaf({ name: "群众满意度", target: "≥90%", actual: "90%" }),
    leaf({ name: "群众满意度", target: "≥90%", actual: "90%", kind: "satisfaction" }),
  ],
  "ratio/actual-differs": [
    form([{ ...execution, actual: "74.9%" }], { budget }),
    form([{ ...execution, actual: "75%" }], { budget }),
  ],
  "score/reported-differs": [
    form([reached("90", { weight: "100", reported: "90.01" })]),
    form([reached("90", { weight: "100", reported: "90.00" })]),
  ],
  "grade/reported-differs": [
    form([reached("90", { weight: "100" })], { reported: { grade: "良" } }),
    form([reached("90", { weight: "100" })], { reported: { grade: "优" } }),
  ],
  "rate/reported-differs": [
    form([reached("90", { weight: "100" })], { reported: { rate: "90.1" } }),
    form([reached("90", { weight: "100" })], { reported: { rate: "90.0" } }),
  ],
  "ratio/as-fraction": [
    form([execution], { budget, reported: { ratios: { "budget-execution": "0.75" } } }),
    form([execution], { budget, reported: { ratios: { "budget-execution": "0.76" } } }),
  ],
  "ratio/reported-differs": [
    form([execution], { budget, reported: { ratios: { "budget-execution": "75.1" } } }),
    form([execution], { budget, reported: { ratios: { "budget-execution": "75.0" } } }),
  ],
  "ratio/not-computed": [
    form([execution], { budget, reported: { ratios: { "carry-over": "0" } } }),
    form([execution], { budget: { ...budget, carriedOver: "0" }, reported: { ratios: { "carry-over": "0" } } }),
  ],
  "actual/part-not-told": [
    leaf({ target: "2023年11月底完成100%", actual: "100%" }),
    leaf({ target: "≥98%且≤100%", actual: "100%" }),
  ],
  "score/parts-do-not-add-up": [form(thirds, staged("total")), form(thirds, staged("indicator"))],
  "score/exact-too-long": [form(odd(300), staged("total")), form(odd(3), staged("total"))],
  "score/capped": [
    form([execution], { budget, caps: caps("budget-execution", "75.01") }),
    form([execution], { budget, caps: caps("budget-execution", "75") }),
  ],
  "score/raised": [
    form([execution], { budget, caps: floors("75.01") }),
    form([execution], { budget, caps: floors("75") }),
  ],
  "cap/not-applied": [
    form([reached("90", { weight: "100" })], { caps: caps("budget-execution", "75") }),
    form([execution], { budget, caps: caps("budget-execution", "75") }),
  ],
  "grade/none": [withBonus("0.01"), withBonus("0")],
};

/** The codes of giving actual values to a compiled form. */
const ACTUALS: Readonly<Record<string, readonly [unknown, unknown]>> = {
  "actuals/unknown": [{ "/indicators/1": "90%" }, { "/indicators/0": "90%" }],
  "actuals/not-values": [5, ["90%"]],
  "actuals/not-text": [[true], [90]],
  "actuals/count": [["90%", "90%"], ["90%"]],
};

const rank: AcrossRule = { method: "rank", weight: "5", step: "1", direction: "higher-is-better" };
const minMax: AcrossRule = { method: "min-max", weight: "5", from: "60", to: "100", direction: "higher-is-better" };
const ofBest: AcrossRule = { method: "share-of-best", weight: "5", direction: "higher-is-better" };
const ACROSS: Readonly<Record<string, readonly [AcrossRule, readonly string[], readonly string[]]>> = {
  "across/no-units": [rank, [], ["1"]],
  "across/all-equal": [minMax, ["1", "1"], ["1", "1.01"]],
  "across/zero": [ofBest, ["0", "0"], ["0", "0.01"]],
};

describe("each code of scoring is brought about, and the nearest good input does not bring it about:", () => {
  it.each(Object.entries(CASES))("%s", (code, [bad, good]) => {
    expect(told(bad).codes).toContain(code);
    expect(told(good).result).toBe(true);
    expect(told(good).codes).not.toContain(code);
  });

  it.each(Object.entries(ACTUALS))("%s", (code, [bad, good]) => {
    const evaluator = compile(form([reached("90", { weight: "100" })]));
    const codes = (actuals: unknown) => {
      const read = evaluator.safeEvaluate(actuals as readonly string[]);
      return read.ok ? [] : read.issues.map((each) => each.code);
    };
    expect(codes(bad)).toEqual([code]);
    expect(codes(good)).toEqual([]);
  });

  it.each(Object.entries(ACROSS))("%s", (code, [rule, bad, good]) => {
    const codes = (values: readonly string[]) => {
      const read = safeScoreAcross(
        values.map((value) => ({ name: "单位", value })),
        rule,
      );
      return read.ok ? [] : read.issues.map((each) => each.code);
    };
    expect(codes(bad)).toEqual([code]);
    expect(codes(good)).toEqual([]);
  });

  it("all of them are here", () => {
    const here = [CASES, ACTUALS, ACROSS].flatMap((cases) => Object.keys(cases));
    expect(here.sort()).toEqual(Object.keys(score).sort());
  });
});
