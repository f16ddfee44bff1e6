import { describe, expect, it } from "vitest";
import { actualIn, targetIn } from "./short.js";

describe("what is to be done in a year to come is no result", () => {
  it.each(["明年完成8个", "次年8个", "明年95%", "下年度完成8个", "8个，明年完成", "8个将于明年完成", "结转明年8个"])(
    "%s",
    (text) => {
      expect(actualIn(text, { year: 2023 })).toBe("refused cell/turned");
    },
  );

  it("also where the form says no year", () => {
    expect(actualIn("明年完成8个")).toBe("refused cell/turned");
  });
});

describe("a number of another year than the form's asks for a look", () => {
  it.each(["2022年8个", "2022年度完成8个", "2024年完成8个", "8个，2024年完成", "推迟至2024年完成8个"])("%s", (text) => {
    expect(actualIn(text, { year: 2023 })).toBe("8个!");
  });

  it.each(["2023年8个", "2023年度完成8个", "今年完成8个", "8个，本年完成"])(
    "one of its own year does not: %s",
    (text) => {
      expect(actualIn(text, { year: 2023 })).toBe("8个");
    },
  );

  it("nor does one where the form says no year", () => {
    expect(actualIn("2022年8个")).toBe("8个");
  });
});

describe("a target of another year", () => {
  it("is read as it stands", () => {
    expect(targetIn("2024年完成8个", { year: 2023 })).toBe("= 8个");
  });
});
