import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  add,
  compare,
  divide,
  type Exact,
  fraction,
  fromPrinted,
  hundred,
  isZero,
  multiply,
  negate,
  one,
  percent,
  round,
  roundingModes,
  subtract,
  sum,
  sumAt,
  toText,
  zero,
} from "../../src/exact/index.js";
import { Integer, SAFE } from "../../src/exact/integer.js";
import { runs } from "../runs.js";

// Every value below fits two safe integers; `slow` carries the same value as integers of any size, as if it did not.

const slow = (value: Exact): Exact => ({
  n: 0,
  d: 0,
  large: { n: new Integer(value.n), d: new Integer(value.d) },
  text: null,
});

/** Safe integers where the paths part: small ones, those near a power of two, five or ten, and those near the end. */
const size = fc.oneof(
  fc.integer({ min: 0, max: 1000 }),
  fc.integer({ min: 2 ** 30, max: 2 ** 33 }),
  fc.integer({ min: 0, max: SAFE }),
  fc.integer({ min: SAFE - 1000, max: SAFE }),
  fc.tuple(fc.nat(52), fc.integer({ min: -1, max: 1 })).map(([power, off]) => 2 ** power + off),
  fc.tuple(fc.nat(22), fc.integer({ min: -1, max: 1 })).map(([power, off]) => Math.min(5 ** power, SAFE - 1) + off),
  fc.tuple(fc.nat(15), fc.integer({ min: -1, max: 1 })).map(([power, off]) => 10 ** power + off),
);
const value = fc
  .tuple(fc.boolean(), size, size)
  .map(([negative, n, d]) => fraction(negative && n !== 0 ? -n : n, d === 0 ? 1 : d));

describe("the path of safe integers and that of large ones", () => {
  it("print a value as the same text", () => {
    fc.assert(
      fc.property(value, (a) => {
        const text = toText(fraction(a.n, a.d));
        expect(toText(slow(a))).toBe(text);
        expect(toText(negate(negate(slow(a))))).toBe(text);
      }),
      { numRuns: runs(3000) },
    );
  });

  it("round to the same text, at any place and in any mode", () => {
    fc.assert(
      fc.property(value, fc.nat(20), fc.constantFrom(...roundingModes), (a, places, mode) => {
        expect(toText(round(slow(a), places, mode))).toBe(toText(round(a, places, mode)));
      }),
      { numRuns: runs(3000) },
    );
  });

  it("read back what was printed", () => {
    fc.assert(
      fc.property(value, (a) => {
        const text = toText(fraction(a.n, a.d));
        expect(toText(fromPrinted(text) ?? one)).toBe(text);
      }),
      { numRuns: runs(3000) },
    );
  });

  it.each([
    ["+05", "5"],
    ["-0", "0"],
    ["-007.50", "-7.5"],
    ["+4/8", "0.5"],
    ["-0/3", "0"],
    ["999999999999999/7", "142857142857142.714285"],
    ["999999999999999", "999999999999999"],
    ["9999999999999999", "9999999999999999"],
    ["0.000000000000001", "0.000000000000001"],
    ["0.0000000000000001", "0.0000000000000001"],
  ])("reads %s as %s", (text, read) => {
    const exact = fromPrinted(text) ?? one;
    expect(toText(round(exact, read.split(".")[1]?.length ?? 0, "down"))).toBe(read);
  });

  it.each(["-0", "-0.00", "-0/3"])("reads %s as a zero without a sign", (text) => {
    expect(Object.is(fromPrinted(text)?.n, 0)).toBe(true);
  });

  it.each(["1/0", "1/00", "1/", "/2", "1.", ".5", "--1", ""])("reads no number in %j", (text) => {
    expect(fromPrinted(text)).toBeNull();
  });

  it("add, subtract, multiply, divide and compare to the same", () => {
    fc.assert(
      fc.property(value, value, (a, b) => {
        const same = (operation: (left: Exact, right: Exact) => Exact): void => {
          const text = toText(operation(a, b));
          expect(toText(operation(slow(a), slow(b)))).toBe(text);
          expect(toText(operation(slow(a), b))).toBe(text);
        };
        same(add);
        same(subtract);
        same(multiply);
        if (!isZero(b)) same(divide);
        expect(Math.sign(compare(slow(a), slow(b)))).toBe(Math.sign(compare(a, b)));
      }),
      { numRuns: runs(1000) },
    );
  });

  it("add many values to the same, also those at some places of a list", () => {
    fc.assert(
      fc.property(fc.array(value, { maxLength: 8 }), fc.array(fc.nat(7), { maxLength: 4 }), (values, picked) => {
        expect(toText(sum(values.map(slow)))).toBe(toText(sum(values)));
        const places = picked.filter((place) => place < values.length);
        const text = toText(sum(places.map((place) => values[place] ?? zero)));
        expect(toText(sumAt(values, places))).toBe(text);
        expect(toText(sumAt(values.map(slow), places))).toBe(text);
      }),
      { numRuns: runs(500) },
    );
  });

  it("give the same percentage, which is the quotient times 100, rounded", () => {
    fc.assert(
      fc.property(value, value, fc.nat(20), fc.constantFrom(...roundingModes), (part, total, places, mode) => {
        if (isZero(total)) return;
        const text = toText(round(multiply(divide(slow(part), slow(total)), hundred), places, mode));
        expect(toText(percent(part, total, places, mode))).toBe(text);
        expect(toText(percent(slow(part), total, places, mode))).toBe(text);
      }),
      { numRuns: runs(3000) },
    );
  });

  it.each([
    [1, 2 ** 50, "0.00000000000000088817841970012523233890533447265625"],
    [SAFE, 2 ** 52, "1.9999999999999997779553950749686919152736663818359375"],
    [1, 5 ** 22, "0.0000000000000004194304"],
    [SAFE, SAFE - 1, "9007199254740991/9007199254740990"],
    [-6, 9, "-2/3"],
    [0, 7, "0"],
  ])("%i ÷ %i is %s", (n, d, text) => {
    expect(toText(fraction(n, d))).toBe(text);
  });

  it("rounds the quotient just below a whole number down, where its double is that number", () => {
    expect(toText(round(fraction(SAFE, 2 ** 52), 0, "down"))).toBe("1");
    expect(toText(round(fraction(SAFE - 1, SAFE), 15, "down"))).toBe("0.999999999999999");
  });
});
