import type { SelfEvaluation } from "../../indicator/types.js";
import type { Basis } from "../types.js";

/** An empty self-evaluation for a framework, and what its names and weights rest on. */
export interface Template {
  /** Its name in code. */
  readonly id: string;
  /** What it is called. */
  readonly title: string;
  /** The document that its names and weights come from. */
  readonly source: string;
  /** How sure that is. */
  readonly basis: Basis;
  /** What the framework leaves open. */
  readonly note?: string;
  /** The empty self-evaluation. */
  readonly form: SelfEvaluation;
}
