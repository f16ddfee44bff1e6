import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  add,
  compare,
  divide,
  type Exact,
  fromText,
  isZero,
  multiply,
  round,
  type RoundingMode,
  roundingModes,
  subtract,
  sum,
  toText,
} from "../../src/exact/index.js";
import { runs } from "../runs.js";

/** The same arithmetic on BigInt fractions: slow, plain, and nothing of ours. */
type Oracle = readonly [bigint, bigint];

const gcd = (a: bigint, b: bigint): bigint => (b === 0n ? (a < 0n ? -a : a) : gcd(b, a % b));

function oracle(text: string): Oracle {
  const [whole = "0", decimals = ""] = text.split(".");
  return [BigInt(whole + decimals), 10n ** BigInt(decimals.length)];
}

function show([n, d]: Oracle): string {
  if (d < 0n) return show([-n, -d]);
  const divisor = gcd(n, d) || 1n;
  const [num, den] = [n / divisor, d / divisor];
  let rest = den;
  let places = 0;
  for (const divisor of [10n, 2n, 5n]) {
    for (; rest % divisor === 0n; places++) rest /= divisor;
  }
  if (rest !== 1n) return `${num}/${den}`;
  const scaled = (num * 10n ** BigInt(places)) / den;
  const digits = (scaled < 0n ? -scaled : scaled).toString().padStart(places + 1, "0");
  const point = digits.length - places;
  const decimals = digits.slice(point).replace(/0+$/, "");
  return (scaled < 0n ? "-" : "") + digits.slice(0, point) + (decimals === "" ? "" : `.${decimals}`);
}

function rounded([n, d]: Oracle, places: number, mode: RoundingMode): string {
  const scaled = n * 10n ** BigInt(places);
  const negative = scaled < 0n;
  const size = negative ? -scaled : scaled;
  const quotient = size / d;
  const rest = size % d;
  const twice = rest * 2n;
  const up = {
    "half-up": rest > 0n && twice >= d,
    "half-down": twice > d,
    "half-even": twice > d || (twice === d && quotient % 2n === 1n),
    up: rest > 0n,
    down: false,
    ceiling: rest > 0n && !negative,
    floor: rest > 0n && negative,
  }[mode];
  const result = quotient + (up ? 1n : 0n);
  return show([negative ? -result : result, 10n ** BigInt(places)]);
}

const value = (text: string): Exact => {
  const exact = fromText(text);
  if (exact === null) throw new Error(`not a decimal: ${text}`);
  return exact;
};

// Short figures of forms, figures at the edge of safe integers, and long ones: both paths and the step between them.
const digits = (least: number, most: number) =>
  fc.stringMatching(new RegExp(`^[0-9]{${least},${most}}$`)).map((text) => text.replace(/^0+(?=.)/, ""));
const decimalText = fc
  .tuple(
    fc.boolean(),
    fc.oneof(digits(1, 4), digits(7, 9), digits(15, 17), digits(25, 40)),
    fc.oneof(fc.constant(""), digits(1, 4), digits(8, 16)),
  )
  .map(([negative, whole, decimals]) => {
    const text = decimals === "" ? whole : `${whole}.${decimals}`;
    return negative && /[1-9]/.test(text) ? `-${text}` : text;
  });

describe("exact arithmetic", () => {
  it("prints what it has read, without trailing zeros", () => {
    expect(toText(value("39.350"))).toBe("39.35");
    expect(toText(value("-0"))).toBe("0");
    expect(toText(value("007"))).toBe("7");
    expect(toText(value("2/6"))).toBe("1/3");
    expect(toText(value("123456789012345678901234567890.10"))).toBe("123456789012345678901234567890.1");
  });

  it("reads no number in other notations, divided by zero, or over 1,000 digits", () => {
    for (const text of ["", " 1", "1.", ".5", "1e3", "--1", "1/0", "0x1", "∞", "9".repeat(1001)]) {
      expect(fromText(text), text).toBeNull();
    }
  });

  it("gives the same text as fractions of BigInt for sums, differences, products and quotients", () => {
    fc.assert(
      fc.property(decimalText, decimalText, (left, right) => {
        const [a, b] = [value(left), value(right)];
        const [[p, q], [r, s]] = [oracle(left), oracle(right)];
        expect(toText(add(a, b))).toBe(show([p * s + r * q, q * s]));
        expect(toText(subtract(a, b))).toBe(show([p * s - r * q, q * s]));
        expect(toText(multiply(a, b))).toBe(show([p * r, q * s]));
        if (!isZero(b)) expect(toText(divide(a, b))).toBe(show([p * s, q * r]));
        const order = p * s - r * q;
        expect(Math.sign(compare(a, b))).toBe(order < 0n ? -1 : order > 0n ? 1 : 0);
      }),
      { numRuns: runs(2000) },
    );
  });

  it("rounds a quotient once, in every mode as fractions of BigInt do", () => {
    fc.assert(
      fc.property(decimalText, decimalText, fc.integer({ min: 0, max: 20 }), (left, right, places) => {
        if (isZero(value(right))) return;
        const [[p, q], [r, s]] = [oracle(left), oracle(right)];
        const quotient: Oracle = q * r < 0n ? [-p * s, -q * r] : [p * s, q * r];
        for (const mode of roundingModes) {
          expect(toText(round(divide(value(left), value(right)), places, mode)), mode).toBe(
            rounded(quotient, places, mode),
          );
        }
      }),
      { numRuns: runs(1000) },
    );
  });

  it("sums the same whatever the order", () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(decimalText, fc.integer({ min: 1, max: 97 })), { maxLength: 12 }), (terms) => {
        const values = terms.map(([text, divisor]) => divide(value(text), value(String(divisor))));
        expect(toText(sum([...values].reverse()))).toBe(toText(sum(values)));
      }),
    );
  });

  it.each([
    ["0.035", 2, "half-up", "0.04"],
    ["0.005", 2, "half-up", "0.01"],
    ["-0.005", 2, "half-up", "-0.01"],
    ["2.5", 0, "half-even", "2"],
    ["3.5", 0, "half-even", "4"],
    ["2.5", 0, "half-down", "2"],
    ["3.5", 0, "half-down", "3"],
    ["-3.5", 0, "half-down", "-3"],
    ["-2.5", 0, "ceiling", "-2"],
    ["-2.5", 0, "floor", "-3"],
    ["2.1", 0, "up", "3"],
    ["-2.9", 0, "down", "-2"],
    ["1.005", 2, "half-up", "1.01"],
    ["2.675", 2, "half-up", "2.68"],
  ] as const)("rounds %s to %i places %s: %s", (text, places, mode, expected) => {
    expect(toText(round(value(text), places, mode))).toBe(expected);
  });

  it("multiplies before it divides without losing the half: 0.5 × 6.3 ÷ 90 is 0.035, shown 0.04", () => {
    const share = divide(value("6.3"), value("90"));
    const score = multiply(value("0.5"), share);
    expect(toText(score)).toBe("0.035");
    expect(toText(round(score, 2, "half-up"))).toBe("0.04");
  });

  it("divides 21.9 by 0.2 to 109.5, shown 110 at 0 places", () => {
    expect(toText(round(divide(value("21.9"), value("0.2")), 0, "half-up"))).toBe("110");
  });

  it("keeps a quotient a quotient: 10 × 100 ÷ 150 is 20/3", () => {
    expect(toText(multiply(value("10"), divide(value("100"), value("150"))))).toBe("20/3");
  });
});
