import type { FundingSource } from "../../budget/figure-groups.js";
import type { BudgetFigures } from "../../budget/types.js";
import { readDecimal, toText } from "../../exact/index.js";
import type { Changes } from "./changes.js";

/** A budget: the three figures of the whole and the sources as they are shown, all others as they are held. */
export function mergedBudget(
  held: BudgetFigures | undefined,
  shown: BudgetFigures | undefined,
  changes: Changes,
): BudgetFigures | undefined {
  if (held === undefined) return shown;
  const made: { -readonly [Key in keyof BudgetFigures]: BudgetFigures[Key] } = { ...held };
  for (const key of ["initial", "adjusted", "executed"] as const) {
    const change = changes.of(`/budget/${key}`);
    if (change === null) continue;
    const now = shown?.[key] ?? change.now;
    if (now === "") delete made[key];
    else made[key] = now;
  }
  const sources = shown?.sources?.filter((source) => held.sources !== undefined || hasAmount(source)) ?? [];
  if (sources.length > 0 && !areSame(sources, held.sources ?? [])) made.sources = sources;
  return made;
}

function hasAmount({ initial, adjusted, executed }: FundingSource): boolean {
  return [initial, adjusted, executed].some((amount) => amount !== undefined);
}

/** Whether sources have the same names and amounts, however these are written. */
function areSame(some: readonly FundingSource[], others: readonly FundingSource[]): boolean {
  const said = ({ name, initial, adjusted, executed }: FundingSource): string =>
    [name, ...[initial, adjusted, executed].map((each) => amountOf(each))].join("|");
  return some.map(said).join() === others.map(said).join();
}

function amountOf(amount: FundingSource["initial"]): string {
  if (amount === undefined || amount === "") return "";
  const read = readDecimal(amount);
  return typeof read === "string" ? String(amount) : toText(read);
}
