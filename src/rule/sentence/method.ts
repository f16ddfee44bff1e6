import type { Rule } from "../types.js";
import type { Facts } from "./facts.js";
import type { Outcome, Reading } from "./refusal.js";
import type { Token } from "./tokens.js";

/** The rules of one method. */
export type RuleOf<Method extends Rule["method"]> = Extract<Rule, { readonly method: Method }>;

/** Reads the tokens of an item as a sentence. */
export type ReadItem = (tokens: readonly Token[], reading: Reading) => Outcome;

/** What a sentence of a method may hold beside the facts that make its rule. */
export interface Takes {
  /** Figures in clauses that score nothing: they were looked at as the lines of the rule. */
  readonly lines?: true;
  /** 否则 without an award. */
  readonly otherwise?: true;
  /** Words that name what is scored, whatever they say. */
  readonly names?: true;
  /** 缺一项扣相应分值: what is missing earns nothing, as is meant already. */
  readonly missing?: true;
  /** 超过目标值120%的须说明原因: the method measures an actual value against a target. */
  readonly over?: true;
}

/** What a printer is given beside the rule. */
export interface Printing {
  /** The unit of the rule's plain figures; empty where it is not known, or not to be written. */
  readonly unit: string;
  /** Prints a rule inside the rule. */
  readonly nested: (rule: Rule) => string;
}

/** A method's part of the language; it stands in the method's folder. */
export interface MethodSentence<R extends Rule = Rule> {
  /** The rule that the facts make; null where they are those of other methods. No sentence makes a rule without it. */
  readonly fits?: (facts: Facts, reading: Reading, readItem: ReadItem) => Outcome | null;
  readonly takes?: Takes;
  /** The sentence of a rule. */
  readonly print: (rule: R, printing: Printing) => string;
  /** The rule with its defaults written out, as far as a sentence may leave them unsaid; `unit` is the leaf's. */
  readonly complete?: (rule: R, unit: string | null) => R;
}
