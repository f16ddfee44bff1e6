import * as z from "zod/mini";
import type { Trace, TraceStep } from "../explain/types.js";

const optional = z.exactOptional;
const text = z.string();

const step: z.ZodMiniType<TraceStep> = z.object({
  what: text,
  says: text,
  formula: optional(text),
  value: optional(text),
  equals: optional(z.literal(true)),
  source: optional(text),
  cell: optional(text),
  at: optional(text),
  text: optional(text),
  parts: optional(z.array(z.lazy(() => step))),
});

/** 计算说明: how a figure or a finding comes about. */
export const traceSchema: z.ZodMiniType<Trace> = z.object({
  schemaVersion: z.literal(1),
  engine: text,
  language: z.enum(["zh", "en"]),
  pointer: text,
  subject: z.enum(["score", "weight", "rate", "grade", "ratio", "finding", "figure", "weights"]),
  path: text,
  name: text,
  value: z.nullable(text),
  says: text,
  steps: z.array(step),
});
