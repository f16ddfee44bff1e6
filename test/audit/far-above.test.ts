import { describe, expect, it } from "vitest";
import { audit } from "../../src/audit/index.js";

/** What is said of an actual value far above its target, in percent of it; null where nothing is said. */
function saidOf(target: string, actual: string): unknown {
  const indicators = [{ name: "投资额", weight: "100", target, actual }];
  const { findings } = audit({ schemaVersion: 1, standard: "cn-mof-2020-10", indicators }).value;
  return findings.find(({ code }) => code === "actual/far-above-target")?.params["percent"] ?? null;
}

describe("an actual value far above its target", () => {
  it.each([
    ["九成以上", "88%"], // 97.8 % of it, not 977.8 %
    ["≥1亿元", "9000万元"],
    ["≥3公里", "3100米"],
  ])("is none that lies near it in another unit: %s, %s", (target, actual) => {
    expect(saidOf(target, actual)).toBeNull();
  });

  it("is found in another unit too", () => {
    expect(saidOf("≥1亿元", "15000万元")).toBe("150");
  });

  it("is found in the same unit", () => {
    expect(saidOf("≥100人", "200人")).toBe("200");
  });
});

describe("a published score that nothing held at its weight", () => {
  it("is explained in another unit too: 10 × 11250万元 ÷ 1亿元", () => {
    const leaf = { name: "投资额", weight: "10", target: "≥1亿元", actual: "11250万元", reported: "11.25" };
    const rest = { name: "其余", weight: "90", target: "≥1", actual: "1" };
    const { figures } = audit({ schemaVersion: 1, standard: "cn-mof-2020-10", indicators: [leaf, rest] }).value;
    expect(figures[0]?.readings.map(({ reading }) => reading)).toContain("uncapped");
  });
});
