import { fromText, toText } from "../../exact/index.js";
import { heldEnds } from "../bands/print.js";
import type { Rule } from "../types.js";
import type { RuleOf } from "./method.js";
import { METHODS } from "./methods.js";

/** What the comparison of two rules leaves out or takes for granted. */
export interface Leaf {
  /** The unit of the rules' plain figures. */
  readonly unit: string | null;
  /** The leaf's weight: a rule that states the same says nothing more. */
  readonly weight: string | null;
}

/** Whether two rules are the same but for where they come from, with their defaults written out. */
export function isSameRule(left: Rule, right: Rule, leaf: Leaf): boolean {
  return JSON.stringify(plain(whole(left, leaf))) === JSON.stringify(plain(whole(right, leaf)));
}

/** A rule with its defaults, and without its source. */
function whole(rule: Rule, { unit, weight }: Leaf): object {
  const { source: _source, ...completed } = withInner(completedBy(rule.method, rule, unit), unit);
  const full = rule.weight ?? weight;
  const cutOff = rule.cutOff === undefined ? {} : { cutOff: { ...rule.cutOff, ...heldEnds(rule.cutOff) } };
  return { ...completed, ...cutOff, ...(full === null ? {} : { weight: full }) };
}

/** A rule whose elements' rules have their defaults too. */
function withInner(rule: Rule, unit: string | null): Rule {
  if (rule.method !== "checklist") return rule;
  const elements = rule.elements.map((element) =>
    element.rule === undefined ? element : { ...element, rule: completedBy(element.rule.method, element.rule, unit) },
  );
  return { ...rule, elements };
}

function completedBy<Method extends Rule["method"]>(method: Method, rule: RuleOf<Method>, unit: string | null): Rule {
  return METHODS[method].complete?.(rule, unit) ?? rule;
}

/** Texts that are names, and no decimals whatever they look like. */
const NAMES: readonly string[] = ["name", "aliases", "reason", "stepUnit"];

/** A value with its keys in order, its decimals in their plain notation. */
function plain(value: unknown, key: string = ""): unknown {
  if (typeof value === "string") return NAMES.includes(key) ? value : canonical(value);
  if (Array.isArray(value)) return value.map((each) => plain(each, key));
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).filter(([, each]) => each !== undefined);
  return Object.fromEntries(
    entries.sort(([left], [right]) => (left < right ? -1 : 1)).map(([name, each]) => [name, plain(each, name)]),
  );
}

function canonical(text: string): string {
  const number = fromText(text);
  return number === null ? text : toText(number);
}
