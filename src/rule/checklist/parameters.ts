import { list, needed, object, type ObjectShape, type Shape, text, truth } from "../../shape/index.js";
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
export function checklistShape<Nested>(rule: Shape<Nested>): ObjectShape<ChecklistRule<Nested>> {
  const element = awarded<ChecklistElement<Nested>>({ name: needed(text), met: truth, rule });
  return object<ChecklistRule<Nested>>({ ...baseWith("checklist"), elements: needed(list(element)) });
}
