import { compare, divide, type Exact, isNegative, isZero, multiply, one, toText } from "../../exact/index.js";
import { infixText } from "../../figure/text.js";
import { lastStep, stepOf } from "../../figure/written.js";
import { SIGN } from "../measure/bound.js";
import type { LeafRun } from "../run.js";
import type { Quick } from "../scorer.js";
import type { Yardstick } from "../yardstick.js";
import type { AttainmentRule } from "./parameters.js";

/**
 * A number measured in proportion against a number above zero, as most leaves of most forms are: what its figure comes to
 * and writes down, without a closure for each of its parts. That both are the same, to the last step, is tested.
 */
export function quickAttainment(rule: AttainmentRule, target: Yardstick | null): Quick | null {
  if (rule.passMark !== undefined) return null;
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
    if (line === undefined || isZero(line) || isNegative(line) || isNegative(value) || !isIn(unit, run)) return null;
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

/** Whether the actual value is in the unit of the target, or one of them has none. */
function isIn(unit: string | null, { given: { actual } }: LeafRun): boolean {
  return unit === null || actual?.kind !== "quantity" || actual.unit === null || actual.unit === unit;
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
