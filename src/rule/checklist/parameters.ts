import * as is from "../../shape/index.js";
import { type Award, awarded } from "../awarded.js";
import { baseWith, type RuleBase } from "../base.js";

/** The sum of the elements that are met. */
export interface ChecklistRule<Nested> extends RuleBase {
  /** The name of the method. */
  readonly method: "checklist";
  /** The elements, each with its part of the weight. */
  readonly elements: readonly ChecklistElement<Nested>[];
}

/** One element (要素) of a checklist. */
export type ChecklistElement<Nested> = Award & {
  /** What the element is called. */
  readonly name: string;
  /** Whether it is met, as a person says; an issue where it is left out and the element has no rule. */
  readonly met?: boolean;
  /** A rule of its own, for part marks; it counts unless `met` is true. */
  readonly rule?: Nested;
};

/** The shape of a {@link ChecklistRule}; `rule` is that of the rules inside. */
export function checklistShape<Nested>(rule: is.Shape<Nested>): is.ObjectShape<ChecklistRule<Nested>> {
  const element = awarded<ChecklistElement<Nested>>({ name: is.needed(is.text), met: is.truth, rule });
  return is.object<ChecklistRule<Nested>>({ ...baseWith("checklist"), elements: is.needed(is.list(element)) });
}
