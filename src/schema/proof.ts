import * as z from "zod/mini";
import { roundingModes } from "../exact/index.js";
import type { Expression, PlainOperator, Proof, ProofStep, ProofValue } from "../figure/expression.js";
import { MAX_DEPTH } from "../proof/work.js";
import { isObject } from "../shape/look.js";
import { notDeeper } from "./guard.js";
import { exactOut } from "./cell.js";

const optional = z.exactOptional;
const text = z.string();

/** A number, a truth value or a text of a proof. */
export const proofValueSchema: z.ZodMiniType<ProofValue> = z.union([exactOut, z.boolean(), z.object({ text })]);

const operators: readonly [PlainOperator, ...PlainOperator[]] = [
  ...(["+", "-", "*", "/", "min", "max", "abs", "floor", "ceil"] as const),
  ...(["<", "<=", "=", ">=", ">", "and", "or", "not", "if"] as const),
];
const args = z.array(z.lazy(() => unguardedExpression)).check(z.minLength(1));

/** An expression, however deep. */
export const unguardedExpression: z.ZodMiniType<Expression> = z.union([
  z.object({ in: text }),
  z.object({ const: proofValueSchema, source: optional(text) }),
  z.object({ step: text }),
  z.object({ op: z.enum(operators), args }),
  z.object({ op: z.literal("round"), args, mode: z.enum(roundingModes), places: z.int().check(z.gte(0)) }),
]);

const inside = (value: object): readonly unknown[] => ("args" in value && Array.isArray(value.args) ? value.args : []);
const expression = notDeeper(unguardedExpression, MAX_DEPTH + 2, "proof/too-large", (value) =>
  inside(value).filter(isObject),
);

const step: z.ZodMiniType<ProofStep> = z.object({
  id: text,
  of: text,
  what: text,
  expression: optional(expression),
  value: z.nullable(proofValueSchema),
});

/** 计算证明: everything that a result rests on, and every step from there to its figures. */
export const proofSchema: z.ZodMiniType<Proof> = z.object({
  schemaVersion: z.literal(1),
  inputs: z.record(text, z.object({ text, value: proofValueSchema, unit: optional(text) })),
  steps: z.array(step),
});
