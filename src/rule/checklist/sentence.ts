import type { Facts } from "../sentence/facts.js";
import { excludes, exclusive, isBest } from "../sentence/grades.js";
import type { Printing, ReadItem, Takes } from "../sentence/method.js";
import { type Outcome, type Reading, refuse, type Refusal } from "../sentence/refusal.js";
import { award, limit, percent } from "../sentence/wording.js";
import type { Award, ChecklistElement, ChecklistRule, Rule } from "../types.js";
import { checklistOf } from "./elements.js";
import { listed } from "./list.js";

export const takes: Takes = { names: true, missing: true };

/** ①有制度2分②有台账3分: the marks of elements that add up. */
export function fits(facts: Facts, reading: Reading, readItem: ReadItem): Outcome | null {
  const { basis, grades } = facts;
  const [first] = grades;
  const all = allNeeded(facts, reading.source.text);
  if (all !== null) return all;
  if (basis === "list") return listed(facts, reading, readItem);
  const words = basis === "words" && first !== undefined && isBest(first) && !exclusive(grades, reading.source.text);
  if (!words && basis !== "elements") return null;
  const clash = grades.find((grade, at) => grades.slice(0, at).some((before) => excludes(grade, before)));
  return clash === undefined ? checklistOf(grades, reading) : refuse("rule/not-a-rule", clash);
}

/** ①…1分②…1分，缺一不可: marks that do not add up, since one element that is missing takes them all. */
function allNeeded({ basis, grades, from, to }: Facts, text: string): Refusal | null {
  if (basis !== "list" && basis !== "words" && basis !== "elements") return null;
  const found = ALL_NEEDED.exec(text.slice(from, to));
  const one = grades.find(({ award, condition }) => award.kind === "zero" && ONE_MISSING.test(condition.name));
  if (found !== null) return refuse("rule/not-a-rule", { from: from + found.index, to });
  return one === undefined ? null : refuse("rule/not-a-rule", one);
}

const ALL_NEEDED = /(?:缺一不可|同时(?:具备|满足|符合|达到)[^,;。]{0,4})[;,。]?$/;
const ONE_MISSING = /(?:缺|少|漏|有|任[意何]?|其中)(?:一|1)(?:项|条|个|点)/;

/** Words a checklist as a numbered list. */
export function print({ elements }: ChecklistRule, { nested }: Printing): string {
  return elements
    .map((element, index) => `${index + 1}、${element.name}${mark(element)}${own(element, nested)}`)
    .join("；");
}

function mark(element: Award): string {
  return element.points === undefined ? `（分值的${percent(element.share)}）` : `（${element.points}分）`;
}

/** What an element has of its own: a deduction by case, or lesser tiers. */
function own({ rule, points }: ChecklistElement, nested: (rule: Rule) => string): string {
  if (rule === undefined) return "";
  if (rule.method === "deduct-per-case")
    return `，每发现1例扣${rule.points}分，${limit({ ...rule, ...(points === undefined ? {} : { weight: points }) })}`;
  if (rule.method !== "tiers" || points === undefined) return `，${nested(rule)}`;
  return rule.tiers
    .slice(1)
    .map((tier) => `，${tier.name}${award({ share: tier.to })}`)
    .join("");
}
