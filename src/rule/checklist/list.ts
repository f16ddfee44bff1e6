import { add, type Exact, toText, zero } from "../../exact/index.js";
import { certain } from "../../shape/certain.js";
import type { Facts } from "../sentence/facts.js";
import { stretchOf } from "../sentence/given.js";
import type { ReadItem } from "../sentence/method.js";
import { elementName } from "../sentence/names.js";
import { exact } from "../sentence/number.js";
import { type Outcome, type Reading, refuse } from "../sentence/refusal.js";
import { statedBy } from "../sentence/stated.js";
import type { Stretch, Token } from "../sentence/tokens.js";
import type { ChecklistElement, Rule } from "../types.js";

/** A numbered list whose items have deductions or lesser grades of their own: each item becomes an element. */
export function listed({ items }: Facts, reading: Reading, readItem: ReadItem): Outcome {
  const open = openDeduction(items, reading);
  if (open !== null) return refuse("rule/not-a-rule", open);
  const elements: ChecklistElement[] = [];
  let total: Exact = zero;
  for (const item of items) {
    const outcome = readItem(item, reading);
    if ("refused" in outcome) return outcome;
    const { weight, ...rule } = outcome.rule;
    if (weight === undefined) return refuse("rule/incomplete", stretchOf(item));
    const own = elementsOf(item, rule, weight, reading);
    if (own === null) return refuse("rule/not-a-rule", stretchOf(item));
    total = add(total, exact(weight));
    elements.push(...own);
  }
  return { rule: { method: "checklist", elements, weight: toText(total) } };
}

/** A deduction in a sentence of its own behind the last item, which may be meant of all of them. */
function openDeduction(items: Facts["items"], reading: Reading): Stretch | null {
  const last = certain(items[items.length - 1]);
  const open = statedBy(reading.source.text, last).deductions[0];
  const end = last.find((token) => token.type === "stop" && token.strong);
  return open !== undefined && end !== undefined && end.to <= open.from ? open : null;
}

/** The elements that the rule of an item gives; null where it needs figures of its own, or has no name. */
function elementsOf(
  item: readonly Token[],
  rule: Rule,
  points: string,
  reading: Reading,
): readonly ChecklistElement[] | null {
  if (rule.method === "checklist") return rule.elements;
  const own = ownRule(rule);
  if (own === undefined) return null;
  const { from, to } = stretchOf(item);
  const name = elementName({ from, to: firstAward(item)?.from ?? to }, reading);
  return name === "" ? null : [{ name, points, ...(own === null ? {} : { rule: own }) }];
}

/** The rule that an element keeps; null where it only is met or not; undefined where it would need figures of its own. */
function ownRule(rule: Rule): Rule | null | undefined {
  if (rule.method === "all-or-nothing") return null;
  return rule.method === "deduct-per-case" || rule.method === "tiers" ? rule : undefined;
}

/** The first award of an item ends its name. */
function firstAward(item: readonly Token[]): Token | undefined {
  return item.find((token) => token.type === "award");
}
