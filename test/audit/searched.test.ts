import { describe, expect, it } from "vitest";
import { audited, findingsOf } from "./forms.js";

/** A group of 60 with 45, one of its two targets met and the other reached by half, and a met leaf of 40. */
function saidOfTotal(score: string, leaf: object = {}): readonly string[] {
  const children = [
    { name: "甲", target: "≥10个", actual: "10个" },
    { name: "乙", target: "≥10个", actual: "5个" },
  ];
  const indicators = [
    { name: "产出", weight: "60", reported: "45", children },
    { name: "效益", weight: "40", target: "≥10个", actual: "10个", ...leaf },
  ];
  const form = { schemaVersion: 1, standard: "cn-mof-2020-10", indicators, reported: { score } };
  return findingsOf(audited(form)).filter((text) => text.includes("/reported/score"));
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
});
