import type { FormPlan } from "../evaluate/plan.js";
import { everything } from "../evaluate/kit.js";
import { planned } from "../evaluate/prepare.js";
import type { FormScore } from "../evaluate/score-form.js";
import type { SelfEvaluation } from "../form/types.js";
import type { UnsaidRead } from "../message/types.js";
import { type Model, modelOf } from "./model.js";

/**
 * A form as its workbook holds it, planned and scored. Spare rows hold what the rule of their group scores, and groups
 * whose rule scores nothing that is known of a blank row have none: no form is refused for its spare rows.
 */
export function plannedModel(
  form: SelfEvaluation,
  spareRows: number,
): { readonly model: Model; readonly read: UnsaidRead<{ readonly plan: FormPlan; readonly score: FormScore }> } {
  const unfit = new Map<string, number>();
  for (;;) {
    const model = modelOf(form, spareRows, unfit);
    const read = planned(everything, model.whole);
    const groups = new Set(read.ok ? [] : read.issues.flatMap(({ path }) => groupOf(model, path) ?? []));
    if (groups.size === 0) return { model, read };
    for (const group of groups) unfit.set(group, (unfit.get(group) ?? 0) + 1);
  }
}

/** The group of the spare row that an issue is about, or part of it. */
function groupOf({ added }: Model, path: string = ""): string | undefined {
  const [, own = path] = /^(\/indicators\/\d+(?:\/children\/\d+)*)/.exec(path) ?? [];
  return added.get(own);
}
