import type { SelfEvaluation } from "../form/types.js";
import type { Unsaid, UnsaidRead } from "../message/types.js";
import { check } from "../shape/check.js";
import { optionFaults } from "../shape/options.js";
import type { ObjectShape } from "../shape/shape.js";
import type { Standard } from "../standard/types.js";
import { type CompileOptions, type EvaluateOptions, evaluateOptions, type PartialOptions } from "./options.js";
import type { Kit } from "./kit.js";
import { type FormPlan, type Gaps, planForm, type PlanOptions } from "./plan.js";
import { type FormScore, ownActuals, scoreForm } from "./score-form.js";
import { leavesAside, secondLook, UNREADABLE } from "./second-look.js";

/** A form made ready to be scored, and what was found on the way. */
export interface Prepared {
  /** Null where it cannot be planned. */
  readonly plan: FormPlan | null;
  /** What prevents a result. */
  readonly issues: readonly Unsaid[];
  /** Where a partial result will do, what prevents single leaves. */
  readonly gaps: Gaps;
  /** What is said of the form beside a result. */
  readonly notes: readonly Unsaid[];
}

/** Checks options and form and plans every leaf; where a partial result will do, what prevents single leaves is set aside. */
export function prepare(
  kit: Kit,
  given: unknown,
  options: CompileOptions | PartialOptions,
  shape: ObjectShape,
  isReused: boolean = false,
): Prepared {
  const unfit = optionFaults(shape, options);
  if (unfit.length > 0) return { plan: null, issues: unfit, gaps: NO_GAPS, notes: [] };
  const settings = options as PartialOptions | null;
  const input = withStandard(given, settings?.standard);
  const checked = check(kit.forms.form, input);
  const planned = { isReused, takesReported: settings?.awarded === "reported" };
  if (settings?.partial === true) return planInPart(kit, input, checked, planned);
  if (!checked.ok) return { plan: null, issues: secondLook(kit, input, checked.issues), gaps: NO_GAPS, notes: [] };
  const { plan, issues } = planForm(kit, checked.value, planned);
  return { plan, issues, gaps: NO_GAPS, notes: checked.notes };
}

const NO_GAPS: Gaps = /* @__PURE__ */ new Map();

/** What prevents single leaves is set aside; anything else prevents a result as ever. */
function planInPart(kit: Kit, input: unknown, checked: UnsaidRead<SelfEvaluation>, options: PlanOptions): Prepared {
  const aside = checked.ok
    ? { form: checked.value, notes: checked.notes, gaps: NO_GAPS }
    : leavesAside(kit, input, checked.issues);
  if (aside === null) {
    return { plan: null, issues: checked.ok ? [] : secondLook(kit, input, checked.issues), gaps: NO_GAPS, notes: [] };
  }
  const planned = planForm(kit, aside.form, options);
  const gaps = new Map(planned.gaps);
  for (const [path, issues] of aside.gaps) {
    // What else is said of such a leaf may come of what was set aside.
    const further = gaps.get(path)?.filter(({ code }) => UNREADABLE.test(code)) ?? [];
    gaps.set(path, [...issues, ...further]);
  }
  const inLeaves = new Set([...planned.gaps.values()].flat());
  const issues = planned.issues.filter((each) => !inLeaves.has(each));
  return { plan: planned.plan, issues, gaps, notes: aside.notes };
}

/** The form with another standard in place of its own, to be checked as if it stood in the form. */
export function withStandard(form: unknown, standard: string | Standard | undefined): unknown {
  if (standard === undefined || typeof form !== "object" || form === null || Array.isArray(form)) return form;
  return { ...form, standard };
}

/** A form planned and scored on its own actual values, for whoever shows more of it than an {@link Evaluation} does. */
export function planned(
  kit: Kit,
  input: unknown,
  options: EvaluateOptions = {},
  shape: ObjectShape = evaluateOptions,
): UnsaidRead<{ readonly plan: FormPlan; readonly score: FormScore }> {
  const { plan: form, issues: found, notes } = prepare(kit, input, options, shape);
  if (form === null) return refused(found, notes);
  const score = scoreForm(form, ownActuals(form), found.length === 0);
  const issues = [...found, ...score.issues];
  return issues.length > 0 ? refused(issues, notes) : { ok: true, value: { plan: form, score }, notes };
}

/** What prevents a result, and behind it what else was said of the form: a misspelt key leaves a cell empty. */
export function refused(issues: readonly Unsaid[], notes: readonly Unsaid[]): { ok: false; issues: readonly Unsaid[] } {
  return { ok: false, issues: [...issues, ...notes] };
}
