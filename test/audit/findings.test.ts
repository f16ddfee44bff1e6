import { describe, expect, it } from "vitest";
import { zh as wording } from "../../src/message/audit.js";
import { audited, single } from "./forms.js";

const codesOf = (input: object): string[] => audited(input).findings.map((finding) => finding.code);
const rows = (many: number, leaf: (place: number) => object, more: object = {}): object => ({
  schemaVersion: 1,
  standard: "cn-mof-2020-10",
  fullMarks: many * 10,
  ...more,
  indicators: Array.from({ length: many }, (_, place) => ({
    name: `第${place}项`,
    weight: "10",
    target: "≥10个",
    actual: "10个",
    ...leaf(place),
  })),
});
const met = { target: "≥10个", actual: "10个" };
const half = { target: "≥10个", actual: "5个" };
const group = (children: readonly object[], more: object): object => ({
  schemaVersion: 1,
  standard: "cn-mof-2020-10",
  indicators: [
    {
      name: "产出",
      weight: "100",
      ...more,
      children: children.map((each, place) => ({ name: `第${place}项`, ...each })),
    },
  ],
});
/** A group whose leaves publish scores and no weights. */
const scored = (...leaves: readonly (readonly [leaf: object, reported: string])[]): object =>
  group(
    leaves.map(([leaf, reported]) => ({ ...leaf, reported })),
    {},
  );
const passed = { target: "≥90%", actual: "95%" };
const budget = (figures: object, more: object = {}): object => single({ ...met, ...more }, { budget: figures });
const project = (names: readonly string[], weights: readonly number[]): object => ({
  schemaVersion: 1,
  standard: "cn-mof-2020-10",
  subject: { kind: "project" },
  indicators: names.map((name, place) => ({ name, weight: weights[place] ?? 10, ...met })),
});

/** A province's own standard, known by how its id begins. */
const shanxi = {
  id: "cn-shanxi-2023",
  version: "1",
  title: "山西省项目支出绩效自评",
  sources: [{ document: "山西省项目支出绩效自评" }],
  basis: "paraphrased",
  extends: "cn-mof-2020-10",
};

/** For each code a form that brings it about, and the nearest one that does not. */
const cases: Readonly<Record<string, readonly [triggers: object, not: object]>> = {
  "score/cut-off": [
    single({ target: "≥150个", actual: "100个", reported: "66.66" }),
    single({ target: "≥150个", actual: "100个", reported: "66.67" }),
  ],
  "score/sum-differs": [
    group(
      [
        { ...met, weight: "50", reported: "50" },
        { ...met, weight: "50", reported: "50" },
      ],
      { reported: "98" },
    ),
    group(
      [
        { ...met, weight: "50", reported: "50" },
        { ...met, weight: "50", reported: "50" },
      ],
      { reported: "100" },
    ),
  ],
  "score/no-weights-fit": [group([met, met], { reported: "71.3" }), group([met, met], { reported: "100" })],
  "score/weights-unpublished": [group([met, half], { reported: "80" }), group([met, met], { reported: "100" })],
  "score/judged": [
    single({ target: "通过验收", actual: "效果不错", reported: "90" }),
    single({ target: "通过验收", actual: "达成预期指标", reported: "90" }),
  ],
  "score/reduced": [
    single({ target: "≥10个", actual: "13个", reported: "90", reason: "指标值定得偏低" }),
    single({ target: "≥10个", actual: "12.9个", reported: "90", reason: "指标值定得偏低" }),
  ],
  "score/parts-above-weight": [scored([met, "60"], [met, "41"]), scored([met, "60"], [met, "40"])],
  "score/points-unplaced": [scored([met, "60"], [met, "32"]), scored([met, "60"], [met, "40"])],
  "score/parts-by-reading": [scored([passed, "57"], [passed, "38"]), scored([passed, "60"], [passed, "40"])],
  "score/weights-do-not-fit": [scored([met, "50"], [half, "50"]), scored([met, "50"], [half, "25"])],
  "score/withheld": [group([met, met], { reported: "100" }), group([met, met], {})],
  "score/above-weight": [single({ ...met, reported: "100.01" }), single({ ...met, reported: "100" })],
  "score/below-zero": [single({ ...met, reported: "-0.01" }), single({ ...met, reported: "0" })],
  "score/met-not-full": [single({ ...met, reported: "99" }), single({ ...met, reported: "100" })],
  "score/missed-but-full": [single({ ...half, reported: "100" }), single({ ...half, reported: "50" })],
  "score/blank-full": [single({ target: "≥10个", reported: "100" }), single({ target: "≥10个", reported: "99" })],
  "score/follows-parts": [wrongPart("90"), wrongPart("91")],
  "grade/follows-score": [
    single({ ...half, reported: "100" }, { reported: { score: "100", grade: "优" } }),
    single({ ...half, reported: "50" }, { reported: { score: "50", grade: "优" } }),
  ],
  "score/all-full": [rows(5, () => ({ reported: "10" })), rows(5, (place) => ({ reported: place === 0 ? "9" : "10" }))],
  "score/above-execution": [
    execution("9", "94.6"), // (85.6 ÷ 90 − 0.9) ÷ (85.6 ÷ 90) = 5.37 %
    execution("9", "94"), // (85 ÷ 90 − 0.9) ÷ (85 ÷ 90) = 4.71 %
  ],
  "reason/lost-points": [single({ ...half, reported: "50" }), single({ ...half, reported: "50", reason: "停工" })],
  "form/ratio-scored-twice": [
    rows(2, () => ({ target: "≥99%", actual: "100%", ratio: "budget-execution" })),
    rows(2, (place) => ({ target: "≥99%", actual: "100%", ratio: place === 0 ? "budget-execution" : "carry-over" })),
  ],
  "form/shifted-column": [
    group(
      [
        { weight: "50", ...met },
        { weight: "50", children: [{ name: "甲", ...met }] },
      ],
      {},
    ),
    group(
      [
        { weight: "50", ...met },
        { weight: "50", ...met },
      ],
      {},
    ),
  ],
  "form/kind-missing": [project(["产出", "效益"], [60, 40]), project(["产出", "效益", "满意度"], [60, 30, 10])],
  "form/actual-equals-target": [rows(5, () => ({})), rows(5, (place) => (place === 0 ? { actual: "11个" } : {}))],
  "weight/unusual-split": [
    project(["产出", "效益", "满意度", "预算执行"], [40, 40, 10, 10]),
    project(["产出", "效益", "满意度", "预算执行"], [50, 30, 10, 10]),
  ],
  "target/loose": [
    single({ target: "≤80%", actual: "5%", ratio: "budget-adjustment" }),
    single({ target: "≤30%", actual: "5%", ratio: "budget-adjustment" }),
  ],
  "target/vague": [
    single({ target: "明显提升", actual: "达成预期指标" }),
    single({ target: "通过验收", actual: "达成预期指标" }),
  ],
  "target/percent-above-hundred": [
    single({ target: "≥101%", actual: "101%" }),
    single({ target: "≥100%", actual: "100%" }),
  ],
  "target/cost-at-least": [
    single({ name: "成本指标", target: "≥30万元", actual: "30万元" }),
    single({ name: "成本指标", target: "≤30万元", actual: "30万元" }),
  ],
  "target/after-year": [
    single({ target: "2022年1月底前", actual: "2021年12月1日" }, { subject: { year: 2021 } }),
    single({ target: "2021年12月底前", actual: "2021年12月1日" }, { subject: { year: 2021 } }),
  ],
  "actual/far-above-target": [
    single({ target: "≥10个", actual: "12个" }),
    single({ target: "≥10个", actual: "11.9个" }),
  ],
  "budget/sources-differ": [
    budget({ initial: "0", sources: [{ name: "财政拨款", initial: "90" }] }),
    budget({ initial: "90", sources: [{ name: "财政拨款", initial: "90" }] }),
  ],
  "budget/parts-differ": [threePublic("12"), threePublic("11")] /* 2 + 5 + 3, each rounded to the whole, may be 11.4 */,
  "budget/over-executed": [
    budget({ adjusted: "100", executed: "100.01" }),
    budget({ adjusted: "100", executed: "100" }),
  ],
  "budget/cut-to-outturn": [
    budget({ initial: "200", adjusted: "100", executed: "100" }),
    budget({ initial: "200", adjusted: "100", executed: "99" }),
  ],
  "budget/units-suspect": [
    single(met, { budget: { adjusted: "115.3", executed: "1084600" } }), // 9407 times
    single(met, { budget: { adjusted: "115.3", executed: "115299" } }), // 999.99 times
  ],
  "budget/units-mixed": [
    budget({ initial: "1000000", adjusted: "100", executed: "95" }),
    budget({ initial: "1000001", adjusted: "100", executed: "95" }),
  ],
  "budget/adjustment-unexplained": [
    budget({ initial: "100", adjusted: "130.1", executed: "130" }),
    budget({ initial: "100", adjusted: "130", executed: "130" }),
  ],
  "budget/low-execution": [
    budget({ adjusted: "1000", executed: "899" }),
    budget({ adjusted: "1000", executed: "900" }),
  ],
  "ratio/zero-as-number": [zeroRatio("0"), zeroRatio("10")],
  "score/rounded-otherwise": [
    single({ target: "≥150个", actual: "100个", reported: "66" }),
    single({ target: "≥150个", actual: "100个", reported: "67" }),
  ],
  "score/rounding-mixed": [thirds("6.66", "6.67"), thirds("6.66", "6.66")],
  "score/other-reading": [
    single({ target: "≥90%", actual: "95%", reported: "95" }),
    single({ target: "≥90%", actual: "95%", reported: "93" }),
  ],
  // 部分达成 scores 60 to below 80 of 100: a person's score is not rounded.
  // 部分达成 scores 60 to below 80 of 100; 79.96 prints as 80.0 too.
  "score/outside-tier": [partly("80.1"), partly("80.0")],
  "score/by-person": [partly("60"), partly("59")],
  "form/placeholder-name": [single({ ...met, name: "指标1：" }), single({ ...met, name: "指标1：培训次数" })],
  "form/period-reversed": [period("2021年3月1日", "2021年2月28日"), period("2021年3月1日", "2021年3月1日")],
  "form/period-unreadable": [period("开工之日", "2021年12月31日"), period("2021年1月1日", "2021年12月31日")],
  "target/after-end": [
    single({ target: "2021年12月1日前", actual: "2021年11月1日" }, { subject: { period: { end: "2021年11月30日" } } }),
    single({ target: "2021年12月1日前", actual: "2021年11月1日" }, { subject: { period: { end: "2021年12月1日" } } }),
  ],
  "target/unit-missing": [single({ target: "≥10", actual: "10" }), single({ target: "≥10", actual: "10", unit: "个" })],
  "weight/cost-without-indicator": [cost("6", {}, shanxi), cost("6", {}, "cn-mof-2020-10")],
  "budget/basic-differs": [
    budget({ basicExpenditure: { total: "890.4", personnel: "800.1", public: "90.1" } }),
    budget({ basicExpenditure: { total: "890.4", personnel: "800.1", public: "90.3" } }),
  ],
  "budget/negative": [budget({ carriedOver: "-0.01" }), budget({ carriedOver: "0" })],
  "budget/figure-unknown": [quoted("executd", "90"), quoted("executed", "90")],
  "budget/quoted-differs": [quoted("executed", "89.4"), quoted("executed", "90.4")],
  "budget/quoted-other-base": [quoted("adjusted", "120"), quoted("adjusted", "100")],
  "budget/unspent": [budget({ adjusted: "1000", executed: "799.9" }), budget({ adjusted: "1000", executed: "800" })],
  "ratio/net-or-gross": [netted("-10"), netted("10")],
  // 63.46 against 32 budgeted is 98.31 %; against 29.08 spent 118.23 %.
  "ratio/base-mixed": [changed("98.31"), changed("118.23")],
  "audit/stopped": [single({ ...half, reported: "50" }), single({ ...half, reported: "50" })],
};

/** One leaf of 50 that should have its full marks has 40. */
function wrongPart(total: string): object {
  const leaf = (name: string, reported: string): object => ({ name, weight: "50", ...met, reported });
  const indicators = [leaf("甲", "50"), leaf("乙", "40")];
  return { schemaVersion: 1, standard: "cn-mof-2020-10", indicators, reported: { score: total } };
}

/** Three leaves of 2 ÷ 3 × 10 = 6.666…, the first one right. */
function thirds(first: string, second: string): object {
  const scores = [first, second, "6.66"];
  return rows(3, (place) => ({ target: "≥3个", actual: "2个", reported: scores[place] }));
}

function partly(reported: string): object {
  return single({ target: "显著提升", actual: "部分达成预期指标并具有一定效果", reported });
}

function period(start: string, end: string): object {
  return single(met, { subject: { period: { start, end } } });
}

function cost(weight: string, leaf: object, standard: unknown): object {
  const rest = { name: "产出", weight: String(100 - Number(weight)), ...met };
  const group = { name: "成本指标", weight, children: [{ name: "经济成本", ...leaf }] };
  return { schemaVersion: 1, standard, indicators: [rest, group] };
}

function quoted(figure: string, value: string): object {
  return budget({ initial: "120", adjusted: "100", executed: "90", quoted: [{ figure, value, where: "第三部分" }] });
}

function netted(change: string): object {
  const leaf = { ratio: "budget-adjustment", target: "≤30%", unit: "%" };
  return single(leaf, { budget: { initial: "100", adjusted: String(100 + Number(change)) } });
}

function changed(rate: string): object {
  const threePublic = { executed: "63.46", previousBudget: "32", previousExecuted: "29.08" };
  return single(met, { budget: { threePublic }, reported: { ratios: { "three-public-change": rate } } });
}

function execution(block: string, score: string): object {
  const first = { name: "预算执行率", weight: "10", ratio: "budget-execution", reported: block };
  const rest = { name: "其他", weight: "90", target: "≥90个", actual: "85个" };
  const figures = { adjusted: "100", executed: "90" };
  return {
    schemaVersion: 1,
    standard: "cn-mof-2020-10",
    budget: figures,
    indicators: [first, rest],
    reported: { score },
  };
}

function threePublic(executed: string): object {
  const part = (amount: string): object => ({ executed: amount });
  const parts = { abroad: part("2"), vehicles: part("5"), reception: part("3") };
  return budget({ threePublic: { budget: "20", executed, parts } });
}

function zeroRatio(adjusted: string): object {
  const reported = { ratios: { "budget-execution": "0" } };
  return single(met, { budget: { adjusted, executed: "0" }, reported });
}

describe("findings of an audit", () => {
  it("every code has a form that brings it about and one that just does not", () => {
    expect(Object.keys(cases).sort()).toEqual(Object.keys(wording).sort());
  });

  it.each(Object.entries(cases).filter(([code]) => code !== "audit/stopped"))("%s", (code, [triggers, not]) => {
    expect(codesOf(triggers)).toContain(code);
    expect(codesOf(not)).not.toContain(code);
  });

  it("audit/stopped", () => {
    const form = cases["audit/stopped"]?.[0];
    const at = (limit: number): string[] => audited(form, { limit }).findings.map((finding) => finding.code);
    expect(at(1)).toContain("audit/stopped");
    expect(at(500)).not.toContain("audit/stopped");
  });
});
