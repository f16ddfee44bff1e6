import type { LeafPlan } from "../../evaluate/leaf-plan.js";
import type { AuditStage } from "../reading/types.js";

/** Numbers of so many digits no form has, and each calculation with one costs as much as thousands of others. */
const LARGE = /\d[\d.,]{119}/;

/** Whether a leaf's numbers are too long to try anything with but its own rule. */
export function isLarge({ targetText, own }: LeafPlan): boolean {
  return (targetText !== null && LARGE.test(targetText)) || (typeof own === "string" && LARGE.test(own));
}

/**
 * Counts what an audit costs, in evaluations of the form: scoring one leaf, or trying one weight, is one part of as many
 * as the form has leaves.
 */
export class Meter {
  stoppedAt: AuditStage | null = null;
  readonly limit: number;
  /** First-level indicators of unknown weight, which every evaluation of the form has in common. */
  readonly unweighted: ReadonlySet<string>;
  private evaluations = 0;
  private parts = 0;
  private leaves = 1;

  constructor(limit: number, unweighted: ReadonlySet<string> = new Set()) {
    this.limit = limit;
    this.unweighted = unweighted;
  }

  /** Evaluations so far, a begun one counting as one. */
  get spent(): number {
    return this.evaluations + Math.ceil(this.parts / this.leaves);
  }

  /** One evaluation of a form of so many leaves. */
  evaluates(leaves: number): void {
    this.evaluations += 1;
    this.leaves = Math.max(leaves, 1);
  }

  /** Whether one more evaluation may be made; the first time that it may not, where it stopped is kept. */
  allows(where: AuditStage): boolean {
    if (this.spent < this.limit) return true;
    this.stops(where);
    return false;
  }

  /** How many parts one search of several may take, so that the others have some left: half of what is left. */
  get share(): number {
    const left = this.limit - this.spent;
    return left <= 0 ? 0 : Math.max(Math.floor((left * this.leaves) / 2), 1);
  }

  /** Keeps where something was given up, the first time. */
  stops(where: AuditStage): void {
    this.stoppedAt ??= where;
  }

  /** So many leaves scored. */
  scores(leaves: number): void {
    this.parts += leaves;
  }

  /** Counts one adding up of a form of so many leaves, a tenth of an evaluation; false where the limit is reached. */
  adds(leaves: number, where: AuditStage): boolean {
    if (!this.allows(where)) return false;
    this.parts += Math.max(Math.ceil(leaves / 10), 1);
    return true;
  }

  /** Counts one leaf scored or one weight tried; false where the limit is reached. */
  works(where: AuditStage = "weights"): boolean {
    if (!this.allows(where)) return false;
    this.parts += 1;
    return true;
  }
}
