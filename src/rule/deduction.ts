import { type Exact, maximum, minimum, subtract, toText, zero } from "../exact/index.js";
import { decimal } from "./decimals.js";
import { type Account, explain } from "./scoring.js";

/** Takes points off a score, not below 0. */
export function deducting(points: Exact, off: Exact, what: string, account: Account): Exact {
  return explain(account, what, () => `${toText(points)} − ${toText(off)}`, maximum(zero, subtract(points, off)));
}

/** What a deduction leaves at least: its floor, or what its largest deduction leaves of the weight. */
export function leastLeft(rule: { readonly floor?: string; readonly most?: string }, weight: Exact): Exact {
  const floor = minimum(decimal(rule.floor ?? "0"), weight);
  return rule.most === undefined ? floor : maximum(floor, subtract(weight, decimal(rule.most)));
}
