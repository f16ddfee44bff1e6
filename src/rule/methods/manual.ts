import { compare, isNegative, toText } from "../../exact/index.js";
import { decimal } from "../decimals.js";
import { explain, type Scorer, type Setting } from "../scoring.js";
import type { ManualRule } from "../types.js";

/** `manual` (人工评分): a score set by a person, with a reason, within 0 and the weight. */
export function manual(rule: ManualRule, setting: Setting): Scorer {
  const points = decimal(rule.score);
  const outside = isNegative(points) || compare(points, setting.weight) > 0;
  return (_given, account) => {
    if (outside) {
      const params = { score: toText(points), weight: toText(setting.weight) };
      return account.refuse("rule/manual-outside", params, "/rule/score");
    }
    return explain(account, "manual", () => rule.reason, points);
  };
}
