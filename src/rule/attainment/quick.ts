import { compare, divide, type Exact, isNegative, isZero, multiply, one, toText } from "../../exact/index.js";
import { infixText } from "../../figure/text.js";
import { lastStep, stepOf } from "../../figure/written.js";
import { SIGN } from "../measure/bound.js";
import type { LeafRun } from "../run.js";
import type { Rule } from "../types.js";
import type { Yardstick } from "../yardstick.js";

/** Scores a leaf on a plain number at once; null where only its figure says how. */
export type Quick = (run: LeafRun, value: Exact) => Exact | null;

/**
 * A number measured in proportion against a number above zero, as most leaves of most forms are: what its figure comes to
 * and writes down, without a closure for each of its parts. That both are the same, to the last step, is tested.
 */
export function quickAttainment(rule: Rule, target: Yardstick | null): Quick | null {
  if (rule.method !== "attainment" || rule.passMark !== undefined || rule.overAchievement !== undefined) return null;
  if (target?.kind !== "bound" || target.change || target.exactly) return null;
  if (target.equal && rule.equality === "closeness") return null;
  const { comparator, unit } = target;
  const isLower = comparator === "<=" || comparator === "<";
  if (isLower && rule.lowerIsBetter === "overrun") return null;
  // In one: a text made with `+` is kept in its parts.
  const stands = [" ", comparator === "=" ? "≥" : SIGN[comparator], " "].join("");
  const isStrict = comparator === ">" || comparator === "<";
  const fulfilled = lastStep("completion", one);
  return (run, value) => {
    const line = run.leaf.line?.numbers[0]?.value;
    const own = run.given.actual?.kind === "quantity" ? run.given.actual.unit : null;
    if (line === undefined || (own !== unit && own !== null && unit !== null)) return null;
    if (isZero(line) || isNegative(line) || isNegative(value)) return null;
    const order = isLower ? compare(line, value) : compare(value, line);
    const isMet = isStrict ? order > 0 : order >= 0;
    const share = isMet ? one : isLower ? divide(line, value) : divide(value, line);
    if (run.explained) {
      if (isMet) {
        run.add(stepOf("met", toText(value) + stands + toText(line), "true", run.source));
        run.add(fulfilled(run.source));
      } else {
        const formula = isLower ? `${toText(line)} ÷ ${toText(value)}` : `${toText(value)} ÷ ${toText(line)}`;
        run.add(stepOf("completion", formula, toText(share), run.source));
      }
    }
    run.met = isMet;
    return scored(run, share);
  };
}

function scored(run: LeafRun, share: Exact): Exact {
  const { weight, kept } = run.leaf;
  const points = multiply(weight, share);
  if (!run.explained) return points;
  const before = share === one ? kept?.[0] : undefined;
  const step = before ?? stepOf("score", infixText(weight, "*", share), toText(points), run.source);
  if (before === undefined && share === one && kept !== null) kept[0] = Object.freeze(step);
  run.add(step);
  return points;
}
