import { decimal } from "../../rule/decimals.js";
import type { BandsRule, Condition, OrdinalRule } from "../../rule/types.js";
import { SIGN } from "../../rule/value.js";
import { bandText } from "../../rule/award.js";
import { awardOf, inBand } from "../award.js";
import { firstMatch, matchedOr } from "../first-match.js";
import { measured } from "../measure.js";
import type { Scope } from "../scope.js";
import { clear, constant, minus, over, size, type Term } from "../term.js";
import { compared, every, type Test } from "../test.js";

/** `bands`: the band that holds the actual value, the completion or the deviation gives its share or points. */
export function bands(rule: BandsRule, scope: Scope): Term | null {
  const value = lookedUp(rule, scope);
  if (value === null) return null;
  const matched = firstMatch(
    rule.bands.map((band) => ({
      label: bandText(band),
      when: inBand(band, value),
      gives: awardOf(band, scope.weight),
    })),
    scope.ledger,
  );
  return matchedOr(matched, rule.otherwise === undefined ? null : awardOf(rule.otherwise, scope.weight));
}

/** What is looked up; a quotient is freed of noise first, so that a bound belongs where it belongs. */
function lookedUp(rule: BandsRule, scope: Scope): Term | null {
  if (rule.of === "actual") return scope.inputs.actual(scope.unit);
  const target = scope.yardstick;
  if (target === null) return null;
  if (rule.of === "completion") {
    const found = measured(target, scope, rule);
    if (found === null) return null;
    if (found === "open") return scope.inputs.share();
    return scope.ledger.step("所在档次按完成率", clear(found.completion));
  }
  if (target.kind !== "bound") return null;
  const value = scope.inputs.measured(target);
  if (value === null) return null;
  const line = scope.inputs.target(target);
  return scope.ledger.step("偏离度", clear(over(minus(value, line), size(line))));
}

/** `ordinal`: the first outcome all of whose conditions hold. */
export function ordinal(rule: OrdinalRule, scope: Scope): Term | null {
  const cases = [];
  for (const outcome of rule.outcomes) {
    const tests: Test[] = [];
    for (const condition of outcome.when) {
      const test = conditionOf(condition, scope);
      if (test === null) return null;
      tests.push(test);
    }
    const label = outcome.when.map(wording).join("，");
    cases.push({ label: label === "" ? "其他情形" : label, when: every(tests), gives: awardOf(outcome, scope.weight) });
  }
  return matchedOr(firstMatch(cases, scope.ledger), null);
}

function conditionOf(condition: Condition, scope: Scope): Test | null {
  const left = figure(condition.of, scope);
  const right = bound(condition.value, scope);
  return left === null || right === null ? null : compared(left, condition.comparator, right);
}

function figure(name: string, scope: Scope): Term | null {
  if (name === "actual") return scope.inputs.actual(scope.unit);
  if (name === "previous") return scope.inputs.previous(scope.unit);
  if (name !== "completion") return scope.inputs.measure(name, scope.unit);
  if (scope.yardstick === null) return null;
  const found = measured(scope.yardstick, scope, {});
  if (found === null) return null;
  return found === "open" ? scope.inputs.share() : scope.ledger.step("所按完成率", clear(found.completion));
}

function bound(value: string, scope: Scope): Term | null {
  if (value === "previous") return scope.inputs.previous(scope.unit);
  if (value !== "target") return constant(decimal(value));
  return scope.yardstick?.kind === "bound" ? scope.inputs.target(scope.yardstick) : null;
}

const NAMES: Readonly<Record<string, string>> = { actual: "实际完成值", previous: "上年数", completion: "完成率" };

function wording({ of, comparator, value }: Condition): string {
  const right = value === "target" ? "指标值" : (NAMES[value] ?? value);
  return `${NAMES[of] ?? of}${SIGN[comparator]}${right}`;
}
