import type { SelfEvaluation } from "../../form/types.js";
import type { IssueCode, ParamsOf, SeverityOf } from "../../message/index.js";
import type { Computed } from "../compute/compute.js";
import type { Variant } from "../reading/variants.js";
import type { PublishedFigure, WeightSearch } from "../types.js";

/** What a check looks at. */
export interface Audited {
  readonly form: SelfEvaluation;
  readonly base: Computed;
  readonly figures: readonly PublishedFigure[];
  readonly weights: readonly WeightSearch[];
  readonly variants: readonly Variant[];
}

/** Says one thing of the form. */
export type Say = <Code extends IssueCode>(
  severity: SeverityOf<Code>,
  code: Code,
  params: ParamsOf<Code>,
  path: string,
) => void;

/** One check, or a family of them that look at the same things. */
export type Check = (audited: Audited, say: Say) => void;
