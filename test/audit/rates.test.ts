import { describe, expect, it } from "vitest";
import { audited, figuresOf, findingsOf } from "./forms.js";

/** What is found of the rate of an indicator of so many points, beside another of the rest. */
function foundOf(weight: string, leaf: object, reportedRate: string): string {
  const rest = { name: "乙", weight: String(100 - Number(weight)), target: "≥1个", actual: "1个" };
  const own = { name: "甲", weight, ...leaf, reportedRate };
  const audit = audited({ schemaVersion: 1, standard: "cn-mof-2020-10", indicators: [own, rest] });
  const found = figuresOf(audit).find((text) => text.startsWith("rate")) ?? "";
  const said = findingsOf(audit).some((text) => text.endsWith("rate/reported-differs"));
  return `${found.split(" ").slice(3).join(" ").replace(/:.*/, "")}${said ? ", error" : ""}`;
}

const nine = { target: "≥10个", actual: "9个", reported: "9" };

describe("a published rate of an indicator", () => {
  it.each(["90", "90.0", "90.00"])("of 9 of 10 is 90: %s", (rate) => {
    expect(foundOf("10", nine, rate)).toBe("90 agrees");
  });

  it.each(["85", "89", "91", "93", "94.9", "95", "90.01"])("of 9 of 10 is not %s", (rate) => {
    expect(foundOf("10", nine, rate)).toBe("90 unexplained, error");
  });

  it("is no other than that of the published score where nothing was rounded", () => {
    expect(foundOf("50", { target: "≥50个", actual: "48个", reported: "48" }, "97")).toBe("96 unexplained, error");
    expect(foundOf("50", { target: "≥50个", actual: "48个", reported: "48" }, "96")).toBe("96 agrees");
    expect(foundOf("20", { target: "≥20个", actual: "18个", reported: "18" }, "92.4")).toBe("90 unexplained, error");
  });

  // 20/30 of 10 is 6.666…, published as 6.67: the rate is 66.7 of what is published, and 66.666… of what it comes from.
  it.each(["67", "66.7", "66.70", "66.67", "66.6667", "66.66"])(
    "of a rounded score may be that of the exact one: %s",
    (rate) => {
      expect(foundOf("10", { target: "≥30个", actual: "20个", reported: "6.67" }, rate)).not.toContain("error");
    },
  );

  it.each(["66", "66.69", "66.73", "66.65"])("of a rounded score is neither: %s", (rate) => {
    expect(foundOf("10", { target: "≥30个", actual: "20个", reported: "6.67" }, rate)).toContain("error");
  });

  it("of a score that a person gave is that of this score", () => {
    const words = { target: "健全", actual: "部分达成年度指标并具有一定效果", reported: "7" };
    expect(foundOf("10", words, "70")).toBe("70 agrees");
    expect(foundOf("10", words, "73")).toContain("error");
  });
});

describe("a published rate of a group", () => {
  const group = (parts: readonly object[], reported: string, reportedRate: string): string[] => {
    const children = parts.map((part, place) => ({ name: `指标${place}`, target: "≥3个", actual: "2个", ...part }));
    const indicators = [{ name: "产出", weight: "100", reported, reportedRate, children }];
    const audit = audited({ schemaVersion: 1, standard: "cn-mof-2020-10", indicators });
    return findingsOf(audit).filter((text) => text.includes("rate/"));
  };

  it("is held against its score where its parts are known, whether published or computed", () => {
    // 2/3 of 50 is 33.33 twice: 66.66, exactly 66.666….
    const parts = [{ weight: "50" }, { weight: "50" }];
    expect(group(parts, "66.66", "66.66")).toEqual([]);
    expect(group(parts, "66.66", "66.67")).toEqual([]);
    expect(group(parts, "67", "66.67")).toEqual([]);
    expect(group(parts, "67", "67.4")).toEqual(["error /indicators/0/reportedRate rate/reported-differs"]);
  });

  it("is left what the places of its score leave open where its parts are not", () => {
    const parts = [{ weight: "50" }, { weight: "50", target: "≥3个", actual: "见附件" }];
    expect(group(parts, "67", "67.4")).toEqual([]);
    expect(group(parts, "67", "67.6")).toEqual(["error /indicators/0/reportedRate rate/reported-differs"]);
  });
});

describe("a published rate beside a score that cannot be recomputed", () => {
  /** What is found of a rate where one leaf of 产出 cannot be read, and 效益 has its 40. */
  const rate = (output: string, score: string, rate: string): string | undefined => {
    const audit = audited({
      schemaVersion: 1,
      standard: "cn-mof-2020-10",
      indicators: [
        {
          name: "产出",
          weight: "60",
          reported: output,
          children: [{ name: "甲", weight: "60", target: "≥3个", actual: "见附件" }],
        },
        { name: "效益", weight: "40", target: "≥90%", actual: "95%", reported: "40" },
      ],
      reported: { score, rate },
    });
    return figuresOf(audit)
      .find((text) => text.startsWith("rate"))
      ?.replace(/:.*/, "");
  };

  it("is that of the total where this is, to the last digit, the sum of its published parts: 50 + 40", () => {
    expect(rate("50", "90", "90.0")).toBe("rate /reported/rate 90.0 90 agrees");
    expect(rate("50", "90", "90.4")).toBe("rate /reported/rate 90.4 90 unexplained");
  });

  it("may be another one inside its places where the total was rounded: 49.6 + 40 as 90", () => {
    expect(rate("49.6", "90", "89.6")).toBe("rate /reported/rate 89.6 90 within-places");
    expect(rate("49.6", "90", "89.4")).toBe("rate /reported/rate 89.4 90 unexplained");
  });
});

describe("a published rate of a group whose weight is right", () => {
  it("is held against it, whatever the weights of another group add up to", () => {
    const leaf = (weight: string, reported: string) => ({
      name: weight,
      weight,
      target: "≥2个",
      actual: "1个",
      reported,
    });
    const audit = audited({
      schemaVersion: 1,
      standard: "cn-mof-2020-10",
      indicators: [
        { name: "产出", weight: "60", children: [leaf("30", "15"), leaf("20", "10")] },
        { name: "效益", weight: "40", reported: "20", reportedRate: "55", children: [leaf("40", "20")] },
      ],
    });
    expect(findingsOf(audit).filter((text) => text.startsWith("error"))).toEqual([
      "error /indicators/0 weight/parts-differ",
      "error /indicators/1/reportedRate rate/reported-differs",
    ]);
  });
});
