import type { SelfEvaluation } from "../../indicator/types.js";
import type { Basis } from "../types.js";

/** An empty self-evaluation for a framework, and what its names and weights rest on. */
export interface Template {
  readonly id: string;
  readonly title: string;
  readonly source: string;
  readonly basis: Basis;
  /** What the framework leaves open. */
  readonly note?: string;
  readonly form: SelfEvaluation;
}
