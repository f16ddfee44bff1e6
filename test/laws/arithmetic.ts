/**
 * A reader that knows arithmetic and nothing of scores: it shares no code with the library, so that it can be held against it.
 *
 *     sum      = product (("+" | "−") product)*
 *     product  = factor (("×" | "÷") factor)*
 *     factor   = "−" factor | number | "(" sum ")" | "|" sum "|" | "⌊" sum "⌋" | "⌈" sum "⌉"
 *              | ("min" | "max") "(" sum ("," sum)+ ")"
 *     number   = digits ("." digits)? | digits "/" digits
 */

/** A fraction in lowest terms, its denominator above zero. */
export interface Fraction {
  readonly top: bigint;
  readonly bottom: bigint;
}

/** The value of an arithmetic text; null where it is none, or divides by zero. */
export function valueOf(text: string): Fraction | null {
  const tokens = tokensOf(text);
  if (tokens === null) return null;
  try {
    const reader = new Reader(tokens);
    const value = reader.sum();
    return reader.ended() ? value : null;
  } catch (error) {
    if (error instanceof Unread) return null;
    throw error;
  }
}

/** `n/d` in lowest terms. */
export function fraction(top: bigint, bottom = 1n): Fraction {
  const sign = bottom < 0n ? -1n : 1n;
  const by = sign * divisor(top, bottom);
  return { top: top / by, bottom: bottom / by };
}

/** Whether the first is below (−1), the same as (0) or above (1) the second. */
export function order(left: Fraction, right: Fraction): -1 | 0 | 1 {
  const distance = left.top * right.bottom - right.top * left.bottom;
  return distance < 0n ? -1 : distance > 0n ? 1 : 0;
}

/** The greatest whole number that is not above a fraction. */
export function floor({ top, bottom }: Fraction): bigint {
  return top >= 0n || top % bottom === 0n ? top / bottom : top / bottom - 1n;
}

class Unread extends Error {}

const TOKEN = /\s*(\d+\/\d+|\d+(?:\.\d+)?|min\(|max\(|[-+−×÷()|⌊⌋⌈⌉,])/uy;

/** The numbers and signs of a text; null where something else stands in it, or a hyphen for a minus. */
function tokensOf(text: string): readonly string[] | null {
  const tokens: string[] = [];
  let at = 0;
  while (at < text.length) {
    TOKEN.lastIndex = at;
    const found = TOKEN.exec(text);
    if (found === null || found[1] === "-") return null;
    tokens.push(found[1] ?? "");
    at = TOKEN.lastIndex;
  }
  return tokens;
}

class Reader {
  private at = 0;
  private inSize = false;
  private readonly tokens: readonly string[];

  constructor(tokens: readonly string[]) {
    this.tokens = tokens;
  }

  ended(): boolean {
    return this.at === this.tokens.length;
  }

  sum(): Fraction {
    let value = this.product();
    for (;;) {
      if (this.takes("+")) value = plus(value, this.product());
      else if (this.takes("−")) value = plus(value, negative(this.product()));
      else return value;
    }
  }

  private product(): Fraction {
    let value = this.factor();
    for (;;) {
      if (this.takes("×")) value = times(value, this.factor());
      else if (this.takes("÷")) value = times(value, inverse(this.factor()));
      else return value;
    }
  }

  private factor(): Fraction {
    if (this.takes("−")) return negative(this.factor());
    if (this.takes("(")) return this.closed(")");
    if (this.takes("⌊")) return fraction(floor(this.closed("⌋")));
    if (this.takes("⌈")) return fraction(-floor(negative(this.closed("⌉"))));
    if (this.takes("min(")) return this.extreme(-1);
    if (this.takes("max(")) return this.extreme(1);
    if (this.takes("|")) return this.size();
    const token = this.tokens[this.at++] ?? "";
    if (!/^\d/.test(token)) throw new Unread();
    return numberOf(token);
  }

  /** A bar cannot say whether it opens or closes, so sizes do not stand in sizes. */
  private size(): Fraction {
    if (this.inSize) throw new Unread();
    this.inSize = true;
    const value = this.closed("|");
    this.inSize = false;
    return value.top < 0n ? negative(value) : value;
  }

  private extreme(side: -1 | 1): Fraction {
    let value = this.sum();
    if (this.tokens[this.at] !== ",") throw new Unread();
    while (this.takes(",")) {
      const other = this.sum();
      if (order(other, value) === side) value = other;
    }
    if (!this.takes(")")) throw new Unread();
    return value;
  }

  private closed(by: string): Fraction {
    const value = this.sum();
    if (!this.takes(by)) throw new Unread();
    return value;
  }

  private takes(token: string): boolean {
    if (this.tokens[this.at] !== token) return false;
    this.at++;
    return true;
  }
}

function numberOf(text: string): Fraction {
  const [top = "", bottom] = text.split("/");
  if (bottom !== undefined) return times(fraction(BigInt(top)), inverse(fraction(BigInt(bottom))));
  const [whole = "", part = ""] = text.split(".");
  return fraction(BigInt(whole + part), 10n ** BigInt(part.length));
}

function plus(left: Fraction, right: Fraction): Fraction {
  return fraction(left.top * right.bottom + right.top * left.bottom, left.bottom * right.bottom);
}

function times(left: Fraction, right: Fraction): Fraction {
  return fraction(left.top * right.top, left.bottom * right.bottom);
}

function negative({ top, bottom }: Fraction): Fraction {
  return { top: -top, bottom };
}

function inverse({ top, bottom }: Fraction): Fraction {
  if (top === 0n) throw new Unread();
  return fraction(bottom, top);
}

function divisor(left: bigint, right: bigint): bigint {
  let [a, b] = [left < 0n ? -left : left, right < 0n ? -right : right];
  while (b !== 0n) [a, b] = [b, a % b];
  return a;
}
