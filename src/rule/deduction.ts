import { type Exact, maximum, subtract, toText, zero } from "../exact/index.js";
import { type Account, explain } from "./scoring.js";

/** Takes points off a score, not below 0. */
export function deducting(points: Exact, off: Exact, what: string, account: Account): Exact {
  return explain(account, what, () => `${toText(points)} − ${toText(off)}`, maximum(zero, subtract(points, off)));
}
