import { describe, expect, it } from "vitest";
import { safeEvaluate } from "../../src/evaluate/index.js";
import { evaluated, form, issuesOf } from "./forms.js";

const said = (target: string, actual: string): string => {
  const input = form([{ name: "x", weight: "100", target, actual }], { subject: { year: 2023 } });
  return (
    issuesOf(input)
      .map((each) => each.split(" ")[1])
      .join() || evaluated(input).score
  );
};

describe("a deadline that comes again is not held against one day", () => {
  it.each([
    ["每月25日前", "2023年3月28日", "actual/counted-otherwise"],
    ["每月25日前", "2023年3月20日", "actual/counted-otherwise"],
    ["每季度末前", "2023年4月20日", "actual/counted-otherwise"],
    ["每半年末前", "2023年5月", "actual/counted-otherwise"],
  ])("%s: %s is %s", (target, actual, expected) => {
    expect(said(target, actual)).toBe(expected);
  });

  it.each([
    ["每月25日前", "按期完成", "100"],
    ["每月25日前", "2024年1月3日", "0"],
    ["每年6月底前", "2023年5月30日", "100"],
    ["每年6月底前", "2023年7月2日", "0"],
  ])("save where it is done, late for all of them, or of the year: %s, %s is %s", (target, actual, expected) => {
    expect(said(target, actual)).toBe(expected);
  });
});

describe("a month tells of a deadline that does not lie within it", () => {
  it.each([
    ["2023年6月15日前", "2023年6月", "actual/period-too-long"],
    ["2023年6月15日前", "2023年", "actual/period-too-long"],
    ["2023年6月15日前", "6月", "actual/period-too-long"],
    ["2023年6月30日前（不含当日）", "2023年6月", "actual/period-too-long"],
    ["2023年6月1日前（不含当日）", "2023年6月", "0"],
    ["2023年6月30日前", "2023年6月", "100"],
    ["2023年6月15日前", "2023年5月", "100"],
    ["2023年6月15日前", "2023年7月", "0"],
    ["2023年6月15日前", "2023年6月底", "0"],
  ])("%s: %s is %s", (target, actual, expected) => {
    expect(said(target, actual)).toBe(expected);
  });
});

describe("a day of another stage than the target names", () => {
  it.each([
    ["2023年12月底前完工", "2023年12月开工"],
    ["2023年12月底前完工", "2023年12月完成招标"],
    ["2023年12月底前完成", "2023年12月主体封顶"],
    ["2023年12月底前完工", "合同约定2023年12月"],
  ])("is refused: beside %s, %s", (target, actual) => {
    expect(said(target, actual)).toBe("cell/turned");
  });

  it.each([
    ["2023年12月底前开工", "2023年12月开工"],
    ["2023年12月底前完成招标", "2023年12月完成招标"],
    ["2023年12月底前完工", "按合同约定2023年12月完工"],
    ["2023年12月底前", "2023年12月开工"],
  ])("is its own where the target says so or names none: beside %s, %s", (target, actual) => {
    expect(said(target, actual)).toBe("100");
  });
});

describe("a day of every month with what was done by it", () => {
  it.each([
    ["每月15日前发放", "每月10日发放", "100"],
    ["每月15日前发放", "每月20日发放", "0"],
    ["每月15日前发放", "每月10日上报", "actual/not-comparable"],
    ["每月15日前发放", "每月10日未发放", "cell/turned"],
  ])("is read where the target says the same: %s, %s is %s", (target, actual, expected) => {
    expect(said(target, actual)).toBe(expected);
  });
});

it("a month that is too long is named as it stands", () => {
  const input = form([{ name: "x", weight: "100", target: "2023年6月15日前", actual: "2023年6月" }]);
  const read = safeEvaluate(input);
  expect(read.ok ? [] : read.issues.map(({ params }) => params)).toEqual([{ text: "2023年6月" }]);
});
