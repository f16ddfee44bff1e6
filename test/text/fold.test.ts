import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { fold, foldLabel, placeOf, tidy } from "../../src/text/index.js";

describe("glyphs, widths and characters", () => {
  test.each([
    ["≧ ９８％", "≥98%"],
    ["⩾5", "≥5"],
    ["》5", ">5"],
    ["‹5", "<5"],
    ["═ 100", "=100"],
    ["＜＝5", "<=5"],
    ["10—20", "10-20"],
    ["10～20", "10~20"],
    ["5﹪", "5%"],
    ["萬戶畝", "万户亩"],
    ["7 548", "7 548"],
    ["7　548 人", "7 548人"],
    ["\u200b98\ufeff %", "98%"],
    ["", ""],
  ])("%s", (typed, expected) => expect(fold(typed).text).toBe(expected));
});

test("a place in the folded text is a place in the text as typed", () => {
  const folded = fold("  ≥  9 8 % ");
  const at = folded.text.indexOf("%");
  expect(placeOf(folded, { from: at, to: at + 1 })).toEqual({ from: 9, to: 10 });
});

test("a text in words keeps its glyphs and loses the blanks of its layout", () => {
  expect(tidy(" 逐步 提高 ")).toBe("逐步提高");
  expect(tidy("達到Ａ級")).toBe("達到A級");
  expect(tidy("by  air")).toBe("by air");
});

test("labels are compared without blanks, widths and old characters", () => {
  expect(foldLabel("達成 預期指標 ")).toBe("达成预期指标");
});

test("folding twice is folding once, and every place lies in the source", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (source) => {
      const folded = fold(source);
      expect(fold(folded.text).text).toBe(folded.text);
      const places = [...folded.at.subarray(0, folded.text.length)];
      expect(places).toHaveLength(folded.text.length);
      for (const at of places) expect(at >= 0 && at < source.length).toBe(true);
      expect(tidy(tidy(source))).toBe(tidy(source));
    }),
  );
});
