import type { MethodOf } from "../method.js";
import type { ChecklistRule } from "../types.js";
import { checklistShape } from "./parameters.js";
import { planChecklist } from "./plan.js";
import { words } from "./words.js";

/** The method `checklist`. */
export const checklist: MethodOf<ChecklistRule> = {
  method: "checklist",
  shape: checklistShape,
  plan: planChecklist,
  words,
};
