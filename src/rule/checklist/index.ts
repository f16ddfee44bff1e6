import type { MethodOf } from "../method.js";
import type { ChecklistRule } from "../types.js";
import { checklistShape } from "./parameters.js";
import { planChecklist } from "./plan.js";

/** The method `checklist`. */
export const checklist: MethodOf<ChecklistRule> = {
  method: "checklist",
  shape: checklistShape,
  plan: planChecklist,
  words: { zh: "按要素计分", en: "points for each element" },
};
