import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { harmless } from "../../src/text/harmless.js";

describe("a text as it goes out", () => {
  it.each<[string, string, string]>([
    ["an escape of a terminal", "甲\u001b[2J乙", "甲␛[2J乙"],
    ["a zero", "\u0000", "␀"],
    ["a backspace", "12\b3", "12␈3"],
    ["a carriage return, under which a terminal writes over the line", "good\rbad", "good␍bad"],
    ["a delete", "\u007f", "␡"],
    ["an escape of eight bits", "\u009b31m", "⟨U+009B⟩31m"],
    ["a turn of direction", "\u202e100\u202c", "⟨U+202E⟩100⟨U+202C⟩"],
    ["an isolate of direction", "\u2066x\u2069", "⟨U+2066⟩x⟨U+2069⟩"],
    ["a line end that editors do not count", "a\u2028b", "a⟨U+2028⟩b"],
    ["the first half of a character", "\ud83d.", "\ufffd."],
    ["the second half", ".\udc4d", ".\ufffd"],
    ["halves in the wrong order", "\udc4d\ud83d", "\ufffd\ufffd"],
  ])("shows %s", (_what, text, shown) => {
    expect(harmless(text)).toBe(shown);
  });

  it.each(["甲\t乙\n丙\r\n丁", "👍𠮷", "≥98%", "e\u0301", "零\u200b宽", ""])("leaves %j as it is", (text) => {
    expect(harmless(text)).toBe(text);
  });

  it("is well formed, and the same when shown again", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        const shown = harmless(text);
        expect(harmless(shown)).toBe(shown);
        expect(shown).not.toMatch(/\p{Surrogate}/u);
      }),
    );
  });
});
