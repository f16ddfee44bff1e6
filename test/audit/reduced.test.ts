import { describe, expect, it } from "vitest";
import { audited, findingsOf, single } from "./forms.js";

const reason = "年初指标值设定偏低，按偏离度调减9分";

/** What is said of the one score of a form, and of its total. */
function saidOf(leaf: object, more: object = {}): readonly string[] {
  return findingsOf(audited(single({ target: "≥2000人", actual: "4600人", reported: "91", ...leaf }, more))).filter(
    (text) => !text.includes("/actual"),
  );
}

describe("a score reduced because much more was reached than wanted", () => {
  it("is no error where a reason stands: 4600 of 2000 are 230 %", () => {
    expect(saidOf({ reason })).toEqual(["info /indicators/0/reported score/reduced"]);
  });

  it("says how far above its target the actual value lies", () => {
    const { findings } = audited(single({ target: "≥2000人", actual: "4600人", reported: "91", reason }));
    expect(findings.find(({ code }) => code === "score/reduced")?.params["percent"]).toBe("230");
  });

  it("stands in the total as it was published", () => {
    expect(saidOf({ reason }, { reported: { score: "91" } })).toEqual(["info /indicators/0/reported score/reduced"]);
  });

  it.each([undefined, "无", "-"])("is an error where no reason says why: %s", (none) => {
    expect(saidOf(none === undefined ? {} : { reason: none })).toContain(
      "error /indicators/0/reported score/met-not-full",
    );
  });

  it("is an error where little more was reached: 2599 of 2000 are 129.95 %", () => {
    expect(saidOf({ actual: "2599人", reason })).toContain("error /indicators/0/reported score/met-not-full");
  });

  it("is an error where less is better, however little it came to", () => {
    expect(saidOf({ target: "≤2000人", actual: "100人", reason })).toContain(
      "error /indicators/0/reported score/met-not-full",
    );
  });

  it("is an error above its weight, whatever the reason", () => {
    expect(saidOf({ reported: "101", reason })).toContain("error /indicators/0/reported score/above-weight");
  });
});
