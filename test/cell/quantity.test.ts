import { describe, expect, it } from "vitest";
import { safeParseQuantity } from "../../src/index.js";

/** The number and its unit, or the codes that refuse the text. */
function quantity(text: string): string {
  const read = safeParseQuantity(text);
  return read.ok ? `${read.value.value}${read.value.unit ?? ""}` : read.issues.map(({ code }) => code).join();
}

describe("a quantity is one number and nothing beside it", () => {
  it.each([
    ["5个", "5个"],
    ["1.3万亿斤", "1300000000000斤"],
    ["优秀", "actual/unreadable"],
    ["2021年6月30日", "actual/unreadable"],
    ["5个，12月底", "actual/unreadable"],
    ["12月底完成5个", "actual/unreadable"],
    ["5-10个", "actual/unreadable"],
  ])("%s is %s", (text, expected) => {
    expect(quantity(text)).toBe(expected);
  });
});
