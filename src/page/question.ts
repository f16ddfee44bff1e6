import type { SelfEvaluation } from "../form/types.js";
import type { Given } from "./open.js";

/** What is asked of the worker. */
export type Question =
  | { readonly what: "open"; readonly given: Given }
  | { readonly what: "result"; readonly form: SelfEvaluation; readonly standard: string; readonly withAudit: boolean };

/** A question with its number. */
export interface Asked {
  readonly id: number;
  readonly question: Question;
}

/** The answer to the question of that number. */
export interface Answered {
  readonly id: number;
  /** As JSON: a page takes that apart several times as fast as an object with many fields that is handed over. */
  readonly answer: string;
}
