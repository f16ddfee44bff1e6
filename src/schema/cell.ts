import { own } from "../shape/look.js";
import type { Actual, Comparator, Target } from "../cell/types.js";
import { schemaOf } from "./from-shape.js";
import { notDeeper } from "./guard.js";
import * as z from "zod/mini";
import * as is from "../shape/index.js";

/** A decimal as it comes out: plain, without trailing zeros. */
export const decimalOut: z.ZodMiniType<string> = z.string().check(z.regex(/^-?\d+(?:\.\d*[1-9])?$/));

/** A decimal, or a quotient in lowest terms where no decimal is finite. */
export const exactOut: z.ZodMiniType<string> = z.string().check(z.regex(/^-?\d+(?:\.\d*[1-9]|\/\d+)?$/));

/** How deep targets stand in one another: what must all be met are single targets. */
const MAX_TARGETS = 2;

const optional = z.exactOptional;
const text = schemaOf(is.text);
const truth = z.boolean();
const comparator: z.ZodMiniType<Comparator> = z.enum([">=", ">", "<=", "<", "="]);
const unit = z.nullable(text);
const day = z.string().check(z.regex(/^(?:\d{4}|-)-\d{2}-\d{2}$/));

/** A target that may go any number of targets deep. */
export const unguardedTarget: z.ZodMiniType<Target> = z.discriminatedUnion("kind", [
  z.object({
    kind: z.literal("threshold"),
    comparator,
    value: exactOut,
    unit,
    stated: truth,
    approximate: optional(z.literal(true)),
  }),
  z.object({
    kind: z.literal("range"),
    min: exactOut,
    minInclusive: truth,
    max: exactOut,
    maxInclusive: truth,
    unit,
  }),
  z.object({
    kind: z.literal("deadline"),
    latest: day,
    inclusive: truth,
    earliest: optional(day),
    every: optional(z.enum(["year", "half-year", "quarter", "month"])),
  }),
  z.object({
    kind: z.literal("change"),
    comparator,
    value: exactOut,
    unit,
    base: optional(z.enum(["previous-year", "previous-period", "initial"])),
    approximate: optional(z.literal(true)),
  }),
  z.object({ kind: z.literal("qualitative"), text }),
  z.object({ kind: z.literal("all"), targets: z.array(z.lazy(() => unguardedTarget)) }),
]);

/** 指标值 as it is read from a cell. */
export const targetSchema: z.ZodMiniType<Target> = notDeeper(
  unguardedTarget,
  MAX_TARGETS,
  "input/too-nested",
  (target) => {
    const targets = own(target, "targets");
    return Array.isArray(targets) ? targets : [];
  },
);

/** 实际完成值 as it is read from a cell. */
export const actualSchema: z.ZodMiniType<Actual> = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("quantity"), value: exactOut, unit }),
  z.object({ kind: z.literal("date"), date: day }),
  z.object({
    kind: z.literal("qualitative"),
    text,
    tier: z.nullable(z.enum(["met", "partial", "missed"])),
  }),
]);
