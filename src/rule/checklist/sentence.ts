import type { Facts } from "../sentence/facts.js";
import { isBest } from "../sentence/grades.js";
import type { Printing, ReadItem, Takes } from "../sentence/method.js";
import { type Outcome, type Reading } from "../sentence/refusal.js";
import { award, limit, percent } from "../sentence/wording.js";
import type { Award, ChecklistElement, ChecklistRule, Rule } from "../types.js";
import { checklistOf, exclusive } from "./elements.js";
import { listed } from "./list.js";

export const takes: Takes = { names: true };

/** ①有制度2分②有台账3分: the marks of elements that add up. */
export function fits(facts: Facts, reading: Reading, readItem: ReadItem): Outcome | null {
  const { basis, grades } = facts;
  const [first] = grades;
  if (basis === "list") return listed(facts, reading, readItem);
  const words = basis === "words" && first !== undefined && isBest(first) && !exclusive(grades, reading.source.text);
  return words || basis === "elements" ? checklistOf(grades, reading) : null;
}

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
