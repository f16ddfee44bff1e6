import { describe, expect, it } from "vitest";
import { actualIn, targetIn } from "./short.js";

describe("better or worse than a number: of an accuracy the smaller is the better, and nobody tells which way it goes", () => {
  it.each(["优于5米", "定位精度优于5米", "好于90%", "劣于5米", "差于5%", "逊于5%"])("of a target: %s", (text) => {
    expect(targetIn(text)).toBe("refused cell/turned");
  });

  it("of a result", () => {
    expect(actualIn("优于5米")).toBe("refused cell/turned");
  });

  it.each(["高于5米", "位于5米"])("other words before 于 do not make it so: %s", (text) => {
    expect(targetIn(text)).toMatch(/^[>=] 5米$/);
  });
});
