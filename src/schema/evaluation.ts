import * as z from "zod/mini";
import type { RatioValue } from "../budget/types.js";
import type { CellNote, Evaluation, ScoredIndicator, Step } from "../evaluate/types.js";
import type { OpenLeaf, PartialEvaluation, PartialIndicator } from "../evaluate/partial-types.js";
import { roundingModes } from "../exact/index.js";
import type { Issue, IssueCode } from "../message/index.js";
import { zh } from "../message/catalogue.js";
import type { Rounding } from "../standard/types.js";
import { actualSchema, decimalOut, exactOut, targetSchema } from "./cell.js";
import { ruleSchema } from "./inputs.js";
import { proofSchema } from "./proof.js";

const optional = z.exactOptional;
const text = z.string();
const offset = z.int().check(z.gte(0));

const said = {
  code: z.enum(Object.keys(zh) as IssueCode[]),
  severity: z.enum(["error", "warning", "info"]),
  params: z.record(text, z.union([text, z.number()])),
  message: text,
  from: optional(offset),
  to: optional(offset),
};

/** An issue, note or finding. Which parameters go with which code is the library's to say: any are accepted. */
export const issueSchema = z.object({
  ...said,
  path: optional(text),
  leaf: optional(text),
  cell: optional(text),
  at: optional(text),
}) as unknown as z.ZodMiniType<Issue>;

const note: z.ZodMiniType<CellNote> = z.object({
  cell: z.enum(["target", "actual", "rule", "previous", "unit"]),
  ...said,
});
/** One step of a calculation. */
export const stepSchema: z.ZodMiniType<Step> = z.object({
  what: text,
  formula: text,
  value: text,
  kind: optional(z.literal("words")),
  name: optional(text),
  source: optional(text),
});

const ratioBase = { unit: z.literal("%"), numerator: text, denominator: text, definition: text };
/** A ratio of the budget figures, in percent. */
export const ratioSchema: z.ZodMiniType<RatioValue> = z.union([
  z.object({ value: decimalOut, exact: exactOut, ...ratioBase }),
  z.object({ value: z.null(), undefined: z.literal("zero-denominator"), ...ratioBase }),
]);

const scored = {
  score: decimalOut,
  exact: z.nullable(exactOut),
  weight: decimalOut,
  rate: z.nullable(decimalOut),
};
const base = {
  name: text,
  code: optional(text),
  level: z.int().check(z.gte(1), z.lte(3)),
  path: text,
  weight: decimalOut,
  weightDerived: optional(z.literal(true)),
};
const node = { ...base, ...scored };

const thirdLevel: z.ZodMiniType<ScoredIndicator> = z.object({
  ...node,
  awarded: optional(z.literal("reported")),
  ratio: optional(text),
  target: optional(targetSchema),
  actual: optional(actualSchema),
  rule: ruleSchema,
  status: z.enum(["met", "partly-met", "missed", "not-applicable"]),
  notes: z.array(note),
  steps: z.array(stepSchema),
});
const secondLevel: z.ZodMiniType<ScoredIndicator> = z.union([
  thirdLevel,
  z.object({ ...node, children: z.array(thirdLevel) }),
]);
const firstLevel: z.ZodMiniType<ScoredIndicator> = z.union([
  thirdLevel,
  z.object({ ...node, children: z.array(secondLevel) }),
]);

/** How figures are rounded, as a result says it. */
export const roundingOut: z.ZodMiniType<Rounding> = z.object({
  places: z.int(),
  mode: z.enum(roundingModes),
  stage: z.enum(["indicator", "total"]),
});

const result = {
  schemaVersion: z.literal(1),
  engine: text,
  standard: z.object({ id: text, version: text }),
  rounding: roundingOut,
  awardedWeight: optional(decimalOut),
  ratios: z.record(text, ratioSchema),
  findings: z.array(issueSchema),
};

/** 自评结果: the scored form. */
export const evaluationSchema: z.ZodMiniType<Evaluation> = z.object({
  ...result,
  partial: optional(z.never()),
  ...scored,
  grade: z.nullable(text),
  indicators: z.array(firstLevel),
  proof: optional(proofSchema),
});

const none = { score: z.null(), exact: z.null(), rate: z.null() };
const issues = z.array(issueSchema).check(z.minLength(1));
const openNode = { ...base, ...none };
const openLeaf: z.ZodMiniType<OpenLeaf> = z.object({
  ...openNode,
  issues,
  target: optional(targetSchema),
  actual: optional(actualSchema),
  rule: optional(ruleSchema),
});
const openThird: z.ZodMiniType<PartialIndicator> = z.union([thirdLevel, openLeaf]);
const openSecond: z.ZodMiniType<PartialIndicator> = z.union([
  secondLevel,
  openLeaf,
  z.object({ ...openNode, children: z.array(openThird) }),
]);
const openFirst: z.ZodMiniType<PartialIndicator> = z.union([
  firstLevel,
  openLeaf,
  z.object({ ...openNode, children: z.array(openSecond) }),
]);

/** 不完整的结果: what can be computed of a form some of whose leaves cannot. */
export const partialEvaluationSchema: z.ZodMiniType<PartialEvaluation> = z.object({
  ...result,
  partial: z.literal(true),
  ...none,
  grade: z.null(),
  weight: decimalOut,
  covered: z.object({ score: decimalOut, weight: decimalOut }),
  leaves: z.array(z.union([z.object({ path: text, score: decimalOut }), z.object({ path: text, issues })])),
  indicators: z.array(openFirst),
});
