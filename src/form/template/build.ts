import type { IndicatorGroup, Indicator, IndicatorLeaf, SelfEvaluation } from "../types.js";
import { figures } from "./figures.js";
import type { Basis } from "../../standard/types.js";
import { freeze } from "../../freeze.js";

/** What is known of a framework, and its indicators. */
type Framework = Omit<Template, "form"> &
  Pick<SelfEvaluation, "fullMarks" | "indicators"> & {
    readonly standard: string;
    /** Left out for the budget of a government, which is neither. */
    readonly kind?: "department" | "project";
  };

/** The template of a framework: its form has the budget figures that its ratios read. */
export function framework({ kind, standard, fullMarks, indicators, ...known }: Framework): Template {
  const budget = figures(indicators);
  return freeze({
    ...known,
    form: {
      schemaVersion: 1,
      subject: { name: "", ...(kind === undefined ? {} : { kind }), goal: { expected: "", actual: "" } },
      standard,
      ...(fullMarks === undefined ? {} : { fullMarks }),
      ...(budget === undefined ? {} : { budget }),
      indicators,
    },
  });
}

/** What a framework may fix of an indicator beside its name. */
type Fixed = Omit<IndicatorLeaf, "name" | "target" | "unit" | "actual">;

/** An indicator to fill in: target, unit and actual are empty. */
export function leaf(name: string, fixed: Fixed = {}): IndicatorLeaf {
  return { name, ...fixed, target: "", unit: "", actual: "" };
}

/** An indicator in words to fill in (定性指标). */
export function words(name: string): IndicatorLeaf {
  return { name, target: "", unit: "定性指标", actual: "" };
}

/** An indicator worked out from the budget figures and measured against the ratio's ideal. */
export function ratio(name: string, id: string, fixed: Fixed = {}): IndicatorLeaf {
  return { name, ...fixed, ratio: id };
}

/** An indicator worked out from the budget figures and measured against a target to fill in. */
export function ratioWithTarget(name: string, id: string): IndicatorLeaf {
  return { name, ratio: id, target: "", unit: "%" };
}

/** An indicator of which nothing is measured but what its rule asks for. */
export function judged(name: string, fixed: Omit<IndicatorLeaf, "name">): IndicatorLeaf {
  return { name, ...fixed };
}

/** A group whose weight the framework leaves to those who use it. */
export function group(name: string, children: readonly Indicator[]): IndicatorGroup {
  return { name, children };
}

/** A group whose weight the framework fixes. */
export function weighed(name: string, weight: string, children: readonly Indicator[]): IndicatorGroup {
  return { name, weight, children };
}

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
