import { floor, type Fraction, fraction, order, valueOf } from "./arithmetic.js";

/** A step as far as its truth goes. */
export interface Statement {
  readonly what: string;
  readonly formula: string;
  readonly value: string;
  readonly kind?: string;
}

/** Steps whose number no formula gives: what a person decided, the tier that a person named, days counted in a calendar. */
const TOLD: readonly string[] = ["awarded-share", "awarded", "manual", "tier", "late"];

/**
 * Why a step is not true, a word and a reason; null where it is.
 *
 * A formula is an arithmetic text that equals the value, a comparison that the value affirms or denies, the rounding of one
 * number, or words that are marked as such.
 */
export function checkStep({ what, formula, value, kind }: Statement): string | null {
  if (kind !== undefined && kind !== "words") return `kind: ${kind} is none`;
  if (kind === "words") return printed(value) === null || TOLD.includes(what) ? null : `words: no words give ${value}`;
  const signs = formula.match(/[=≥≤><]/g);
  if (signs !== null) return compared(formula, signs, value);
  const found = formula.includes("→") ? rounded(formula) : valueOf(formula);
  if (found === null) return `unread: ${formula}`;
  const given = printed(value);
  if (given === null) return `value: ${value} is no number as results print it`;
  return order(found, given) === 0 ? null : `differs: ${formula} is ${text(found)}, not ${value}`;
}

function compared(formula: string, signs: readonly string[], value: string): string | null {
  const sides = formula.split(/[=≥≤><]/).map(single);
  let holds = true;
  for (const [at, sign] of signs.entries()) {
    const [left, right] = [sides[at] ?? null, sides[at + 1] ?? null];
    if (left === null || right === null) return `unread: ${formula}`;
    const side = order(left, right);
    holds &&= side === 0 ? "=≥≤".includes(sign) : side < 0 ? "≤<".includes(sign) : "≥>".includes(sign);
  }
  if (value !== "true" && value !== "false") return `value: ${value} is no answer to a comparison`;
  return value === String(holds) ? null : `differs: ${formula} is ${String(holds)}`;
}

/** `6.175 → 2 (half-up)` as the number that it comes to. */
function rounded(formula: string): Fraction | null {
  const [, from = "", places = "", mode = ""] = /^(.+) → (\d{1,3}) \(([a-z-]+)\)$/.exec(formula) ?? [];
  const number = single(from);
  const round = MODES[mode];
  if (number === null || round === undefined) return null;
  const unit = 10n ** BigInt(places);
  const scaled = fraction(number.top * unit, number.bottom);
  const down = floor(scaled);
  const rest = fraction(scaled.top - down * scaled.bottom, scaled.bottom);
  if (rest.top === 0n) return number;
  return fraction(round(down, order(rest, fraction(1n, 2n))) ? down + 1n : down, unit);
}

/** Whether a number between `down` and the next whole number goes up, by where it lies to the half between them. */
const MODES: Readonly<Record<string, (down: bigint, half: -1 | 0 | 1) => boolean>> = {
  ceiling: () => true,
  floor: () => false,
  up: (down) => down >= 0n,
  down: (down) => down < 0n,
  "half-up": (down, half) => half > 0 || (half === 0 && down >= 0n),
  "half-down": (down, half) => half > 0 || (half === 0 && down < 0n),
  "half-even": (down, half) => half > 0 || (half === 0 && down % 2n !== 0n),
};

/** A side that is one number, not a calculation. */
function single(side: string): Fraction | null {
  const bare = side.trim();
  return /^−?\d+(?:\.\d+|\/\d+)?$/.test(bare) ? valueOf(bare) : null;
}

const DECIMAL = /^-?(?:0|[1-9]\d*)(?:\.\d*[1-9])?$/;
const QUOTIENT = /^-?[1-9]\d*\/[1-9]\d*$/;

/** A number as results print one: a plain decimal without trailing zeros, a quotient in lowest terms; a hyphen for a minus. */
function printed(value: string): Fraction | null {
  if (value === "-0" || (!DECIMAL.test(value) && !QUOTIENT.test(value))) return null;
  const number = valueOf(value.replace("-", "−"));
  return number !== null && (DECIMAL.test(value) || text(number) === value) ? number : null;
}

function text({ top, bottom }: Fraction): string {
  return bottom === 1n ? String(top) : `${top}/${bottom}`;
}
