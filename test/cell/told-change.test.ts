import { describe, expect, it } from "vitest";
import { tellsChange } from "../../src/cell/told-change.js";

describe("the number of a result is told as a change", () => {
  it.each(["增长4%", "同比4%", "+4%", "增长达4%"])("in %s", (text) => {
    expect(tellsChange(text, {})).toBe(true);
  });
});

describe("it is told as what it came to", () => {
  it.each(["4%", "约4%", "合格率4%", "-4%", "增长至206", "同比达206", "206人（同比增长4%）", "优秀"])(
    "in %s",
    (text) => {
      expect(tellsChange(text, {})).toBe(false);
    },
  );
});
