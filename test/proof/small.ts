import type { Evaluation } from "../../src/evaluate/index.js";
import type { Expression, PlainOperator, Proof, ProofStep, ProofValue } from "../../src/figure/expression.js";
import { evaluated } from "../evaluate/forms.js";

/** 20 points for the ratio 180 ÷ 200, 40 points for a target that is met, 40 for 100 of 150: 18 + (40 + 26.67) = 84.67, 良. */
export const form: Readonly<Record<string, unknown>> & { readonly indicators: readonly object[] } = {
  schemaVersion: 1,
  standard: "cn-mof-2020-10",
  budget: { unit: "万元", fixedAssets: { inUse: 180, total: "200" } },
  indicators: [
    { name: "固定资产利用率", weight: "20", ratio: "fixed-asset-use" },
    {
      name: "产出指标",
      weight: "80",
      children: [
        { name: "合格率", weight: "40", target: "≥90", unit: "%", actual: "95%" },
        { name: "培训人次", target: "≥150", unit: "人次", actual: 100 },
      ],
    },
  ],
};

/** What an expression is written with. */
export const input = (key: string): Expression => ({ in: key });
export const constant = (value: ProofValue, source?: string): Expression =>
  source === undefined ? { const: value } : { const: value, source };
export const step = (id: string): Expression => ({ step: id });
export const op = (name: PlainOperator, ...args: Expression[]): Expression => ({ op: name, args });
export const rounded = (
  places: number,
  arg: Expression,
  mode: "half-up" | "floor" | "ceiling" = "half-up",
): Expression => ({
  op: "round",
  args: [arg],
  mode,
  places,
});

const assets = "/ratios/fixed-asset-use";
const [ratioLeaf, group] = ["/indicators/0", "/indicators/1"];
const [rate, count] = [`${group}/children/0`, `${group}/children/1`];
const rateOf = (score: string, weight: Expression): Expression =>
  rounded(4, op("*", op("/", step(score), weight), constant("100")));

const steps: readonly ProofStep[] = [
  { id: "r1", of: assets, what: "numerator", expression: input("/budget/fixedAssets/inUse"), value: "180" },
  { id: "r2", of: assets, what: "denominator", expression: input("/budget/fixedAssets/total"), value: "200" },
  {
    id: "r3",
    of: assets,
    what: "exact",
    expression: op("*", op("/", step("r1"), step("r2")), constant("100")),
    value: "90",
  },
  { id: "r4", of: assets, what: "value", expression: rounded(4, step("r3")), value: "90" },

  { id: "a1", of: ratioLeaf, what: "met", expression: op(">=", step("r3"), constant("100", "口径")), value: false },
  {
    id: "a2",
    of: ratioLeaf,
    what: "completion",
    expression: op("if", step("a1"), constant("1"), op("/", step("r3"), constant("100", "口径"))),
    value: "0.9",
  },
  {
    id: "a3",
    of: ratioLeaf,
    what: "exact",
    expression: op("*", input("/indicators/0/weight"), step("a2")),
    value: "18",
  },
  { id: "a4", of: ratioLeaf, what: "score", expression: rounded(2, step("a3")), value: "18" },
  { id: "a5", of: ratioLeaf, what: "rate", expression: rateOf("a4", input("/indicators/0/weight")), value: "90" },

  {
    id: "b1",
    of: rate,
    what: "completion",
    expression: op(
      "if",
      op(">=", input(`${rate}/actual`), input(`${rate}/target`)),
      constant("1"),
      op("/", input(`${rate}/actual`), input(`${rate}/target`)),
    ),
    value: "1",
  },
  { id: "b2", of: rate, what: "exact", expression: op("*", input(`${rate}/weight`), step("b1")), value: "40" },
  { id: "b3", of: rate, what: "score", expression: rounded(2, step("b2")), value: "40" },
  { id: "b4", of: rate, what: "rate", expression: rateOf("b3", input(`${rate}/weight`)), value: "100" },

  {
    id: "c1",
    of: count,
    what: "weight",
    expression: op("-", input(`${group}/weight`), input(`${rate}/weight`)),
    value: "40",
  },
  {
    id: "c2",
    of: count,
    what: "completion",
    expression: op("min", constant("1"), op("/", input(`${count}/actual`), input(`${count}/target`))),
    value: "2/3",
  },
  { id: "c3", of: count, what: "exact", expression: op("*", step("c1"), step("c2")), value: "80/3" },
  { id: "c4", of: count, what: "score", expression: rounded(2, step("c3")), value: "26.67" },
  { id: "c5", of: count, what: "rate", expression: rateOf("c4", step("c1")), value: "66.675" },

  { id: "g1", of: group, what: "exact", expression: op("+", step("b3"), step("c4")), value: "66.67" },
  { id: "g2", of: group, what: "score", expression: rounded(2, step("g1")), value: "66.67" },
  { id: "g3", of: group, what: "rate", expression: rateOf("g2", input(`${group}/weight`)), value: "83.3375" },

  {
    id: "w1",
    of: "",
    what: "weight",
    expression: op("+", input("/indicators/0/weight"), input(`${group}/weight`)),
    value: "100",
  },
  { id: "w2", of: "", what: "exact", expression: op("+", step("a4"), step("g2")), value: "84.67" },
  { id: "w3", of: "", what: "score", expression: rounded(2, step("w2")), value: "84.67" },
  { id: "w4", of: "", what: "rate", expression: rateOf("w3", step("w1")), value: "84.67" },
  {
    id: "w5",
    of: "",
    what: "grade",
    expression: op(
      "if",
      op(">=", step("w4"), constant("90")),
      constant({ text: "优" }),
      op("if", op(">=", step("w4"), constant("80")), constant({ text: "良" }), constant({ text: "中" })),
    ),
    value: { text: "良" },
  },
];

const proof: Proof = {
  schemaVersion: 1,
  inputs: {
    "/budget/fixedAssets/inUse": { text: "180", value: "180", unit: "万元" },
    "/budget/fixedAssets/total": { text: "200", value: "200", unit: "万元" },
    "/indicators/0/weight": { text: "20", value: "20" },
    [`${group}/weight`]: { text: "80", value: "80" },
    [`${rate}/weight`]: { text: "40", value: "40" },
    [`${rate}/target`]: { text: "≥90", value: "90", unit: "%" },
    [`${rate}/actual`]: { text: "95%", value: "95", unit: "%" },
    [`${count}/target`]: { text: "≥150", value: "150", unit: "人次" },
    [`${count}/actual`]: { text: "100", value: "100", unit: "人次" },
  },
  steps,
};

/** The evaluation of {@link form} with a proof written by hand. */
export const proved: Evaluation = { ...evaluated(form), proof };
