import { type Exact, toText } from "../../exact/index.js";
import { bandHolds, bandText, pointsAbove, pointsOf, tooManyPoints } from "../award.js";
import { completionOf, deviation, tellMet } from "../measure.js";
import { numberIn } from "../value.js";
import { type Account, explain, type Given, type Scorer, type Setting } from "../scoring.js";
import type { BandsRule } from "../types.js";

/**
 * `bands` (分档计分): the band that holds the actual value, the completion or the deviation gives its share or points.
 *
 * Source: 财预〔2021〕101号 (预算执行率, 满意度赋分) and local tables; each bound states its own inclusivity.
 */
export function bands(rule: BandsRule, setting: Setting): Scorer {
  const above = pointsAbove(
    rule.otherwise === undefined ? rule.bands : [...rule.bands, rule.otherwise],
    setting.weight,
  );
  if (above !== null) return tooManyPoints(above, setting);
  return (given, account) => {
    const value = figure(rule, setting, given, account);
    if (value === null) return null;
    const band = rule.bands.find((each) => bandHolds(each, value));
    const award = band ?? rule.otherwise;
    if (award === undefined) return account.refuse("rule/no-band", { value: toText(value) }, "/rule");
    const points = pointsOf(award, setting.weight);
    if (account.met === null) tellMet(setting.yardstick, given, account);
    const where = (): string => `x = ${toText(value)}: ${band === undefined ? "otherwise" : bandText(band)}`;
    return explain(account, "band", where, points);
  };
}

/** What is looked up; whether the target is met is told beside it where there is a target to tell it by. */
function figure(rule: BandsRule, setting: Setting, given: Given, account: Account): Exact | null {
  const target = setting.yardstick;
  if (rule.of === "actual") return numberIn(setting.unit, given.actual, account);
  if (target === null) return account.refuse("target/missing", {}, "/target");
  if (rule.of === "deviation") return deviation(target, given, account);
  return completionOf(target, given, rule, account);
}
