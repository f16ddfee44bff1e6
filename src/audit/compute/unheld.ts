import type { FormPlan } from "../../evaluate/plan.js";
import { nodeOf } from "../../evaluate/plan-nodes.js";
import type { FormScore } from "../../evaluate/score-form.js";
import type { IssueCode } from "../../message/index.js";
import { has as hasKey } from "../../shape/look.js";
import type { Has } from "./cells.js";

const MISSING: IssueCode = "budget/figure-missing";

/** An issue as far as it tells which figure a ratio lacks. */
interface Lacking {
  readonly code: IssueCode;
  readonly params: Readonly<Record<string, unknown>>;
}

/** Which of the figures that a ratio lacks a form has no place for, and whose scores rest on them. */
export interface Unheld {
  readonly leaves: ReadonlySet<number>;
  /** Whether an issue says no more than that a figure is missing that such a leaf lacks. */
  readonly says: (issue: Lacking) => boolean;
}

/**
 * Ratios whose figures the form does not hold: a table of scores and rules alone has no block of the budget, and no column
 * of results. Such a row was scored by a person; a cell that is there and blank stays what it is.
 */
export function unheldFigures(plan: FormPlan, score: FormScore, has: Has): Unheld {
  const leaves = new Set<number>();
  const lacked = new Set<string>();
  const wanted = new Set<string>();
  for (const index of plan.leaves) {
    const missing = (score.leaves[index]?.account.issues ?? []).filter(({ code }) => code === MISSING);
    if (missing.length === 0) continue;
    const isUnheld = !has(index, "actual") && !missing.some((each) => hasPlace(plan, each));
    if (isUnheld && nodeOf(plan, index).input.reported !== undefined) leaves.add(index);
    for (const each of missing) (leaves.has(index) ? lacked : wanted).add(nameOf(each));
  }
  const says = (issue: Lacking): boolean =>
    issue.code === MISSING && lacked.has(nameOf(issue)) && !wanted.has(nameOf(issue));
  return { leaves, says };
}

function nameOf({ params }: Lacking): string {
  return `${String(params["ratio"])} ${String(params["key"])}`;
}

/** The columns that every block of the budget has. */
const BLOCK: readonly string[] = ["initial", "adjusted", "executed"];

/** Whether a form has a place for a figure: the block of its budget, or others of the same group. */
function hasPlace({ form: { budget } }: FormPlan, { params }: Lacking): boolean {
  if (budget === undefined) return false;
  const key = String(params["key"]);
  const dot = key.indexOf(".");
  if (dot > 0) return hasKey(budget, key.slice(0, dot));
  return BLOCK.includes(key) && ["unit", ...BLOCK].some((each) => hasKey(budget, each));
}
