import { type Exact, toText } from "../../exact/index.js";
import { pointsAbove, pointsOf, tooManyPoints } from "../award.js";
import { measure } from "../measure.js";
import { holds, numberIn, SIGN } from "../value.js";
import { decimal } from "../decimals.js";
import { type Account, explain, type Given, type Scorer, type Setting } from "../scoring.js";
import type { Condition, OrdinalRule } from "../types.js";

/**
 * `ordinal` (条件计分): the first outcome all of whose conditions hold gives its share or points.
 *
 * Source: Hunan 资金结余 (无结余 3 分；有结余但不超过上年 2 分；超过上年不得分).
 */
export function ordinal(rule: OrdinalRule, setting: Setting): Scorer {
  const above = pointsAbove(rule.outcomes, setting.weight);
  if (above !== null) return tooManyPoints(above, setting);
  return (given, account) => {
    for (const outcome of rule.outcomes) {
      const held = all(outcome.when, setting, given, account);
      if (held === null) return null;
      if (held === "") continue;
      return explain(account, "outcome", () => held, pointsOf(outcome, setting.weight));
    }
    return account.refuse("rule/no-outcome", {}, "/rule");
  };
}

/** The conditions in words where all hold, the empty text where one does not, null where one cannot be told. */
function all(when: readonly Condition[], setting: Setting, given: Given, account: Account): string | null {
  const told: string[] = [];
  for (const condition of when) {
    const left = figure(condition.of, setting, given, account);
    const right = left === null ? null : bound(condition.value, setting, given, account);
    if (left === null || right === null) return null;
    if (!holds(left, condition.comparator, right)) return "";
    told.push(`${condition.of} ${toText(left)} ${SIGN[condition.comparator]} ${toText(right)}`);
  }
  return told.length === 0 ? "otherwise" : told.join("; ");
}

function figure(name: string, setting: Setting, given: Given, account: Account): Exact | null {
  if (name === "actual") return numberIn(setting.unit, given.actual, account);
  if (name === "previous") return previous(setting, given, account);
  if (name === "completion") {
    if (setting.yardstick === null) return account.refuse("target/missing", {}, "/target");
    const measured = measure(setting.yardstick, given, {}, account);
    if (measured === null) return null;
    return typeof measured === "string"
      ? (given.beside.awardedShare ?? account.refuse("actual/partial-needs-share", {}, "/awardedShare"))
      : measured.completion;
  }
  const own = given.beside.measures !== null && Object.prototype.hasOwnProperty.call(given.beside.measures, name);
  const measured = own ? given.beside.measures?.[name] : undefined;
  if (measured === undefined) return account.refuse("rule/measure-missing", { name: name.slice(0, 40) }, "/measures");
  return numberIn(setting.unit, measured, account);
}

function bound(value: string, setting: Setting, given: Given, account: Account): Exact | null {
  if (value === "previous") return previous(setting, given, account);
  if (value !== "target") return decimal(value);
  const target = setting.yardstick;
  return target?.kind === "bound" ? target.value : account.refuse("target/number-needed", {}, "/target");
}

function previous(setting: Setting, given: Given, account: Account): Exact | null {
  return given.beside.previous === null
    ? account.refuse("previous/missing", {}, "/previous")
    : numberIn(setting.unit, given.beside.previous, account);
}
