import { compare, type Exact, round, toText } from "../exact/index.js";
import { type DecimalInput, decimalOf } from "../exact/input.js";
import { placesOf } from "../exact/printed.js";
import type { CodeNaming, CodeOf } from "../message/code.js";
import type { Unsaid } from "../message/types.js";
import { issue } from "../message/unsaid.js";
import { isGrade } from "../standard/grade.js";
import { isUnearned, printsAs } from "./full-marks.js";
import type { FormPlan } from "./plan.js";
import { reportedRatios } from "./reported-ratios.js";
import { rateOf, scoreOf } from "./score.js";
import type { Added } from "./score-form.js";
import { cut } from "../message/cut.js";

/** What a published score is held against. */
export interface Held {
  readonly exact: Exact;
  readonly shown: Exact;
  /** What it is a score of: full marks stand for themselves. */
  readonly most: Exact;
  /** The places to which the form rounds all scores of its leaves, and may so give full marks; null where it does not. */
  readonly practised: number | null;
}

/** The score that a form prints of one indicator, at the places that it prints. */
export function reportedScore(
  value: DecimalInput,
  { exact, shown, most, practised }: Held,
  path: string,
  findings: Unsaid[],
): void {
  const usual = practised === null ? shown : round(exact, practised, "half-up");
  if (printsAs(value, exact, shown) && !(isUnearned(value, exact, shown, most) && compare(usual, most) < 0)) return;
  const params = { reported: toText(decimalOf(value)), computed: toText(shown) };
  findings.push(issue("error", "score/reported-differs", params, { path }));
}

/** The rate that a form prints of an indicator or of the whole, at the places that it prints. */
export function reportedRate(value: DecimalInput, computed: Exact | null, path: string, findings: Unsaid[]): void {
  const given = decimalOf(value);
  const places = Math.min(placesOf(toText(given)), 4);
  if (computed !== null && compare(given, round(computed, places, "half-up")) === 0) return;
  const shown = computed === null ? "—" : toText(computed);
  differs("rate/reported-differs", toText(given), shown, path, findings);
}

/** What the form prints of the whole, against what was computed. */
export function reportedOfForm(
  plan: FormPlan,
  { total, totalShown }: Added,
  practised: number | null,
  findings: Unsaid[],
): void {
  const form = plan.form.reported;
  if (form === undefined) return;
  const whole = scoreOf(plan, totalShown);
  if (form.score !== undefined) {
    const most = decimalOf(plan.setting.fullMarks);
    reportedScore(form.score, { exact: total, shown: totalShown, most, practised }, "/reported/score", findings);
  }
  if (form.rate !== undefined) {
    reportedRate(form.rate, rateOf(totalShown, plan.whole.weight), "/reported/rate", findings);
  }
  if (form.grade !== undefined && !isGrade(form.grade, whole.grade)) {
    differs("grade/reported-differs", cut(form.grade), whole.grade ?? "—", "/reported/grade", findings);
  }
  findings.push(...reportedRatios(plan, form.ratios));
}

function differs(
  code: CodeNaming<"reported" | "computed"> & CodeOf<"error">,
  given: string,
  computed: string,
  path: string,
  findings: Unsaid[],
): void {
  findings.push(issue("error", code, { reported: given, computed }, { path }));
}
