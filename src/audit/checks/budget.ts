import { absolute, compare, divide, type Exact, fromPrinted, isZero, sum, toText, whole } from "../../exact/index.js";
import type { BudgetFigures } from "../../budget/types.js";
import type { DecimalInput } from "../../exact/input.js";
import { leafOf } from "../../indicator/tree.js";
import type { Check, Say } from "../check.js";
import { valueOf } from "../compute.js";

/** What the budget figures say of one another. */
export const budgetChecks: Check = ({ form, base }, say) => {
  const { budget } = form;
  if (budget === undefined) return;
  sources(budget, say);
  threePublic(budget, say);
  overExecuted(budget, say);
  units(budget, say);
  const reasoned = new Set(
    base.plan.leaves.flatMap((index) => {
      const leaf = base.plan.nodes[index] === undefined ? null : leafOf(base.plan.nodes[index]);
      return leaf?.ratio !== undefined && (leaf.reason ?? "").trim() !== "" ? [leaf.ratio] : [];
    }),
  );
  const percent = (name: string): Exact | null => {
    const ratio = base.plan.setting.ratios[name];
    return ratio === undefined || ratio.value === null || reasoned.has(name) ? null : fromPrinted(ratio.exact);
  };
  const adjusted = percent("budget-adjustment");
  const value = (name: string): string => base.plan.setting.ratios[name]?.value ?? "—";
  if (adjusted !== null && compare(absolute(adjusted), whole(30)) > 0) {
    say("warning", "budget/adjustment-unexplained", { value: value("budget-adjustment") }, "/budget");
    if (budget.adjusted !== undefined && budget.executed !== undefined && isSame(budget.adjusted, budget.executed)) {
      const params = { executed: textOf(budget.executed), initial: textOf(budget.initial ?? "0") };
      say("warning", "budget/cut-to-outturn", params, "/budget");
    }
  }
  const executed = percent("budget-execution");
  if (executed !== null && compare(executed, whole(90)) < 0) {
    say("warning", "budget/low-execution", { value: value("budget-execution") }, "/budget");
  }
};

const TITLES = { initial: "年初预算数", adjusted: "全年预算数", executed: "全年执行数" } as const;
const FIGURES = ["initial", "adjusted", "executed"] as const;

function sources(budget: BudgetFigures, say: Say): void {
  for (const key of FIGURES) {
    const total = budget[key];
    const rows = (budget.sources ?? []).flatMap((row): DecimalInput[] => {
      const figure = row[key];
      return figure === undefined ? [] : [figure];
    });
    if (total === undefined || rows.length === 0 || rows.length < (budget.sources ?? []).length) continue;
    const added = sum(rows.map(valueOf));
    if (compare(added, valueOf(total)) === 0) continue;
    const params = { figure: TITLES[key], total: textOf(total), sum: toText(added) };
    say("error", "budget/sources-differ", params, `/budget/${key}`);
  }
}

function threePublic({ threePublic: figures }: BudgetFigures, say: Say): void {
  const { abroad, vehicles, reception } = figures?.parts ?? {};
  for (const key of ["budget", "executed"] as const) {
    const total = figures?.[key];
    const parts = [abroad?.[key], vehicles?.[key], reception?.[key]];
    if (total === undefined || !parts.every((part): part is DecimalInput => part !== undefined)) continue;
    const added = sum(parts.map(valueOf));
    if (compare(added, valueOf(total)) === 0) continue;
    const figure = key === "budget" ? "预算数" : "执行数";
    say(
      "error",
      "budget/parts-differ",
      { figure, total: textOf(total), sum: toText(added) },
      `/budget/threePublic/${key}`,
    );
  }
}

function overExecuted(budget: BudgetFigures, say: Say): void {
  const pairs: readonly (readonly [string, string, DecimalInput | undefined, DecimalInput | undefined])[] = [
    ["", "/budget/executed", budget.executed, budget.adjusted ?? budget.initial],
    ["“三公经费”", "/budget/threePublic/executed", budget.threePublic?.executed, budget.threePublic?.budget],
  ];
  for (const [what, path, executed, limit] of pairs) {
    if (executed === undefined || limit === undefined || compare(valueOf(executed), valueOf(limit)) <= 0) continue;
    say("error", "budget/over-executed", { what, executed: textOf(executed), budget: textOf(limit) }, path);
  }
}

function units(budget: BudgetFigures, say: Say): void {
  const stated = FIGURES.flatMap((key) => (budget[key] === undefined ? [] : [{ key, value: valueOf(budget[key]) }]));
  for (const left of stated) {
    for (const right of stated) {
      if (isZero(right.value) || compare(divide(left.value, right.value), whole(10000)) !== 0) continue;
      say("error", "budget/units-mixed", { left: TITLES[left.key], right: TITLES[right.key] }, `/budget/${left.key}`);
    }
  }
}

function isSame(left: DecimalInput, right: DecimalInput): boolean {
  return compare(valueOf(left), valueOf(right)) === 0;
}

function textOf(value: DecimalInput): string {
  return toText(valueOf(value));
}
