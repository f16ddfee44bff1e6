import * as z from "zod/mini";
import type { Evaluation } from "../evaluate/types.js";
import type { Issue } from "../message/index.js";
import { evaluationSchema, issueSchema } from "./evaluation.js";

/** What a batch gives for a line without an evaluation. */
export interface BadLine {
  /** The number of the line, counted from 1. */
  readonly line: number;
  /** What the form calls itself. */
  readonly id?: string | number;
  /** Everything that prevents an evaluation. */
  readonly issues: readonly Issue[];
}

const badLine: z.ZodMiniType<BadLine> = z.object({
  line: z.int().check(z.gte(1)),
  id: z.exactOptional(z.union([z.string(), z.number()])),
  issues: z.array(issueSchema).check(z.minLength(1)),
});

/** A line of what a batch gives: an evaluation, or why there is none. */
export const batchLineSchema: z.ZodMiniType<Evaluation | BadLine> = z.union([evaluationSchema, badLine]);
