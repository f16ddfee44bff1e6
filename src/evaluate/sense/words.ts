import type { Actual } from "../../cell/types.js";
import type { IndicatorLeaf } from "../../form/types.js";
import { boundOf, type Line } from "../../rule/yardstick.js";
import { ofEach } from "./each.js";
import { isFall, ofFall, wantsFall } from "./fall.js";
import { ofFraction, wantsShare } from "./fraction.js";
import { ofNone } from "./none.js";
import type { Sensed, SensedBound } from "./sensed.js";
import { ofUnchanged } from "./unchanged.js";

/** What is looked at of an indicator. */
export interface Worded {
  readonly leaf: IndicatorLeaf;
  readonly line: Line | null;
  readonly counted: boolean;
}

/** The actual value as the words of its cell say it beside the name and the target; null where they say no more than was read. */
export function sensedByWords({ leaf, line, counted }: Worded, text: string, actual: Actual): Sensed | null {
  const bound = boundIn(line);
  if (bound === null) return ofNone(bound, leaf, counted, text, actual);
  const each = ofEach(bound, leaf, text, actual);
  if (each !== null) return each;
  const unchanged = ofUnchanged(bound, text, actual);
  if (unchanged !== null) return unchanged;
  const fall = isFall(leaf) || wantsFall(leaf, bound) ? ofFall(bound, leaf, text, actual) : null;
  if (fall !== null || (bound.change && !counted)) return fall;
  const none = ofNone(bound, leaf, counted, text, actual);
  return none !== null || bound.change ? none : ofFraction(bound, wantsShare(leaf), text, actual);
}

function boundIn(line: Line | null): SensedBound | null {
  if (line?.yardstick.kind !== "bound") return null;
  const { comparator, unit, change } = line.yardstick;
  const { value, text } = boundOf(line, line.yardstick);
  return { comparator, unit, change, value, text };
}
