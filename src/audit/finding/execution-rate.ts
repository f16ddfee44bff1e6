import { ratioBeside } from "../../evaluate/ratio-beside.js";
import { compare, MAX_PLACES, toText } from "../../exact/index.js";
import { placesOf } from "../../exact/printed.js";
import { ratioOf } from "../compute/execution.js";
import { leafRows } from "../compute/rows.js";
import { valueOf } from "../compute/values.js";
import { percent } from "./budget.js";
import type { Check } from "./check.js";

/**
 * A row called 预算执行率 states a rate and names no ratio: it is scored as it is stated, and held against the figures of
 * the budget. What names its ratio is held against them where it is scored.
 */
export const executionRateCheck: Check = (audited, say) => {
  const rate = percent(audited, "budget-execution");
  if (rate === null) return;
  for (const { node, leaf, index } of leafRows(audited.base)) {
    if (!node.counted || leaf.ratio !== undefined || ratioOf(leaf) !== "budget-execution") continue;
    const actual = audited.base.score.leaves[index]?.actual;
    if (actual?.kind !== "quantity" || actual.unit !== "%") continue;
    const places = placesOf(actual.value);
    if (places > MAX_PLACES) continue;
    const computed = ratioBeside(rate.exact, valueOf(actual.value), places);
    if (compare(valueOf(actual.value), computed) === 0) continue;
    say("error", "ratio/actual-differs", { actual: actual.value, computed: toText(computed) }, `${node.path}/actual`);
  }
};
