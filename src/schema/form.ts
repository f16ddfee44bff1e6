import * as z from "zod/mini";
import type { Indicator, SelfEvaluation } from "../indicator/types.js";
import { budgetFiguresSchema } from "./budget.js";
import { notTooMany } from "./guard.js";
import { ruleOrSentenceSchema } from "./rule.js";
import {
  capsSchema,
  notApplicablePolicySchema,
  roundingSchema,
  standardSchema,
  zeroDenominatorSchema,
} from "./standard.js";
import { cell, count, decimal, fromZero, name, none, positive, share, text, truth, words } from "./value.js";

const optional = z.exactOptional;

/** What every indicator has beside its weight. */
const node = {
  name: text,
  code: optional(text),
  rule: optional(ruleOrSentenceSchema),
  reported: optional(decimal),
  reportedRate: optional(decimal),
};

/** What only an indicator has that is scored itself. */
const leaf = {
  ...node,
  children: none,
  target: optional(cell),
  unit: optional(text),
  actual: optional(cell),
  ratio: optional(text),
  kind: optional(z.enum(["quantitative", "qualitative", "satisfaction", "budget-execution"])),
  direction: optional(z.enum(["higher-is-better", "lower-is-better", "exact"])),
  previous: optional(cell),
  measures: optional(z.record(name, cell)),
  awardedShare: optional(share),
  cases: optional(count),
  deduction: optional(z.object({ points: fromZero, reason: words })),
  notApplicable: optional(truth),
  chosen: optional(truth),
  zeroDenominator: optional(zeroDenominatorSchema),
  reason: optional(text),
};

const group = { ...node, choose: optional(z.literal("one")) };
const weight = { weight: optional(fromZero) };

const thirdLevel: z.ZodMiniType<Indicator> = z.object({ ...weight, ...leaf });
const secondLevel: z.ZodMiniType<Indicator> = z.union([
  z.object({ ...weight, ...leaf }),
  z.object({ ...weight, ...group, children: z.array(thirdLevel).check(z.minLength(1)) }),
]);

/** A first-level indicator with all that stands below it; its weight is never derived, so it must be there. */
export const indicatorSchema: z.ZodMiniType<Indicator> = z.union([
  z.object({ weight: fromZero, ...leaf }),
  z.object({ weight: fromZero, ...group, children: z.array(secondLevel).check(z.minLength(1)) }),
]);

/** 绩效自评表: what a unit fills in. */
export const selfEvaluationSchema: z.ZodMiniType<SelfEvaluation> = z
  .object({
    schemaVersion: z.literal(1),
    subject: optional(
      z.object({
        name: optional(text),
        year: optional(z.int().check(z.gte(1), z.lte(9999))),
        kind: optional(z.enum(["department", "project"])),
        supervisor: optional(text),
        period: optional(z.object({ start: optional(text), end: optional(text) })),
        goal: optional(z.object({ expected: optional(text), actual: optional(text) })),
      }),
    ),
    standard: optional(z.union([text, standardSchema])),
    rounding: optional(roundingSchema),
    fullMarks: optional(positive),
    notApplicablePolicy: optional(notApplicablePolicySchema),
    caps: optional(capsSchema),
    budget: optional(budgetFiguresSchema),
    indicators: z.array(indicatorSchema).check(z.minLength(1)),
    reported: optional(
      z.object({
        score: optional(decimal),
        grade: optional(text),
        rate: optional(decimal),
        ratios: optional(z.record(name, decimal)),
      }),
    ),
  })
  .check(notTooMany());
