import { describe, expect, it } from "vitest";
import { printRule, safeParseRule } from "../../../src/rule/sentence/index.js";
import { scored } from "./scored.js";

/** What the middle outcome has of 9 points. */
const middle = (award: string): string =>
  scored(`完成得满分，基本完成${award}，未完成不得分`, "完成", "基本完成", { weight: "9" });

describe("a part of the full mark is a share, however it is said", () => {
  it.each([
    ["得三分之二分值", "6"],
    ["得2/3分值", "6"],
    ["得分值的三分之二", "6"],
    ["得百分之六十分值", "5.4"],
    ["得一半", "4.5"],
    ["得半数分", "4.5"],
    ["减半", "4.5"],
    ["减半得分", "4.5"],
    ["得五成", "4.5"],
    ["得六成半分值", "5.85"],
    ["得八折", "7.2"],
    ["按八五折计分", "7.65"],
    ["打8.5折", "7.65"],
    ["扣三分之一分值", "6"],
    ["扣一半分", "4.5"],
  ])("%s: %s", (award, score) => {
    expect(middle(award)).toBe(score);
  });

  it.each(["得大部分分值", "给分", "得相应分值", "得四分之五分值", "得若干分"])("%s is none", (award) => {
    expect(middle(award)).toBe("rule/not-a-rule");
  });

  it("of bands and of steps as well", () => {
    expect(scored("≥90%得满分，80%-90%得三分之二分值，80%以下不得分", "≥90%", "85%", { weight: "9" })).toBe("6");
    expect(scored("每低5个百分点扣十分之一分值", "≥90%", "85%", { weight: "9" })).toBe("8.1");
  });

  it("is printed as it is read", () => {
    const rule = {
      method: "bands",
      of: "actual",
      bands: [
        { min: "90", share: "1" },
        { max: "90", share: "2/3" },
      ],
    } as const;
    expect(printRule(rule, { unit: "%" }).value).toBe("≥90%得满分；<90%得2/3分值");
  });
});

describe("a part that is not named by its tier is a person's to place", () => {
  it.each([
    ["部分完成", "基本完成", "actual/text-needs-share"],
    ["部分达成", "基本达成", "actual/text-needs-share"],
    ["部分完成", "大部分完成", "actual/text-needs-share"],
    ["基本完成", "部分完成", "actual/text-needs-share"],
    ["部分达成", "部分完成", "5"],
    ["基本完成", "已基本完成", "5"],
    ["推进较慢", "部分完成", "5"],
  ])("beside the tier %s %s is %s", (tier, actual, score) => {
    const rule = {
      method: "tiers",
      tiers: ["完成", tier, "未完成"].map((name, at) => {
        const share = ["1", "0.5", "0"][at] ?? "0";
        return { name, from: share, fromInclusive: true, to: share, toInclusive: true, default: share };
      }),
    };
    expect(scored(rule, "完成", actual)).toBe(score);
  });
});

describe("of two conditions a cell tells one: the other is not told", () => {
  it.each([
    ["完成且验收合格得满分，否则不得分", "完成", "完成"],
    ["完成且验收合格得满分，否则不得分", "≥10个", "12个"],
    ["按时完成且验收合格得满分，否则不得分", "通过验收", "通过验收"],
    ["未发生安全事故且质量合格得满分，否则不得分", "0起", "0起"],
    ["数量和质量均达标得满分，否则不得分", "≥10个", "12个"],
    ["按时完成并通过验收得满分，未按时完成不得分", "2023年6月底前", "2023年6月1日"],
    ["完成且验收合格得满分，未完成的按比例得分", "≥10个", "12个"],
    ["完成且验收合格得满分，每少1个扣1分", "≥10个", "12个"],
    ["≥90%且资料齐全得满分，否则不得分", "≥90%", "92%"],
  ])("%s beside %s, %s", (rule, target, actual) => {
    expect(scored(rule, target, actual)).toBe("rule/not-a-rule");
  });

  it.each([
    ["完成且验收合格得满分，否则不得分", "完成且验收合格", "完成且验收合格"],
    ["完成且验收合格得满分，否则不得分", "达标", "达标"],
    ["完成任务且达到目标值得满分，否则不得分", "≥10个", "12个"],
    ["未发生安全事故和质量事故得满分，否则不得分", "0起", "0起"],
    ["并网发电得满分，否则不得分", "≥10个", "12个"],
    ["≥80%且≤90%得满分，否则不得分", "≥80%", "85%"],
  ])("%s beside %s, %s has its full mark", (rule, target, actual) => {
    expect(scored(rule, target, actual)).toBe("10");
  });

  it("without a target nothing is known of what the cells tell", () => {
    expect(safeParseRule("完成且验收合格得满分，否则不得分").ok).toBe(true);
  });
});

describe("points that were not read are no part of a name, before an element with its points and behind one", () => {
  it.each([
    "有台账三四分，有制度三分",
    "有台账若干分，有制度得3分",
    "有制度得3分，有台账得三四分",
    "有制度得3分，有台账得十几分",
  ])("%s", (sentence) => {
    const read = safeParseRule(sentence, { weight: "3" });
    expect(read.ok ? read.value : read.issues.map(({ code }) => code)).toEqual(["rule/not-a-rule"]);
  });
});
