import type { FigureKey } from "../../budget/figures.js";
import type { Named, Topic } from "./names.js";

/** What a number of a sentence is. */
export type Says =
  | { readonly is: "amount"; readonly key: FigureKey | "budget" }
  | { readonly is: "count"; readonly key: FigureKey }
  | { readonly is: "ratio"; readonly name: string }
  | { readonly is: "score" }
  | { readonly is: "grade" }
  /** What no figure of the whole is called, and an indicator may be. */
  | { readonly is: "other"; readonly name: string };

/** Whom a sentence is speaking of while it is read. */
export interface State {
  /** What a name without an owner is of: the whole, one of its topics, or something else. */
  of: "whole" | Topic | "other";
  /** The sentence speaks of another year or of a plan. */
  elsewhen: boolean;
  /** The paragraph has come to another unit. */
  others: boolean;
  /** Of whom the sentence spoke before it came to a part (其中…): the next sentence goes on with it. */
  before: "whole" | Topic | "other" | null;
}

/** What a named number says while a sentence speaks of someone; null where it is not the owner's, or its unit is another. */
export function sayingOf(named: Named | null, unit: string, state: State, owns: boolean): Says | null {
  if (named === null || !hasUnit(named, unit)) return null;
  switch (named.is) {
    case "amount":
      return amountOf(named, state);
    case "ratio":
      return isRatioOf(named.name, state) ? named : null;
    case "count":
      return state.of === "whole" ? named : null;
    case "score":
      return owns || (named.whole && state.of === "whole") ? { is: "score" } : null;
    default:
      return null;
  }
}

/** What numbers of each kind are in. */
const UNITS: { readonly [Kind in Named["is"]]?: RegExp } = {
  amount: /^[万亿]?元$/,
  ratio: /^%$/,
  count: /^[个项]$/,
  score: /^分$/,
};

function hasUnit({ is }: Named, unit: string): boolean {
  return UNITS[is]?.test(unit) ?? false;
}

/** Whose ratio it is: “三公经费”控制率 behind its amounts is the department's, and only the execution is a topic's own. */
function isRatioOf(name: string, { of }: State): boolean {
  return of === "whole" || (of !== "other" && name !== "budget-execution");
}

const OF_WHOLE = {
  initial: "initial",
  adjusted: "adjusted",
  budget: "budget",
  executed: "executed",
  carriedOver: "carriedOver",
  added: "adjustments.added",
  cut: "adjustments.cut",
} as const;

function amountOf({ role, topic }: Extract<Named, { readonly is: "amount" }>, { of }: State): Says | null {
  const own = topic ?? (of === "whole" || of === "other" ? null : of);
  if (own === null) return of === "whole" ? { is: "amount", key: OF_WHOLE[role] } : null;
  if (role === "executed") return { is: "amount", key: `${own}.executed` };
  return role === "initial" || role === "budget" ? { is: "amount", key: `${own}.budget` } : null;
}
