import { add, type Exact, toText, zero } from "../../exact/index.js";
import type { Facts } from "../sentence/facts.js";
import type { ReadItem } from "../sentence/method.js";
import { elementName } from "../sentence/names.js";
import { exact } from "../sentence/number.js";
import { type Outcome, type Reading, refuse } from "../sentence/refusal.js";
import { statedBy } from "../sentence/stated.js";
import type { Token } from "../sentence/tokens.js";
import type { ChecklistElement, Rule } from "../types.js";

/** A numbered list whose items have deductions or lesser grades of their own: each item becomes an element. */
export function listed({ items }: Facts, reading: Reading, readItem: ReadItem): Outcome {
  const last = items[items.length - 1] ?? [];
  const open = statedBy(reading.source.text, last).deductions[0];
  const end = last.find((token) => token.type === "stop" && token.strong);
  // A deduction in a sentence of its own behind the last item may be meant of all of them.
  if (open !== undefined && end !== undefined && end.to <= open.from) return refuse("rule/not-a-rule", open);
  const elements: ChecklistElement[] = [];
  let total: Exact = zero;
  for (const item of items) {
    const where = { from: item[0]?.from ?? 0, to: item[item.length - 1]?.to ?? 0 };
    const outcome = readItem(item, reading);
    if ("refused" in outcome) return outcome;
    const { weight, ...rule } = outcome.rule;
    if (weight === undefined) return refuse("rule/incomplete", where);
    const own = ownRule(rule);
    if (own === undefined) return refuse("rule/not-a-rule", where);
    total = add(total, exact(weight));
    if (rule.method === "checklist") elements.push(...rule.elements);
    else {
      const name = elementName({ from: where.from, to: endOfName(item) }, reading);
      if (name === "") return refuse("rule/not-a-rule", where);
      elements.push({ name, points: weight, ...(own === null ? {} : { rule: own }) });
    }
  }
  return { rule: { method: "checklist", elements, weight: toText(total) } };
}

/** The rule that an element keeps; null where it only is met or not; undefined where it would need figures of its own. */
function ownRule(rule: Rule): Rule | null | undefined {
  if (rule.method === "checklist" || rule.method === "all-or-nothing") return null;
  return rule.method === "deduct-per-case" || rule.method === "tiers" ? rule : undefined;
}

/** The first award of an item ends its name. */
function endOfName(item: readonly Token[]): number {
  const award = item.find((token) => token.type === "award");
  return award?.from ?? item[item.length - 1]?.to ?? 0;
}
