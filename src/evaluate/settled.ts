import type { Quantity } from "../cell/types.js";
import type { IssueCode } from "../message/code.js";
import type { Unsaid } from "../message/types.js";
import { issue } from "../message/unsaid.js";
import type { LeafRun } from "../rule/run.js";
import type { LeafPlan } from "./leaf-plan.js";

/**
 * A rule that misses a cell gets the reason why it could not be read; a rule that does not need the cell makes that
 * reason a warning.
 */
export function settleIssues(
  plan: LeafPlan,
  own: string | Quantity | null,
  unread: readonly Unsaid[],
  account: LeafRun,
): void {
  tellOther(plan, own, unread, account);
  settle(account, "actual/missing", unread);
  settle(account, "target/missing", plan.targetIssues);
  if (account.issues !== null && account.issues.length > 1) account.issues = account.issues.filter(isFirst);
}

/** Two parts of a rule that lack one cell lack it once. */
function isFirst(one: Unsaid, at: number, all: readonly Unsaid[]): boolean {
  const same = ({ code, path, params }: Unsaid): boolean =>
    code === one.code && path === one.path && JSON.stringify(params) === JSON.stringify(one.params);
  return all.findIndex(same) === at;
}

/** A rule asks for one cell first, and stops where it lacks that: what is wrong with the other is told beside it. */
function tellOther(plan: LeafPlan, own: string | Quantity | null, unread: readonly Unsaid[], account: LeafRun): void {
  const lacks = (code: IssueCode): boolean => account.issues?.some((each) => each.code === code) === true;
  // Of a row that is blank in both, the one says it.
  const isUnread = unread.length > 0 || (own === null && plan.targetIssues.length > 0);
  if (lacks("target/missing") && isUnread && !lacks("actual/missing")) {
    account.issues?.push(issue("error", "actual/missing", {}, { path: `${plan.path}/actual` }));
  } else if (lacks("actual/missing") && plan.targetIssues.length > 0) {
    account.issues?.push(issue("error", "target/missing", {}, { path: `${plan.path}/target` }));
  }
}

function settle(account: LeafRun, code: "actual/missing" | "target/missing", reasons: readonly Unsaid[]): void {
  if (reasons.length === 0) return;
  const { issues } = account;
  if (issues === null) {
    for (const reason of reasons) (account.findings ??= []).push({ ...reason, severity: "warning" });
  } else if (issues.some((each) => each.code === code)) {
    account.issues = [...reasons, ...issues.filter((each) => each.code !== code)];
  }
}
