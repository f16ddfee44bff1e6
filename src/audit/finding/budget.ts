import {
  absolute,
  compare,
  type Exact,
  fromPrinted,
  isNegative,
  isZero,
  percentOf,
  round,
  subtract,
  toText,
} from "../../exact/index.js";
import type { BudgetFigures } from "../../budget/types.js";
import type { DecimalInput } from "../../exact/input.js";
import type { Audited, Check, Say } from "./check.js";
import { isAbove, limitOf } from "./limit.js";
import { amountText, valueOf } from "../compute/values.js";
import { ratioOf } from "../compute/execution.js";
import { isReason } from "../compute/reason.js";
import { leafRows } from "../compute/rows.js";
import { certain } from "../../shape/certain.js";
import { has } from "../../shape/look.js";

/** How the budget was carried out: over it, far below it, far from where it began. */
export const budgetChecks: Check = (audited, say) => {
  const { budget } = audited.form;
  if (budget === undefined) return;
  overExecuted(budget, say);
  adjustment(audited, budget, say);
  execution(audited, budget, say);
};

/** The ratios for which a leaf gives a reason. */
function reasonedRatios({ base }: Audited): ReadonlySet<string> {
  const reasoned = leafRows(base).filter(({ leaf }) => isReason(leaf.reason));
  return new Set(reasoned.flatMap(({ leaf }) => ratioOf(leaf) ?? []));
}

/** A ratio in percent, exact and as shown; null where it cannot be computed. */
export function percent({ base }: Audited, name: string): { readonly exact: Exact; readonly value: string } | null {
  const ratio = base.plan.setting.ratios[name];
  if (ratio === undefined || ratio.value === null) return null;
  return { exact: certain(fromPrinted(ratio.exact)), value: ratio.value };
}

/** Above the threshold either way without a reason; then whether the budget was cut to the outturn; net with a sign, or gross. */
function adjustment(audited: Audited, budget: BudgetFigures, say: Say): void {
  const adjusted = percent(audited, "budget-adjustment");
  if (adjusted === null) return;
  const { value } = adjusted;
  if (isNegative(adjusted.exact) && budget.adjustments === undefined && isScored(audited, "budget-adjustment")) {
    say("warning", "ratio/net-or-gross", { value }, "/budget");
  }
  if (reasonedRatios(audited).has("budget-adjustment")) return;
  const limit = limitOf(audited.base, "budget/adjustment");
  if (!isAbove(absolute(adjusted.exact), limit)) return;
  say("warning", "budget/adjustment-unexplained", { value, limit: toText(limit) }, "/budget");
  if (budget.adjusted === undefined || budget.executed === undefined) return;
  // Money added in the year and spent is no budget cut to what was spent.
  if (!isNegative(adjusted.exact) || compare(valueOf(budget.adjusted), valueOf(budget.executed)) !== 0) return;
  const params = { executed: amountText(budget.executed), initial: amountText(certain(budget.initial)) };
  say("warning", "budget/cut-to-outturn", params, "/budget");
}

/** Whether a leaf or a published ratio speaks of a ratio. */
function isScored({ base, form }: Audited, name: string): boolean {
  if (has(form.reported?.ratios ?? {}, name)) return true;
  return leafRows(base).some(({ leaf }) => leaf.ratio === name);
}

/** Low, and much of the budget unspent, without a reason. */
function execution(audited: Audited, budget: BudgetFigures, say: Say): void {
  const limit = budget.adjusted ?? budget.initial;
  const reasoned = reasonedRatios(audited);
  const rate = percent(audited, "budget-execution");
  const least = limitOf(audited.base, "budget/execution");
  if (rate !== null && least !== null && !reasoned.has("budget-execution") && compare(rate.exact, least) < 0) {
    say("warning", "budget/low-execution", { value: rate.value, limit: toText(least) }, "/budget");
  }
  if (limit === undefined || isZero(valueOf(limit)) || reasoned.has("budget-execution") || reasoned.has("carry-over")) {
    return;
  }
  const { executed, carriedOver } = budget;
  if (carriedOver === undefined && executed === undefined) return;
  const left = carriedOver === undefined ? subtract(valueOf(limit), valueOf(certain(executed))) : valueOf(carriedOver);
  const share = percentOf(left, valueOf(limit));
  const most = limitOf(audited.base, "budget/unspent");
  if (!isAbove(share, most)) return;
  const params = { value: toText(round(share, 4, "half-up")), limit: toText(most) };
  say("warning", "budget/unspent", params, "/budget");
}

function overExecuted(budget: BudgetFigures, say: Say): void {
  const pairs: readonly (readonly [string, string, DecimalInput | undefined, DecimalInput | undefined])[] = [
    ["", "/budget/executed", budget.executed, budget.adjusted ?? budget.initial],
    ["“三公经费”", "/budget/threePublic/executed", budget.threePublic?.executed, budget.threePublic?.budget],
  ];
  for (const [what, path, executed, limit] of pairs) {
    if (executed === undefined || limit === undefined || compare(valueOf(executed), valueOf(limit)) <= 0) continue;
    say("error", "budget/over-executed", { what, executed: amountText(executed), budget: amountText(limit) }, path);
  }
}
