import type { SelfEvaluation } from "../indicator/types.js";
import type { IssueCode, Params, Severity } from "../issue/index.js";
import type { Computed } from "./compute.js";
import type { Figure, WeightSearch } from "./types.js";

/** What a check looks at. */
export interface Audited {
  readonly form: SelfEvaluation;
  readonly base: Computed;
  readonly figures: readonly Figure[];
  readonly weights: readonly WeightSearch[];
}

/** Says one thing of the form. */
export type Say = (severity: Severity, code: IssueCode, params: Params, path: string) => void;

/** One check, or a family of them that look at the same things. */
export type Check = (audited: Audited, say: Say) => void;
