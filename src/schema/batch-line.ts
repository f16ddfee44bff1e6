import * as z from "zod/mini";
import type { Evaluation } from "../evaluate/types.js";
import type { Issue } from "../message/index.js";
import { subject } from "../form/check/form.js";
import type { SelfEvaluation } from "../form/types.js";
import { evaluationSchema, issueSchema } from "./evaluation.js";
import { schemaOf } from "./from-shape.js";

/** What a batch gives for a line: an evaluation, beside whose it is. */
export interface EvaluatedLine extends Evaluation {
  /** What the form calls itself. */
  readonly id?: string | number;
  /** Whom and which year it is about, as the form says it. */
  readonly subject?: NonNullable<SelfEvaluation["subject"]>;
}

/** What a batch gives for a line without an evaluation. */
export interface BadLine {
  /** The number of the line, counted from 1. */
  readonly line: number;
  /** What the form calls itself. */
  readonly id?: string | number;
  /** Everything that prevents an evaluation. */
  readonly issues: readonly Issue[];
}

const id = z.exactOptional(z.union([z.string(), z.number()]));

const evaluatedLine: z.ZodMiniType<EvaluatedLine> = z.intersection(
  evaluationSchema,
  z.object({ id, subject: z.exactOptional(schemaOf(subject)) }),
);

const badLine: z.ZodMiniType<BadLine> = z.object({
  line: z.int().check(z.gte(1)),
  id,
  issues: z.array(issueSchema).check(z.minLength(1)),
});

/** A line of what a batch gives: an evaluation, or why there is none. */
export const batchLineSchema: z.ZodMiniType<EvaluatedLine | BadLine> = z.union([evaluatedLine, badLine]);
