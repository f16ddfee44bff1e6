import { describe, expect, it } from "vitest";
import { thresholdOf, thresholds } from "../../src/standard/thresholds.js";

describe("the thresholds of the audit", () => {
  it("each name a document or a practice", () => {
    for (const { everywhere, by = {} } of Object.values(thresholds)) {
      const all = [...(everywhere === undefined ? [] : [everywhere]), ...Object.values(by)];
      expect(all.length).toBeGreaterThan(0);
      for (const { value, source } of all) expect([/^\d+$/.test(value), source !== ""]).toEqual([true, true]);
    }
  });

  it("are a province's own where a standard of its chain is, else those that hold everywhere", () => {
    expect(thresholdOf("weight/cost-points", ["own", "cn-shanxi-2023", "cn-mof-2020-10"])?.value).toBe("5");
    expect(thresholdOf("weight/cost-points", ["cn-shanxia", "cn-mof-2020-10"])).toBeNull();
    expect(thresholdOf("budget/adjustment", ["cn-sichuan-2023"])?.value).toBe("30");
  });
});
