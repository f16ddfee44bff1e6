import type { FormPlan } from "../evaluate/plan.js";
import { everything } from "../evaluate/kit.js";
import { planned } from "../evaluate/prepare.js";
import type { FormScore } from "../evaluate/score-form.js";
import type { SelfEvaluation } from "../form/types.js";
import type { UnsaidRead } from "../message/types.js";
import { type Model, modelOf } from "./model.js";

/** A form as its workbook holds it, planned and scored; groups for whose new indicators no rule is given have no spare rows. */
export function plannedModel(
  form: SelfEvaluation,
  spareRows: number,
): { readonly model: Model; readonly read: UnsaidRead<{ readonly plan: FormPlan; readonly score: FormScore }> } {
  const model = modelOf(form, spareRows);
  const read = planned(everything, model.whole);
  const ruleless = read.ok ? [] : read.issues.filter(({ code }) => code === "rule/missing");
  const barred = ruleless.flatMap(({ path = "" }) => model.added.get(path.replace(/\/rule$/, "")) ?? []);
  if (barred.length === 0) return { model, read };
  const again = modelOf(form, spareRows, new Set(barred));
  return { model: again, read: planned(everything, again.whole) };
}
