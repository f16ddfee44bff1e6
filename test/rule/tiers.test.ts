import { expect, it } from "vitest";
import type { Rule } from "../../src/rule/index.js";
import { scoreOf } from "./leaf.js";

const inside = { fromInclusive: true, toInclusive: true };
const tiers = [
  { name: "健全", from: "1", to: "1", ...inside, default: "1" },
  { name: "基本健全", from: "0.6", to: "0.9", ...inside },
];

it.each<[object, object, unknown]>([
  [{ tiers }, { target: "制度健全", actual: "健全" }, "10"],
  [{ tiers }, { target: "制度健全", actual: "基本健全", awardedShare: "0.7" }, "7"],
  [{ tiers }, { target: "制度健全", actual: "基本健全" }, ["tier/needs-share"]],
])("tiers gives what the tier gives that is named: %j beside %j comes to %j", (parameters, leaf, wanted) => {
  expect(scoreOf({ method: "tiers", ...parameters } as Rule, leaf)).toEqual(wanted);
});
