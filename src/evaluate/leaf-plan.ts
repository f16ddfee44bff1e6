import type { Exact } from "../exact/index.js";
import type { Unit } from "../figure/figure.js";
import type { Unsaid } from "../message/types.js";
import type { BesideActual } from "../rule/run.js";
import type { Scorer } from "../rule/scorer.js";
import type { Rule } from "../rule/types.js";
import type { Line } from "../rule/yardstick.js";
import type { CellOptions, Quantity, Target } from "../cell/types.js";
import type { Readings } from "./readings.js";
import type { Sense } from "./sense/sense.js";
import type { CellNote, Step } from "./types.js";

/**
 * A leaf with everything done that its actual value does not change. What every score looks at comes first: many forms
 * kept at hand do not fit the processor's caches, and what lies together comes together.
 */
export interface LeafPlan {
  /** JSON Pointer into the form. */
  readonly path: string;
  /** The name of the indicator. */
  readonly name: string;
  /** Decided before any actual is looked at. */
  readonly decided: "not-applicable" | "full-marks" | "zero" | null;
  readonly weight: Exact;
  readonly score: Scorer;
  /** Its numbers as its scorer asks for them, once it has asked. */
  inputs: readonly (Exact | undefined)[] | null;
  /** Steps that are the same in every run, once they were written down; null for a form that is evaluated but once. */
  readonly kept: (Step | undefined)[] | null;
  /** What a bare number of the actual column is in; undefined where the unit cell changes the number itself. */
  readonly plainUnit: string | null | undefined;
  /** What it makes of an actual whose words lean on its name or target. */
  readonly sense: Sense | null;
  readonly beside: BesideActual;
  readonly deduction: Exact | null;
  /** The published score that stands where a person decides; null where none does. */
  readonly award: Award | null;
  /** What the budget figures give for its ratio, in percent, to hold a stated actual against. */
  readonly figure: Exact | null;
  /** What its steps cite. */
  readonly source: string | undefined;
  /** Why there is no target, for the case that the rule asks for one. */
  readonly targetIssues: readonly Unsaid[];
  /** The step that rounds the whole weight, once one was written down: it is the same for every value that earns it. */
  fullRounded: Step | null;
  readonly rule: Rule;
  /** The indicator that states its rule; null where the standard does. */
  readonly ruleAt: string | null;
  readonly target: Target | null;
  readonly notes: readonly CellNote[];
  readonly findings: readonly Unsaid[];
  /** The target made ready for measuring. */
  readonly line: Line | null;
  /** What the plain figures of its rule are in. */
  readonly plain: Unit;
  /** The target cell as typed, without blanks around it. */
  readonly targetText: string | null;
  readonly cell: CellOptions;
  /** What cells of its form were read so far. */
  readonly readings: Readings;
  /** The form's own actual: the text of its cell, or the value of its ratio. */
  readonly own: string | Quantity | null;
  /** Why its ratio gives no actual, for the case that the rule asks for one. */
  readonly ownIssues: readonly Unsaid[];
}

/** A published score, taken over as what a person decided. */
export interface Award {
  readonly reported: Exact;
  /** The whole rule was left to a person. */
  readonly isRule: boolean;
}
