import type { RatioKit } from "../../budget/kit.js";
import { figurePath } from "../../budget/figures.js";
import { signed } from "../../budget/plan.js";
import { isIssue, readFigure } from "../../budget/read.js";
import type { RatioTerm } from "../../budget/definition.js";
import type { BudgetFigures, RatioValue } from "../../budget/types.js";
import type { Expression } from "../../figure/expression.js";
import { certain } from "../../shape/certain.js";
import { token } from "../../shape/pointer.js";
import type { ProofLog } from "./log.js";

/** What a ratio is proved by: its exact value in percent, or null over zero; and its denominator. */
export interface ProvenRatio {
  readonly exact: Expression | null;
  readonly denominator: Expression;
}

/** Proves every ratio of a form from the figures of its budget. */
export function proveRatios(
  ratios: Readonly<Record<string, RatioValue>>,
  budget: BudgetFigures | undefined,
  log: ProofLog,
  kit: RatioKit,
): ReadonlyMap<string, ProvenRatio> {
  const proven = new Map<string, ProvenRatio>();
  if (budget === undefined) return proven;
  for (const [name, ratio] of Object.entries(ratios)) {
    const { definition } = certain(kit.plans.get(name));
    const of = `/ratios/${token(name)}`;
    const numerator = log.step(of, "numerator", sumOf(definition.numerator, budget, log), ratio.numerator);
    const denominator = log.step(of, "denominator", sumOf(definition.denominator, budget, log), ratio.denominator);
    proven.set(name, { exact: valueOf(of, ratio, numerator, denominator, log), denominator });
  }
  return proven;
}

function valueOf(
  of: string,
  ratio: RatioValue,
  numerator: Expression,
  denominator: Expression,
  log: ProofLog,
): Expression | null {
  if (ratio.value === null) return null;
  const share: Expression = { op: "/", args: [numerator, denominator] };
  const exact = log.step(of, "exact", { op: "*", args: [share, { const: "100" }] }, ratio.exact);
  log.step(of, "value", { op: "round", args: [exact], mode: "half-up", places: 4 }, ratio.value);
  return exact;
}

function sumOf(terms: readonly RatioTerm[], budget: BudgetFigures, log: ProofLog): Expression {
  const args = terms.map((term): Expression => {
    const { key, negative } = signed(term);
    // The initial budget stands for an adjusted one that is left out.
    const own = readFigure(budget, key) === undefined && key === "adjusted" ? "initial" : key;
    const value = readFigure(budget, own);
    if (value === undefined || isIssue(value)) throw new TypeError(`no figure ${own}`);
    const figure = log.number(figurePath(own), value, budget.unit ?? null);
    return negative ? { op: "-", args: [figure] } : figure;
  });
  const [only] = args;
  return only !== undefined && args.length === 1 ? only : { op: "+", args };
}
