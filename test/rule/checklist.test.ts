import { expect, it } from "vitest";
import { type Rule, ruleText, safeParseRule } from "../../src/rule/index.js";
import { scoreOf } from "./leaf.js";

const marks = (first: boolean, second: boolean): object[] => [
  { name: "有制度", points: "4", met: first },
  { name: "有台账", points: "6", met: second },
];

it.each<[object, object, unknown]>([
  [{ elements: marks(true, true) }, {}, "10"],
  [{ elements: marks(true, false) }, {}, "4"],
  [{ elements: [{ name: "有制度", share: "0.4", met: true }] }, {}, "4"],
  [{ elements: [{ name: "有制度", points: "4" }] }, {}, ["checklist/element-open"]],
  [{ elements: [{ name: "有制度", points: "11", met: true }] }, {}, ["rule/points-above-weight"]],
])("checklist adds up the elements that are met: %j beside %j comes to %j", (parameters, leaf, wanted) => {
  expect(scoreOf({ method: "checklist", ...parameters } as Rule, leaf)).toEqual(wanted);
});

it("checklist words the share of an element as a part of the weight", () => {
  const elements = [
    { name: "有制度", share: "0.4" },
    { name: "有台账", points: "6" },
  ];
  expect(ruleText({ method: "checklist", elements })).toBe("1、有制度（分值的40%）；2、有台账（6分）");
});

it.each(["①（5分）每发现一例扣1分②（3分）每发现一起扣1分", "①得5分，每发现一例扣1分②得3分，每发现一起扣1分"])(
  "checklist has no element that nobody named: %s",
  (text) => {
    const read = safeParseRule(text);
    expect(read.ok ? read.value : read.issues.map(({ code }) => code)).toEqual(["rule/not-a-rule"]);
  },
);
