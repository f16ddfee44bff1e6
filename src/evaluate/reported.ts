import { ratioDefinition } from "../budget/index.js";
import {
  compare,
  divide,
  type Exact,
  fromPrinted,
  fromText,
  hundred,
  isZero,
  MAX_PLACES,
  multiply,
  round,
  toText,
  zero,
} from "../exact/index.js";
import { type DecimalInput, decimalOf } from "../exact/input.js";
import { type CodeNaming, type CodeOf, type Issue, issue, type ParamsOf } from "../message/index.js";
import { isGrade } from "../standard/grade.js";
import { isUnearned, printsAs } from "./full-marks.js";
import type { FormPlan } from "./plan.js";
import type { Score } from "./score.js";
import { token } from "../shape/pointer.js";
import { entryAt } from "../shape/look.js";
import { placesOf, printedText } from "../exact/printed.js";

/** What a published score is held against. */
export interface Held {
  readonly exact: Exact;
  readonly shown: Exact;
  /** The weight of a leaf, whose full marks stand for themselves; null where they may be rounded ones. */
  readonly most: Exact | null;
}

/** The score that a form prints of one indicator, at the places that it prints. */
export function reportedScore(
  value: DecimalInput,
  { exact, shown, most }: Held,
  path: string,
  findings: Issue[],
): void {
  if (printsAs(value, exact, shown) && !(most !== null && isUnearned(value, exact, shown, most))) return;
  const params = { reported: toText(decimalOf(value)), computed: toText(shown) };
  findings.push(issue("error", "score/reported-differs", params, { path }));
}

/** The rate that a form prints of an indicator or of the whole, at the places that it prints. */
export function reportedRate(value: DecimalInput, computed: Exact | null, path: string, findings: Issue[]): void {
  const given = decimalOf(value);
  const places = Math.min((toText(given).split(".")[1] ?? "").length, 4);
  if (computed !== null && compare(given, round(computed, places, "half-up")) === 0) return;
  const shown = computed === null ? "—" : toText(computed);
  differs("rate/reported-differs", toText(given), shown, path, findings);
}

/** What the form prints of the whole, against what was computed; a ratio at the places that the form prints. */
export function reportedOfForm(plan: FormPlan, whole: Score, total: Exact, findings: Issue[]): void {
  const form = plan.form.reported;
  if (form === undefined) return;
  if (form.score !== undefined) {
    const held = { exact: total, shown: fromText(whole.score) ?? zero, most: null };
    reportedScore(form.score, held, "/reported/score", findings);
  }
  if (form.rate !== undefined) {
    reportedRate(form.rate, whole.rate === null ? null : fromText(whole.rate), "/reported/rate", findings);
  }
  if (form.grade !== undefined && !isGrade(form.grade, whole.grade)) {
    differs("grade/reported-differs", form.grade.slice(0, 40), whole.grade ?? "—", "/reported/grade", findings);
  }
  for (const [name, value] of Object.entries(form.ratios ?? {})) {
    const ratio = entryAt(plan.setting.ratios, name);
    const path = `/reported/ratios/${token(name)}`;
    if (ratio === undefined || ratio.value === null) {
      const title = ratioDefinition(name)?.title;
      const code = title === undefined ? "ratio/unknown" : "ratio/not-computed";
      findings.push(issue("warning", code, { ratio: name.slice(0, 40), title: title ?? "" }, { path }));
      continue;
    }
    const places = (String(value).split(".")[1] ?? "").length;
    const computed = round(fromPrinted(ratio.exact) ?? zero, Math.min(places, 20), "half-up");
    if (compare(computed, decimalOf(value)) === 0) continue;
    const title = ratioDefinition(name)?.title ?? name;
    if (isFraction(value, fromPrinted(ratio.exact) ?? zero)) {
      findings.push(issue("warning", "ratio/as-fraction", fractionParams(name, title, value), { path }));
      continue;
    }
    const params = { ratio: name, title, reported: toText(decimalOf(value)), computed: toText(computed) };
    findings.push(issue("error", "ratio/reported-differs", params, { path }));
  }
}

/** Whether a ratio is printed as a fraction of one: 0.9 for 90 %, rounded or cut off at its own places. */
function isFraction(reported: DecimalInput, percent: Exact): boolean {
  const places = Math.min(placesOf(printedText(reported)), MAX_PLACES);
  const share = divide(percent, hundred);
  if (isZero(share)) return false;
  return [round(share, places, "half-up"), round(share, places, "down")].some(
    (each) => compare(each, decimalOf(reported)) === 0,
  );
}

/** What is said of a ratio that is printed as a fraction. */
export function fractionParams(ratio: string, title: string, reported: DecimalInput): ParamsOf<"ratio/as-fraction"> {
  const given = decimalOf(reported);
  return { ratio, title, reported: toText(given), percent: toText(multiply(given, hundred)) };
}

function differs(
  code: CodeNaming<"reported" | "computed"> & CodeOf<"error">,
  given: string,
  computed: string,
  path: string,
  findings: Issue[],
): void {
  findings.push(issue("error", code, { reported: given, computed }, { path }));
}
