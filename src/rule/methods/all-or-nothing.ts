import { toText, zero, one } from "../../exact/index.js";
import { score, unusable } from "../award.js";
import { measure } from "../measure.js";
import type { Scorer, Setting } from "../scoring.js";
import { awarded } from "./attainment.js";

/**
 * `all-or-nothing` (直接赋分): full weight where the target is met, else 0; partly met is not met.
 *
 * Source: 财预〔2021〕101号 (直接赋分).
 */
export function allOrNothing(setting: Setting): Scorer {
  const target = setting.yardstick;
  if (target === null) return unusable((account) => account.refuse("target/missing", {}, "/target"));
  return (given, account) => {
    const measured = measure(target, given, {}, account);
    if (measured === null) return null;
    if (measured === "text-open") return awarded(measured, setting, given, account);
    const met = measured !== "partial" && measured.met;
    account.met = met;
    if (account.explained) {
      account.step("met", measured === "partial" ? "" : measured.formula, toText(met ? one : zero));
    }
    return score(setting, met ? one : zero, account);
  };
}
