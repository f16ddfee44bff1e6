import { describe, expect, it } from "vitest";
import { audited } from "./forms.js";

describe("an indicator in an audit", () => {
  it("has a published score only where the form prints one", () => {
    const leaf = { name: "甲", weight: "50", target: "≥1个", actual: "1个" };
    const { indicators } = audited({
      schemaVersion: 1,
      standard: "cn-mof-2020-10",
      indicators: [leaf, { ...leaf, reported: "50.0" }],
    });
    expect(indicators.map((each) => ("reported" in each ? each.reported : "none"))).toEqual(["none", "50.0"]);
  });
});
