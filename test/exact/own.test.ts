import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { add, compare, type Exact, fromPrinted, sum, toText, zero } from "../../src/exact/index.js";
import { commonDivisorOwn, commonDivisorPlain, lowestTerms } from "../../src/exact/divisor.js";
import { Integer } from "../../src/exact/integer.js";
import { runs } from "../runs.js";

const digits = (most: number) =>
  fc
    .array(fc.integer({ min: 0, max: 9 }), { minLength: 1, maxLength: most })
    .map((each) => each.join("").replace(/^0+(?=.)/, ""));
const quotient = fc
  .tuple(fc.boolean(), digits(120), digits(120))
  .map(([below, n, d]) => fromPrinted(`${below ? "-" : ""}${n}/${d === "0" ? "7" : d}`) as Exact);

const divisorOf = (left: string, right: string): string =>
  String(commonDivisorOwn(BigInt(left), BigInt(right), BigInt));

describe("what is worked out in the host's own whole numbers", () => {
  it("a common divisor is that of the plain way", () => {
    const pair = fc.tuple(digits(400), digits(400), digits(90));
    fc.assert(
      fc.property(pair, ([left, right, common]) => {
        const [a, b] = [left, right].map((each) => new Integer(each).times(new Integer(common).plus(1)));
        if (a === undefined || b === undefined) return;
        expect(divisorOf(a.toFixed(), b.toFixed())).toBe(commonDivisorPlain(a, b).toFixed());
      }),
      { numRuns: runs(300) },
    );
  });

  it("neighbours among Fibonacci's numbers, of which every division comes out as 1, share nothing", () => {
    let [a, b] = [BigInt(0), BigInt(1)];
    for (let at = 0; at < 3000; at++) [a, b] = [b, a + b];
    expect(divisorOf(String(a), String(b))).toBe("1");
    expect(divisorOf(String(a * BigInt(12)), String(b * BigInt(18)))).toBe(a % BigInt(3) === BigInt(0) ? "18" : "6");
  });

  it.each([
    ["0", "7".repeat(60), "7".repeat(60)],
    ["7".repeat(60), "0", "7".repeat(60)],
    ["7".repeat(60), "7".repeat(60), "7".repeat(60)],
    ["7".repeat(120), "7".repeat(60), "7".repeat(60)],
    [`1${"0".repeat(400)}`, `1${"0".repeat(90)}`, `1${"0".repeat(90)}`],
    [`1${"0".repeat(400)}1`, `1${"0".repeat(400)}`, "1"],
    ["9007199254740993", "3002399751580331", "3002399751580331"], // three times
  ])("%s and %s share %s", (left, right, common) => {
    expect(divisorOf(left, right)).toBe(common);
  });

  it("a quotient is in lowest terms, on either side of zero", () => {
    const [a, b] = ["7".repeat(60), "3".repeat(50)].map((each) =>
      new Integer(each).times(new Integer(`1${"0".repeat(30)}`)),
    );
    if (a === undefined || b === undefined) expect.unreachable();
    // 7…7 (60) = 7 × 1…1 (60) and 3…3 (50) = 3 × 1…1 (50), which share the 1…1 of 10 = gcd(60, 50) digits; 3 divides 1…1 (60).
    const shared = new Integer("3333333333");
    expect(lowestTerms(a.negated(), b).map(String)).toEqual([
      new Integer("7".repeat(60)).divToInt(shared).negated().toFixed(),
      new Integer("3".repeat(50)).divToInt(shared).toFixed(),
    ]);
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
