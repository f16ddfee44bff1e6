import { fraction, ONE, type Fraction } from "./fraction.js";
import type { Leaf, Rule } from "./model.js";
import { Refused } from "./model.js";

/** The tiers of the national standard, by the words of the document. */
export const NATIONAL: readonly string[] = [
  "达成年度指标",
  "部分达成年度指标并具有一定效果",
  "未达成年度指标且效果较差",
];

/** The national tiers as a rule: the first alone has a share where nobody awards one. */
export const TIERS: Rule = {
  method: "tiers",
  tiers: [
    { name: NATIONAL[0], from: "0.8", fromInclusive: true, to: "1", toInclusive: true, default: "1" },
    { name: NATIONAL[1], from: "0.6", fromInclusive: true, to: "0.8", toInclusive: false },
    { name: NATIONAL[2], from: "0", fromInclusive: true, to: "0.6", toInclusive: false },
  ],
};

/** The share a person awards, else the tier's own. */
export function share(leaf: Leaf): Fraction {
  if (leaf.awardedShare !== undefined) return fraction(leaf.awardedShare);
  if (leaf.actual === undefined) throw new Refused("actual/missing");
  if (leaf.actual.text === NATIONAL[0]) return ONE;
  throw new Refused("tier/needs-share");
}
