import { describe, expect, it } from "vitest";
import { actualIn, targetIn } from "./short.js";

describe("digits before a sign at the beginning of a cell are refused where they may belong to the number behind it", () => {
  it.each(["94. 5%", "94、5%", "7、8个", "1、2个", "3. 5万元", "12、 30人"])("of a result: %s", (text) => {
    expect(actualIn(text)).toBe("refused actual/unreadable");
  });

  it.each(["94. 5%以上", "94、5%以上"])("of a target: %s", (text) => {
    expect(targetIn(text)).toBe("refused target/unreadable");
  });
});

describe("digits before a sign at the beginning of a cell number what it says", () => {
  it.each([
    ["1、95%", "95%"],
    ["1、20个", "20个"],
    ["1、2.5%", "2.5%"],
    ["2)95%", "95%"],
  ])("%s is %s", (text, said) => {
    expect(actualIn(text)).toBe(said);
  });

  it.each([
    ["2、≥95%", ">= 95%"],
    ["2. ≥95%", ">= 95%"],
  ])("%s asks for %s", (text, said) => {
    expect(targetIn(text)).toBe(said);
  });
});

describe("a quotient of percent is no number: which of the two is meant nobody tells", () => {
  it.each(["94/100%", "94/95%", "2/3％"])("%s", (text) => {
    expect(actualIn(text)).toBe("refused actual/unreadable");
  });

  it("above one it is how many percent there are", () => {
    expect(actualIn("300/2%")).toBe("150%");
  });
});
