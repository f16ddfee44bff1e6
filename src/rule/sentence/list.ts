import { add, type Exact, fromText, toText, zero } from "../../exact/index.js";
import type { ChecklistElement, Rule } from "../types.js";
import { type Facts, factsOf } from "./facts.js";
import { gradesRule } from "./grades.js";
import { elementName } from "./names.js";
import { type Outcome, type Reading, refuse } from "./refusal.js";
import type { Token } from "./tokens.js";

/**
 * A numbered list whose items have deductions or lesser grades of their own: each item is read as a sentence, and
 * becomes an element of a checklist. Null where the list is read as one sentence.
 */
export function listOf(
  tokens: readonly Token[],
  reading: Reading,
  readItem: (tokens: readonly Token[], reading: Reading) => Outcome,
): Outcome | null {
  const items = itemsOf(tokens);
  if (items.length < 2) return null;
  const { text } = reading.source;
  const facts = items.map((item) => factsOf(text, item));
  const marked = facts.filter((each) => each.grades.some(({ award }) => award.kind === "give"));
  if (marked.length < 2) return null;
  const closing = sameForEach(facts);
  if (closing !== null) return gradesRule(closing, reading);
  if (facts.every((each, index) => isPlain(each, index === facts.length - 1))) return null;
  const open = facts[facts.length - 1]?.deductions[0];
  const end = items[items.length - 1]?.find((token) => token.type === "stop" && token.strong);
  // A deduction in a sentence of its own behind the last item may be meant of all of them.
  if (open !== undefined && end !== undefined && end.to <= open.from) return refuse("rule/not-a-rule", open);
  return elementsOf(items, reading, readItem);
}

/** The tokens of each item; what stands before the first number is a heading. */
function itemsOf(tokens: readonly Token[]): readonly (readonly Token[])[] {
  const items: Token[][] = [];
  for (const token of tokens) {
    if (token.type === "item") items.push([]);
    else items[items.length - 1]?.push(token);
  }
  return items;
}

/** One mark and nothing else; behind the last item also what holds for all (没有不得分). */
function isPlain(facts: Facts, last: boolean): boolean {
  const { grades, deductions, limits, partials, ratios } = facts;
  const others = grades.slice(1);
  return (
    deductions.length + limits.length + partials.length + ratios.length === 0 &&
    (others.length === 0 || (last && others.every(({ award }) => award.kind === "zero")))
  );
}

/** ①…1分②…1分，每少一项扣1分: the deduction only says that a missing element earns nothing. */
function sameForEach(facts: readonly Facts[]): Facts["grades"] | null {
  const last = facts[facts.length - 1];
  const [deduction, second] = last?.deductions ?? [];
  if (deduction === undefined || second !== undefined || deduction.award.kind !== "take") return null;
  const points = deduction.award.points;
  const grades = facts.flatMap((each) => each.grades);
  const one = facts.every(({ grades: own, deductions }, index) => {
    const [grade, other] = own;
    if (grade?.award.kind !== "give" || other !== undefined || grade.award.points !== points) return false;
    return index === facts.length - 1 || deductions.length === 0;
  });
  const whole =
    deduction.step.step === "1" && (deduction.step.unit === null || /^[项条个点]$/.test(deduction.step.unit));
  return one && whole ? grades : null;
}

function elementsOf(
  items: readonly (readonly Token[])[],
  reading: Reading,
  readItem: (tokens: readonly Token[], reading: Reading) => Outcome,
): Outcome {
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
    total = add(total, fromText(weight) ?? zero);
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
