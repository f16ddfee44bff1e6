import { divide, hundred, maximum, minimum, one, toText, zero } from "../../exact/index.js";
import { score } from "../award.js";
import { valueIn } from "../value.js";
import { explain, type Scorer, type Setting } from "../scoring.js";
import type { AttainmentParameters } from "../types.js";
import { higherIsBetter } from "../yardstick.js";
import { attainment } from "./attainment.js";

/**
 * `actual-rate` (按实际完成率计分): a percentage where higher is better scores weight × actual ÷ 100 whatever the
 * target, within 0 and the weight; every other indicator falls back to `attainment`.
 *
 * Source: the reading under which the scores of 郑州市金水区政务服务中心 2021 come out; also 得分=完成率×分值.
 */
export function actualRate(rule: AttainmentParameters, setting: Setting): Scorer {
  const fallback = attainment(rule, setting);
  const target = setting.yardstick;
  if (target === null || target.kind !== "bound" || target.change || !higherIsBetter(target)) return fallback;
  return (given, account) => {
    const unit = target.unit ?? (given.actual?.kind === "quantity" ? given.actual.unit : null);
    if (unit !== "%" || given.actual?.kind !== "quantity") return fallback(given, account);
    const value = valueIn(target, given, account);
    if (value === null) return null;
    const share = maximum(zero, minimum(one, divide(value, hundred)));
    explain(account, "actual-rate", () => `${toText(value)} ÷ 100`, share);
    return score(setting, share, account);
  };
}
