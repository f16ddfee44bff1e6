import { describe, expect, it } from "vitest";
import { audited, single } from "./forms.js";

/** The warnings and errors of a full score beside a target and an actual value, without those of the target itself. */
function said(target: string, actual: string, name = "项目成本"): readonly string[] {
  const { findings } = audited(single({ name, target, actual, reported: "100" }));
  const told = findings.filter(({ severity, path }) => severity !== "info" && path?.endsWith("/target") !== true);
  return told.map(({ severity, code }) => `${severity} ${code}`);
}

describe("words that say that a limit was kept", () => {
  it.each(["未超支", "未超期", "没有超支", "不超员", "未超预算", "控制在预算内"])(
    "are told to be no number: %s",
    (actual) => {
      expect(said("≤100万元", actual)).toEqual(["warning actual/not-comparable"]);
    },
  );

  it.each(["节约2万元", "比预算节约2万元"])("may say what is left of it: %s", (actual) => {
    expect(said("≤80万元", actual)).toEqual(["warning cell/turned"]);
  });

  it("do not where the limit itself is named as what is saved: 超支2万元", () => {
    expect(said("≤80万元", "超支2万元", "成本节约额")).toContain("error cell/turned");
  });

  it.each(["不超过元", "不少于  次", "≥个"])("still are a placeholder where a number was to follow: %s", (actual) => {
    expect(said("≤100万元", actual)).toContain("error actual/placeholder");
  });
});

describe("a target that is an approximate figure", () => {
  it.each(["1000人左右", "约1000人"])("is missed by 985 only as a person sees it: %s", (target) => {
    expect(said(target, "985人", "受训人数")).toEqual(["warning score/missed-but-full"]);
  });

  it("is an error to miss where it is exact", () => {
    expect(said("1000人", "985人", "受训人数")).toEqual(["error score/missed-but-full"]);
  });
});

describe("a percentage written as a fraction", () => {
  it("is asked for at its cell alone where it gives the published score", () => {
    expect(said("≥90%", "0.92", "合格率")).toEqual(["warning actual/scale-unsure"]);
  });

  it("is an error where it does not", () => {
    expect(said("≥90%", "0.85", "合格率")).toContain("error score/missed-but-full");
  });
});

describe("a number of times beside what is asked for each month", () => {
  it("is not far above it: 12次 in the year are 每月1次", () => {
    expect(said("每月1次", "12次", "讲座")).toEqual(["warning actual/counted-otherwise"]);
  });

  it("that cannot be told from it is said once", () => {
    expect(said("每月1次", "10次", "讲座")).toEqual(["error actual/counted-otherwise"]);
  });
});

describe("a cell that tells something else beside what was saved", () => {
  it.each([
    ["a number to reach", "≥300人", "比目标少5人（节约2万元）", "受训人数"],
    ["a day", "2022年12月底前完工", "2022年12月开工（提前5天）", "工程进度"],
    ["a target that is blank", "", "比目标少5人（节约2万元）", "受训人数"],
  ])("stays an error beside %s", (_, target, actual, name) => {
    expect(said(target, actual, name)).toContain("error cell/turned");
  });
});

describe("a column of reasons", () => {
  /** The paths of the scores for whose lost points a reason is asked. */
  const asked = (...indicators: readonly object[]): readonly (string | undefined)[] => {
    const budget = { adjusted: "100", executed: "90" };
    const { findings } = audited({ schemaVersion: 1, standard: "cn-mof-2020-10", budget, indicators });
    return findings.filter(({ code }) => code === "reason/lost-points").map(({ path }) => path);
  };
  const full = { name: "产出", weight: "90", target: "≥10个", actual: "10个", reported: "90", reason: "全部完成" };
  const money = { name: "预算执行率", weight: "10", ratio: "budget-execution", reported: "9" };

  it("asks for the reason of a first-level indicator without any other cell", () => {
    const summary = { name: "产出", weight: "60", reported: "60", reason: "全部完成" };
    expect(asked(summary, { name: "效益", weight: "40", reported: "38" })).toEqual(["/indicators/1/reported"]);
  });

  it("has no cell for the row of the money", () => {
    expect(asked(full, money)).toEqual([]);
  });

  it("has one for a row of budget execution that has a target as all others have", () => {
    expect(asked(full, { ...money, target: "≥100%" })).toEqual(["/indicators/1/reported"]);
  });

  it("is not filled in by blanks", () => {
    const missed = { name: "产出", weight: "100", target: "≥10个", actual: "5个", reported: "50" };
    expect(asked({ ...missed, reason: "  " })).toEqual(["/indicators/0/reported"]);
    expect(asked({ ...missed, reason: " 停工 " })).toEqual([]);
  });
});
