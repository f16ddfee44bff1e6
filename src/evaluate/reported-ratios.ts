import { nearestRatio } from "../budget/unknown.js";
import { compare, divide, type Exact, fromPrinted, hundred, isZero, MAX_PLACES, multiply } from "../exact/index.js";
import { round, toText } from "../exact/index.js";
import { type DecimalInput, decimalOf } from "../exact/input.js";
import { placesOf, printedText } from "../exact/printed.js";
import type { ParamsOf } from "../message/code.js";
import type { Unsaid } from "../message/types.js";
import { issue } from "../message/unsaid.js";
import { certain } from "../shape/certain.js";
import { entryAt } from "../shape/look.js";
import { token } from "../shape/pointer.js";
import type { FormPlan } from "./plan.js";
import { ratioBeside } from "./ratio-beside.js";
import { cut } from "../message/cut.js";

/** The ratios that a form prints, against what its budget figures give, each at the places that the form prints. */
export function reportedRatios(plan: FormPlan, printed: Readonly<Record<string, DecimalInput>> = {}): Unsaid[] {
  return Object.entries(printed).flatMap(([name, value]) => {
    const ratio = entryAt(plan.setting.ratios, name);
    const place = { path: `/reported/ratios/${token(name)}` };
    const finding =
      ratio === undefined || ratio.value === null
        ? notComputed(plan, name, place)
        : compared(plan, name, value, certain(fromPrinted(ratio.exact)), place);
    return finding === null ? [] : [finding];
  });
}

/** Why there is nothing to hold a printed ratio against. */
function notComputed({ kit: { ratios } }: FormPlan, name: string, place: Place): Unsaid {
  const title = ratios.plans.get(name)?.definition.title;
  const unknown = ratios.isWhole ? "ratio/unknown" : "ratio/not-included";
  const params = { ratio: cut(name), title: title ?? "", nearest: nearestRatio(ratios, name) };
  return issue("warning", title === undefined ? unknown : "ratio/not-computed", params, place);
}

function compared(plan: FormPlan, ratio: string, reported: DecimalInput, exact: Exact, place: Place): Unsaid | null {
  const given = decimalOf(reported);
  const computed = ratioBeside(exact, given, placesOf(String(reported)));
  if (compare(computed, given) === 0) return null;
  const { title } = certain(plan.kit.ratios.plans.get(ratio)).definition;
  if (isFraction(reported, exact)) {
    return issue("warning", "ratio/as-fraction", fractionParams(ratio, title, reported), place);
  }
  const params = { ratio, title, reported: toText(given), computed: toText(computed) };
  return issue("error", "ratio/reported-differs", params, place);
}

interface Place {
  readonly path: string;
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
