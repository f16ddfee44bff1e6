import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readOrdinary } from "../../src/cell/ordinary.js";
import { readInFull } from "../../src/cell/parse-target.js";
import { runs } from "../runs.js";

const number = fc
  .tuple(fc.integer({ min: 0, max: 999_999_999_999 }), fc.option(fc.stringMatching(/^\d{1,6}$/)), fc.nat(4))
  .map(([whole, decimals, size]) => {
    const short = String(whole).slice(0, [1, 2, 3, 4, 12][size]);
    return decimals === null ? short : `${short}.${decimals}`;
  });
const unit = fc.oneof(
  fc.constantFrom(
    "%",
    "人次",
    "个",
    "元",
    "万元",
    "万人",
    "天",
    "月",
    "年",
    "小时",
    "元/人次",
    "‰",
    "平方米",
    "定性指标",
    "％",
  ),
  fc.constantFrom("年月日", "%(百分比)", "百万", "-", " % ", "条（份）", "年度", "倍", "x", "10万件(册)"),
);

describe("a sign before a plain number", () => {
  it("is read as it is when all of the cell is looked at", () => {
    fc.assert(
      fc.property(
        fc.constantFrom("≥", "≤"),
        number,
        fc.constantFrom("", "", "%"),
        fc.option(unit, { nil: undefined }),
        fc.option(fc.integer({ min: 1990, max: 2050 }), { nil: undefined }),
        (sign, digits, percent, cell, year) => {
          const text = sign + digits + percent;
          const options = { ...(cell === undefined ? {} : { unit: cell }), ...(year === undefined ? {} : { year }) };
          const read = readOrdinary(text, options);
          if (read !== null) expect(read).toEqual(readInFull(text, options));
        },
      ),
      { numRuns: runs(5000) },
    );
  });

  it.each(["≥98", "≤0.5", "≥98%", "≥150"])("%s needs no second look", (text) => {
    expect(readOrdinary(text, undefined)?.ok).toBe(true);
  });

  it.each(["98", ">98", "≥ 98", "≥098", "≥1e3", "≥98%以上", "＞98", "≥-1", "≥1,000", "≥1234567890123"])(
    "%s is looked at in full",
    (text) => {
      expect(readOrdinary(text, undefined)).toBeNull();
    },
  );
});
