import { readdirSync, readFileSync } from "node:fs";
import { figureKeys } from "../../src/budget/figures.js";
import type { Json } from "./arbitrary.js";

const interval = { min: "1", minInclusive: true, max: "2", maxInclusive: false };
const cited = { source: "第一条", basis: "quoted", note: "说明" };
const base = {
  weight: "5",
  overAchievement: { threshold: "1.3", deduct: "1", reasonRequired: true },
  cutOff: { of: "completion", ...interval },
  source: "某通知",
};
const attainment = { lowerIsBetter: "overrun", equality: "closeness", passMark: "0.6" };
const inner = { method: "all-or-nothing" };

/** A rule of each method, with every key that it may have. */
export const completeRules: readonly Json[] = [
  { method: "attainment", ...base, ...attainment },
  { method: "actual-rate", ...base, ...attainment },
  { method: "all-or-nothing", ...base },
  {
    method: "bands",
    ...base,
    lowerIsBetter: "inverse",
    of: "deviation",
    lateIn: "月",
    gaps: true,
    bands: [
      { ...interval, share: "0.5" },
      { min: "2", points: "1" },
    ],
    otherwise: { share: "0" },
  },
  {
    method: "deduct-per-step",
    ...base,
    step: "1",
    stepUnit: "百分点",
    points: "0.5",
    side: "below",
    from: "95",
    partial: "started",
    floor: "1",
    most: "4",
  },
  { method: "linear", ...base, of: "actual", from: "60", to: "90", fromShare: "0.2", toShare: "0.9" },
  { method: "deduct-per-case", ...base, points: "1", floor: "0", most: "3" },
  { method: "add-per-case", ...base, points: "1", cap: "5" },
  {
    method: "checklist",
    ...base,
    elements: [
      { name: "制度健全", share: "0.5", met: true, rule: inner },
      { name: "执行有效", points: "1" },
    ],
  },
  {
    method: "tiers",
    ...base,
    tiers: [
      {
        name: "达成",
        aliases: ["全部达成"],
        from: "0.8",
        fromInclusive: true,
        to: "1",
        toInclusive: true,
        default: "1",
      },
    ],
  },
  {
    method: "ordinal",
    ...base,
    outcomes: [
      { when: [{ of: "actual", comparator: ">=", value: "target" }], share: "1" },
      { when: [{ of: "previous", comparator: "<", value: "3" }], points: "0" },
    ],
  },
  {
    method: "composite",
    ...base,
    parts: [
      { name: "数量", share: "0.5", rule: inner },
      { points: "1", rule: inner },
    ],
  },
  { method: "manual", ...base, score: "3", reason: "现场核实" },
];

const caps = [{ as: "floor", of: "total", by: "budget-execution", bands: [{ ...interval, points: "89" }] }];

/** A standard with every key. */
export const completeStandard: Json = {
  id: "own",
  version: "1",
  title: "某市办法",
  sources: [{ document: "某通知", article: "第一条", date: "2021", url: "https://example.org/" }],
  basis: "recalled",
  extends: { id: "x", version: "1", title: "某省办法", sources: [], basis: "default" },
  fullMarks: "100",
  rounding: { places: 2, mode: "half-up", stage: "total", ...cited },
  grades: [{ name: "优", ...interval, ...cited }],
  rules: {
    quantitative: { ...inner, ...cited },
    qualitative: inner,
    satisfaction: inner,
    "budget-execution": inner,
  },
  caps: caps.map((cap) => ({ ...cap, ...cited })),
  notApplicablePolicy: "drop",
  zeroDenominator: "zero",
  ratios: { "carry-over": inner },
  template: "own",
  provenance: { fullMarks: cited, notApplicablePolicy: cited, zeroDenominator: cited },
};

/** A self-evaluation with every key. */
export const completeForm: Json = {
  schemaVersion: 1,
  subject: {
    name: "某单位",
    year: 2021,
    kind: "department",
    organisation: "某中心",
    supervisor: "某局",
    goal: { expected: "完成", actual: "完成" },
    period: { start: "2021年1月1日", end: "2021年12月31日" },
  },
  standard: "cn-mof-2020-10",
  rounding: { places: 2, mode: "half-up", stage: "total" },
  fullMarks: "100",
  notApplicablePolicy: "rescale",
  caps,
  indicators: [
    {
      name: "产出指标",
      code: "C",
      weight: "50",
      rule: "完成得满分，否则不得分",
      reported: "49",
      reportedRate: "98",
      choose: "one",
      children: [
        {
          name: "数量指标",
          weight: "50",
          children: [
            {
              name: "办件量",
              code: "C1",
              weight: "10",
              rule: inner,
              reported: "9",
              reportedRate: "90",
              target: "≥98",
              unit: "%",
              actual: 95,
              ratio: "budget-execution",
              kind: "quantitative",
              direction: "exact",
              previous: "90",
              measures: { 其他: "3" },
              awardedShare: "0.9",
              cases: "2",
              deduction: { points: "1", reason: "迟报" },
              notApplicable: false,
              chosen: true,
              zeroDenominator: "issue",
              reason: "疫情",
            },
          ],
        },
      ],
    },
  ],
  reported: { score: "98.15", grade: "优", rate: "98.15", ratios: { "carry-over": "0" } },
};

/** A self-evaluation with every budget figure. */
export const completeBudget: Json = { schemaVersion: 1, budget: budget(), indicators: [{ name: "x", weight: 1 }] };

const folder = new URL("../../docs/examples/", import.meta.url);

/** The self-evaluations that the documents show. */
export const examples: readonly Json[] = readdirSync(folder)
  .filter((file) => file.endsWith(".json"))
  .map((file) => JSON.parse(readFileSync(new URL(file, folder), "utf8")) as Json);

function budget(): Json {
  const figures: { [key: string]: Json } = {
    unit: "万元",
    sources: [{ name: "财政拨款", initial: "1", adjusted: "1", executed: "1" }],
    basicExpenditure: { total: "2", personnel: "1", public: "1" },
    quoted: [{ figure: "adjusted", value: "1", where: "第四部分" }],
  };
  for (const key of figureKeys) {
    const names = key.split(".");
    const last = names.pop() ?? key;
    let at = figures;
    for (const name of names) at = (at[name] ??= {}) as { [key: string]: Json };
    at[last] = "1";
  }
  return figures;
}
