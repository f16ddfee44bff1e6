import * as z from "zod/mini";
import type {
  Audit,
  AuditedIndicator,
  PublishedFigure,
  Leverage,
  NextGrade,
  FigureReading,
  Reading,
  WeightSearch,
} from "../audit/types.js";
import type { Interval } from "../audit/compute/interval.js";
import { actualSchema, targetSchema } from "./cell.js";
import { issueSchema, ratioSchema, roundingOut, stepSchema } from "./evaluation.js";
import { ruleSchema } from "./inputs.js";

const optional = z.exactOptional;
const text = z.string();
const nullable = z.nullable(text);
/** The name of a reading; a result of a later version may hold one that this version does not know. */
const named = text as unknown as z.ZodMiniType<Reading>;

const interval: z.ZodMiniType<Interval> = z.object({
  low: text,
  lowInclusive: z.boolean(),
  high: text,
  highInclusive: z.boolean(),
});
const reading: z.ZodMiniType<FigureReading> = z.object({
  reading: named,
  rounding: text,
  exact: text,
  value: text,
  steps: z.array(stepSchema),
});
const indicator: z.ZodMiniType<AuditedIndicator> = z.object({
  name: text,
  level: z.int().check(z.gte(1), z.lte(3)),
  path: text,
  weight: nullable,
  weightDerived: optional(z.literal(true)),
  score: nullable,
  exact: nullable,
  rate: nullable,
  reported: optional(text),
  ratio: optional(text),
  target: optional(targetSchema),
  actual: optional(actualSchema),
  rule: optional(ruleSchema),
  status: optional(z.enum(["met", "partly-met", "missed", "not-applicable"])),
  steps: z.array(stepSchema),
});
const figure: z.ZodMiniType<PublishedFigure> = z.object({
  kind: z.enum(["score", "sum", "total", "rate", "ratio", "grade"]),
  path: text,
  name: text,
  reported: text,
  interval: z.nullable(interval),
  computed: nullable,
  exact: nullable,
  verdict: z.enum(["agrees", "within-places", "by-person", "reproduced", "unexplained", "not-computed"]),
  readings: z.array(reading),
});

const search: z.ZodMiniType<WeightSearch> = z.object({
  path: text,
  name: text,
  weight: text,
  reported: text,
  solutions: z.array(
    z.object({
      reading: named,
      mode: z.enum(["equal-halves", "equal", "halves", "free"]),
      stage: z.enum(["exact", "parts"]),
      answer: z.enum(["unique", "several", "none", "interval", "not-searched"]),
      from: z.enum(["score", "all"]),
      ways: nullable,
      parts: z.array(z.object({ path: text, name: text, weights: z.array(text), interval: z.nullable(interval) })),
    }),
  ),
});
const leverage: z.ZodMiniType<Leverage> = z.object({
  path: text,
  name: text,
  lost: text,
  gain: nullable,
  perUnit: nullable,
});
const nextGrade: z.ZodMiniType<NextGrade> = z.object({
  grade: text,
  points: text,
  leaves: z.array(text),
  changes: z.array(z.object({ path: text, name: text, from: text, to: text, unit: nullable })),
  together: z.array(text),
});

/** 审核结果: what is found of a filled-in form. */
export const auditSchema: z.ZodMiniType<Audit> = z.object({
  schemaVersion: z.literal(1),
  engine: text,
  standard: z.object({ id: text, version: text }),
  rounding: roundingOut,
  score: nullable,
  weight: nullable,
  rate: nullable,
  grade: nullable,
  indicators: z.array(indicator),
  ratios: z.record(text, ratioSchema),
  findings: z.array(z.intersection(issueSchema, z.object({ source: optional(text) }))),
  figures: z.array(figure),
  weights: z.array(search),
  leverage: z.array(leverage),
  nextGrade: z.nullable(nextGrade),
  evaluations: z.object({ spent: z.int(), limit: z.int(), stoppedAt: z.nullable(named) }),
});
