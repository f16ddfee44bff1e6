import { describe, expect, it } from "vitest";
import { audited, single } from "../audit/forms.js";
import { evaluated, form, leavesOf } from "./forms.js";

/** What an audit says of a full score beside a day of every month, in a form of a year and in one of none. */
function said(actual: string, year?: number): readonly string[] {
  const leaf = { name: "发放时间", target: "每月25日前", actual, reported: "100" };
  const { findings } = audited(single(leaf, year === undefined ? {} : { subject: { year } }));
  return findings.filter(({ severity }) => severity !== "info").map(({ code }) => code);
}

describe("a day of every month beside one by which a month's work is due", () => {
  it.each(["每月20日", "每个月20号", "每月20日前", "每月25日"])("is in time: %s", (actual) => {
    expect([said(actual), said(actual, 2023)]).toEqual([[], []]);
  });

  it.each(["每月26日", "每月30号"])("is late, and full marks are not earned: %s", (actual) => {
    expect([said(actual), said(actual, 2023)]).toEqual([["score/missed-but-full"], ["score/missed-but-full"]]);
  });

  it("is none where it says from which day on", () => {
    expect(said("每月20日后")).not.toEqual([]);
  });

  it("is kept without the blanks around it", () => {
    const leaf = { name: "发放时间", weight: "100", target: "每月25日前", actual: " 每月20日 " };
    expect(leavesOf(evaluated(form([leaf])).indicators).map(({ actual }) => actual)).toEqual([
      { kind: "qualitative", text: "每月20日", tier: "met" },
    ]);
  });
});
