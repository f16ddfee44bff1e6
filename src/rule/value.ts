import {
  absolute,
  compare,
  divide,
  type Exact,
  hundred,
  isZero,
  multiply,
  subtract,
  toText,
  whole,
} from "../exact/index.js";
import type { Actual, Comparator } from "../target/types.js";
import { conversion } from "../text/unit.js";
import { decimal } from "./decimals.js";
import type { Account, Given } from "./scoring.js";
import type { Bound, Span } from "./yardstick.js";

/** The sign of a comparator as a form prints it. */
export const SIGN: Readonly<Record<Comparator, string>> = { ">=": "≥", ">": ">", "<=": "≤", "<": "<", "=": "=" };

/** The actual as a number in the yardstick's unit; of a change, the rate against the previous figure. */
export function valueIn(target: Bound | Span, given: Given, account: Account): Exact | null {
  if (target.kind === "bound" && target.change && given.beside.previous !== null)
    return changeOf(target, given, account);
  return numberIn(target.unit, given.actual, account, given.number);
}

/** An actual value as a number in a unit, converted exactly; null with an issue where it is none. */
export function numberIn(
  unit: string | null,
  actual: Actual | null,
  account: Account,
  known: Exact | null = null,
): Exact | null {
  if (actual === null) return account.refuse("actual/missing", {}, "/actual");
  if (actual.kind !== "quantity") {
    const text = actual.kind === "date" ? actual.date : actual.text;
    return account.refuse("actual/not-comparable", { actual: text.slice(0, 40) }, "/actual");
  }
  const value = known ?? decimal(actual.value);
  if (unit === actual.unit || unit === null || actual.unit === null) return value;
  const factor = conversion(actual.unit, unit);
  if (factor === null) return account.refuse("actual/unit-differs", { actual: actual.unit, target: unit }, "/actual");
  return multiply(value, factor);
}

/** Whether a number stands to a bound as its comparator says. */
export function holds(value: Exact, comparator: Comparator, bound: Exact): boolean {
  const order = compare(value, bound);
  switch (comparator) {
    case ">=":
      return order >= 0;
    case ">":
      return order > 0;
    case "<=":
      return order <= 0;
    case "<":
      return order < 0;
    case "=":
      return order === 0;
  }
}

/** The rate of change against the previous figure, in the unit of the target; the plain difference in other units. */
function changeOf(target: Bound, given: Given, account: Account): Exact | null {
  if (given.actual === null) return account.refuse("actual/missing", {}, "/actual");
  const actual = numberIn(null, given.actual, account);
  const unit = given.actual.kind === "quantity" ? given.actual.unit : null;
  const previous = numberIn(unit, given.beside.previous, account);
  if (actual === null || previous === null) return null;
  const difference = subtract(actual, previous);
  const scale = target.unit === "%" || target.unit === null ? hundred : target.unit === "‰" ? whole(1000) : null;
  if (scale === null) {
    if (account.explained) {
      account.step("change", `${toText(actual)} − ${toText(previous)}`, toText(difference));
    }
    return difference;
  }
  if (isZero(previous)) return account.refuse("previous/zero", {}, "/previous");
  const rate = multiply(divide(difference, absolute(previous)), scale);
  if (account.explained) {
    const share = `(${toText(actual)} − ${toText(previous)}) ÷ |${toText(previous)}|`;
    account.step("change", `${share} × ${toText(scale)}`, toText(rate));
  }
  return rate;
}
