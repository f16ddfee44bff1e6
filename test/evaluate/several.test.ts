import { describe, expect, it } from "vitest";
import { evaluated, findingsOf, form, issuesOf } from "./forms.js";

const leaf = (actual: string) => form([{ name: "x", weight: "100", target: "2023年11月底完成100%", actual }]);

describe("a target that asks for a day and a number", () => {
  it("is measured by what the actual speaks of, with a warning that it does not speak of the rest", () => {
    const byNumber = evaluated(leaf("95%"));
    expect(byNumber.score).toBe("95");
    expect(findingsOf(byNumber)).toEqual(["/indicators/0/actual actual/part-not-told"]);
    expect(evaluated(leaf("2023年12月5日")).score).toBe("0");
    expect(evaluated(leaf("2023年11月30日")).score).toBe("100");
  });

  it("cannot be measured by words that name no tier", () => {
    expect(issuesOf(leaf("进展顺利"))).toEqual(["/indicators/0/actual actual/not-comparable"]);
  });
});
