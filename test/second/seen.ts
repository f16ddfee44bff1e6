import { fraction, ONE, type Fraction, ZERO } from "./fraction.js";
import { actualOf, base, boundOf, change, factor, holds, measured, standing } from "./measure.js";
import type { Condition, Leaf } from "./model.js";
import { Refused } from "./model.js";
import { late } from "./steps.js";

/** The actual as typed, in the base unit. */
function typed(leaf: Leaf): Fraction {
  const actual = actualOf(leaf);
  if (actual.kind === "rate") return actual.value;
  if (actual.kind !== "figure") throw new Refused("actual/not-comparable");
  return base(actual.figure);
}

/** What a plain figure of a rule is a number of. */
function one(leaf: Leaf): Fraction {
  return factor(leaf.unit);
}

/** What a rule looks at, in its own figures: the unit cell's unit, or a share. */
export function seen(
  of: "actual" | "completion" | "deviation" | "change" | "lateness",
  leaf: Leaf,
  rule: { lowerIsBetter?: "inverse" | "overrun"; lateIn?: string },
): Fraction {
  if (of === "actual") return typed(leaf).over(one(leaf));
  const target = leaf.target?.value;
  if (target === undefined) throw new Refused("target/missing");
  if (of === "lateness") {
    if (target.kind !== "deadline") throw new Refused("rule/lateness-needs-day");
    return late({ stepUnit: rule.lateIn ?? "天", partial: "prorate" }, leaf, target.latest);
  }
  if (of === "change") return measured(target, leaf);
  if (of === "completion") return standing(target, leaf, rule).completion;
  const bound = boundOf(target, leaf, {});
  if (bound === undefined) throw new Refused("rule/deviation-needs-number");
  if (bound.value.isZero()) throw new Refused("target/zero-deviation");
  return measured(target, leaf).minus(bound.value).over(bound.value.abs());
}

/** Whether a condition of an outcome holds. */
export function applies({ of, comparator, value }: Condition, leaf: Leaf): boolean {
  const asked = leaf.target?.value;
  const told = leaf.previous === undefined || leaf.actual?.value.kind === "rate";
  // A change that is typed says itself how it lies to the year before.
  if (of === "actual" && value === "previous" && asked?.kind === "change" && told)
    return holds(measured(asked, leaf), comparator, ZERO);
  const plain = of === "completion" || of === "change";
  const other =
    value === "previous"
      ? previous(leaf)
      : value === "target"
        ? targetOf(leaf)
        : fraction(value).times(plain ? ONE : one(leaf));
  return holds(figureOf(of, leaf), comparator, other);
}

function figureOf(of: string, leaf: Leaf): Fraction {
  if (of === "actual") return typed(leaf);
  if (of === "completion") return seen("completion", leaf, {});
  if (of === "previous") return previous(leaf);
  if (of === "change") return change(leaf) ?? typed(leaf);
  const measure = leaf.measures?.[of];
  if (measure === undefined) throw new Refused("rule/measure-missing");
  return fraction(measure).times(one(leaf));
}

function previous(leaf: Leaf): Fraction {
  if (leaf.previous === undefined) throw new Refused("previous/missing");
  return base(leaf.previous.value);
}

function targetOf(leaf: Leaf): Fraction {
  const bound = leaf.target && boundOf(leaf.target.value, leaf, {});
  if (bound === undefined) throw new Refused("target/number-needed");
  return bound.value;
}
