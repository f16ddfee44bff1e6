import { describe, expect, it } from "vitest";
import { readingWords } from "../../src/audit/reading/words.js";

describe("a reading in words", () => {
  it.each([
    ["scores-at-places-0", "zh", "得分取整"],
    ["scores-at-places-0", "en", "integer scores"],
    ["scores-at-places-1", "zh", "得分只取到 1 位小数"],
    ["scores-at-places-1", "en", "scores at 1 places"],
  ] as const)("%s in %s is %s", (reading, language, words) => {
    expect(readingWords(reading, language)).toBe(words);
  });
});
