import { describe, expect, it } from "vitest";
import { audited, findingsOf } from "./forms.js";

const met = { target: "≥10个", actual: "10个" };

/** A group of 60, one of its two targets met and the other reached by half, beside others. */
function form(score: string, reported: string, others: readonly object[], more: object = {}): object {
  const children = [
    { name: "甲", ...met },
    { name: "乙", target: "≥10个", actual: "5个" },
  ];
  const indicators = [{ name: "产出", weight: "60", reported, children }, ...others];
  return { schemaVersion: 1, standard: "cn-mof-2020-10", ...more, indicators, reported: { score } };
}

/** What is said of the total where the group has 45, and of another leaf of 40 the target is met. */
function saidOfTotal(score: string, leaf: object = {}, limit?: number): readonly string[] {
  const whole = form(score, "45", [{ name: "效益", weight: "40", ...met, ...leaf }]);
  const found = audited(whole, limit === undefined ? {} : { limit });
  return findingsOf(found).filter((text) => text.includes("/reported/score"));
}

describe("a total above leaves without published weights", () => {
  it("is right where weights give it together with the score of their group: 45 + 40", () => {
    expect(saidOfTotal("85")).toEqual([]);
  });

  it.each(["99", "84", "30"])("is wrong where no weights do: %s", (total) => {
    expect(saidOfTotal(total)).toEqual(["error /reported/score score/no-weights-fit"]);
  });

  it("is held against the published scores alone where all are there", () => {
    expect(saidOfTotal("85", { reported: "40" })).toEqual([]);
    expect(saidOfTotal("99", { reported: "40" })).toEqual(["error /reported/score score/sum-differs"]);
  });

  it("has the verdict that is said of it", () => {
    const verdicts = ["85", "99"].map((score) => {
      const found = audited(form(score, "45", [{ name: "效益", weight: "40", ...met }]));
      return found.figures.map(({ path, verdict, readings }) => `${path} ${verdict} ${readings.length > 0}`);
    });
    expect(verdicts).toEqual([
      ["/indicators/0/reported reproduced true", "/reported/score reproduced true"],
      ["/indicators/0/reported reproduced true", "/reported/score unexplained false"],
    ]);
  });

  describe("of a form in which rows of 10 are missing: 45 + 30, and at most 10 more", () => {
    const part = (score: string): readonly string[] => {
      const found = audited(form(score, "45", [{ name: "效益", weight: "30", ...met }]));
      const verdict = found.figures.find(({ kind }) => kind === "total")?.verdict ?? "";
      return [verdict, ...findingsOf(found).filter((text) => text.startsWith("error"))];
    };

    it.each(["75", "84", "85"])("is open where they may have scored the rest: %s", (total) => {
      expect(part(total)).toEqual(["not-computed"]);
    });

    it.each(["70", "99"])("is wrong where nothing that they score gives it: %s", (total) => {
      expect(part(total)).toEqual(["unexplained", "error /reported/score score/no-weights-fit"]);
    });
  });

  it("is wrong also where the search for whole and half weights had to stop", () => {
    expect(saidOfTotal("99", {}, 1)).toEqual(["error /reported/score score/no-weights-fit"]);
  });

  it("is not told of beside a group whose score no weights give by itself", () => {
    const errors = findingsOf(audited(form("99", "61", [{ name: "效益", weight: "40", ...met }])));
    expect(errors.filter((text) => text.startsWith("error"))).toEqual([
      "error /indicators/0/reported score/no-weights-fit",
    ]);
  });

  it("is not told of beside a leaf that is wrong itself: 45 + 30 + 7.3", () => {
    const others = [
      { name: "效益", weight: "30", ...met },
      { name: "满意度", weight: "10", ...met, reported: "7.3" },
    ];
    const errors = findingsOf(audited(form("82.3", "45", others))).filter((text) => text.startsWith("error"));
    expect(errors).toEqual(["error /indicators/2/reported score/met-not-full"]);
  });

  describe("beside three leaves of 2 ÷ 3 × 10, which are 20, or 3 × 6.67 = 20.01 where each is rounded", () => {
    const third = { weight: "10", target: "≥3个", actual: "2个" };
    const children = ["子", "丑", "寅"].map((name) => ({ name, ...third }));
    const errors = (score: string, stage: string, group: object = {}): readonly string[] => {
      const others = [
        { name: "效益", weight: "30", ...group, children },
        { name: "满意度", weight: "10", ...met },
      ];
      const rounding = { places: 2, mode: "half-up", stage };
      return findingsOf(audited(form(score, "45.00", others, { rounding }))).filter((text) => text.startsWith("error"));
    };
    const WRONG = "error /reported/score score/no-weights-fit";

    it.each([
      ["75.00", "total", []],
      ["75.01", "total", [WRONG]],
      ["75.01", "indicator", []],
      ["75.00", "indicator", [WRONG]],
    ])("%s by a standard that rounds each %s is held against that", (score, stage, said) => {
      expect(errors(score, stage)).toEqual(said);
    });

    it("is not told of beside a group that is wrong itself", () => {
      expect(errors("75.01", "total", { reported: "20.01" })).toEqual([
        "error /indicators/1/reported score/rounded-otherwise",
      ]);
    });
  });
});
