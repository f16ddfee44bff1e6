import { expect, it } from "vitest";
import { printRule, safeParseRule } from "../../../src/rule/sentence/index.js";
import type { TierBand } from "../../../src/rule/types.js";

const tier = (name: string, from: string, to: string, usual?: string): TierBand => {
  return { name, from, fromInclusive: true, to, toInclusive: true, ...(usual === undefined ? {} : { default: usual }) };
};

const single = (name: string, share: string): TierBand => tier(name, share, share, share);

it.each([
  ["制度健全得满分，基本健全得60%，其他不得分", ["健全", "基本健全", "其他"]],
  ["制度非常健全得满分，较健全得60%，否则不得分", ["非常健全", "较健全", "其他"]],
  ["制度健全得满分，制度基本健全得60%，其他不得分", ["制度健全", "制度基本健全", "其他"]],
])("the first tier is named as the lesser ones are, whatever is left for all other cases: %s", (text, names) => {
  const shares = ["1", "0.6", "0"];
  const tiers = names.map((name, at) => single(name, shares[at] ?? ""));
  expect(safeParseRule(text)).toEqual({ ok: true, value: { method: "tiers", tiers }, notes: [] });
});

it.each([
  ["a name more", "分为优、良、中、差四档，分别按照分值区间100-80%（含）、80-60%（含）、60-0%确定", "rule/incomplete"],
  ["an interval more", "分为优、良两档，分别按照分值区间100-80%（含）、80-60%（含）、60-0%确定", "rule/incomplete"],
  // What is late was not done in time either: both would hold.
  ["two denials of the first", "按时完成得5分，未按时完成得2分，逾期不得分", "rule/not-a-rule"],
])("tiers that do not come out are refused: %s", (_what, text, code) => {
  const read = safeParseRule(text);
  expect(read.ok ? read.value : read.issues.map((each) => each.code)).toEqual([code]);
});

it.each([
  [
    "of one share each",
    [single("健全", "1"), single("基本健全", "0.6"), single("不健全", "0")],
    "健全得满分；基本健全得分值的60%；不健全不得分",
  ],
  [
    "one of which is for a person to choose in",
    [single("健全", "1"), tier("基本健全", "0.6", "0.9", "0.9")],
    "健全得分值的100%（含）-100%（含）（一般按100%）；基本健全得分值的60%（含）-90%（含）（一般按90%）",
  ],
  [
    "one of which gives nothing of itself",
    [tier("健全", "1", "1"), single("不健全", "0")],
    "健全得分值的100%（含）-100%（含）；不健全得分值的0%（含）-0%（含）（一般按0%）",
  ],
])("tiers print as their intervals unless each gives one share: those %s", (_what, tiers, text) => {
  expect(printRule({ method: "tiers", tiers }).value).toBe(text);
});

it.each(["AAA级得5分，3A级得3分，A级得1分", "一星级得5分，一星得3分", "一级得5分，甲级得3分，乙级得1分"])(
  "two names of one level are no two tiers: %s",
  (text) => {
    const read = safeParseRule(text);
    expect(read.ok ? read.value : read.issues.map((each) => each.code)).toEqual(["rule/not-a-rule"]);
  },
);
