import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { add, compare, type Exact, fromPrinted, sum, toText, zero } from "../../src/exact/index.js";
import { commonDivisorLarge, commonDivisorPlain, Integer } from "../../src/exact/integer.js";

const digits = (most: number) =>
  fc
    .array(fc.integer({ min: 0, max: 9 }), { minLength: 1, maxLength: most })
    .map((each) => each.join("").replace(/^0+(?=.)/, ""));
const quotient = fc
  .tuple(fc.boolean(), digits(120), digits(120))
  .map(([below, n, d]) => fromPrinted(`${below ? "-" : ""}${n}/${d === "0" ? "7" : d}`) as Exact);

describe("what is worked out in the host's own whole numbers", () => {
  it("a common divisor is that of the plain way", () => {
    const pair = fc.tuple(digits(200), digits(200), digits(90));
    fc.assert(
      fc.property(pair, ([left, right, common]) => {
        const [a, b] = [left, right].map((each) => new Integer(each).times(new Integer(common).plus(1)));
        if (a === undefined || b === undefined) return;
        expect(commonDivisorLarge(a, b).toFixed()).toBe(commonDivisorPlain(a, b).toFixed());
      }),
    );
  });

  it("a sum is that of one addition after the other", () => {
    fc.assert(
      fc.property(fc.array(quotient, { minLength: 3, maxLength: 12 }), (values) => {
        const plain = values.reduce(add, zero);
        expect(compare(sum(values), plain)).toBe(0);
        expect(toText(sum(values))).toBe(toText(plain));
      }),
    );
  });
});
