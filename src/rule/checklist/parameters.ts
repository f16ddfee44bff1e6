import * as is from "../../shape/index.js";
import { type Award, awarded } from "../awarded.js";
import { baseWith, type RuleBase } from "../base.js";

/** The sum of the elements that are met. */
export interface ChecklistRule<Nested> extends RuleBase {
  readonly method: "checklist";
  readonly elements: readonly ChecklistElement<Nested>[];
}

/** One element (要素) of a checklist. */
export type ChecklistElement<Nested> = Award & {
  readonly name: string;
  readonly met?: boolean;
  readonly rule?: Nested;
};

/** The shape of a {@link ChecklistRule}; `rule` is that of the rules inside. */
export function checklistShape<Nested>(rule: is.Shape<Nested>): is.ObjectShape<ChecklistRule<Nested>> {
  const element = awarded<ChecklistElement<Nested>>({ name: is.needed(is.text), met: is.truth, rule });
  return is.object<ChecklistRule<Nested>>({ ...baseWith("checklist"), elements: is.needed(is.list(element)) });
}
