import * as z from "zod/mini";
import type { BudgetFigures } from "../budget/types.js";
import { decimal, decimalOrBlank, text } from "./value.js";

const figure = z.exactOptional(decimalOrBlank);
const optional = z.exactOptional;

const executed = { budget: figure, executed: figure };
const completed = z.object({ budget: figure, completed: figure });
const previous = z.object({ total: figure, previous: figure });
const staff = z.object({ actual: figure, establishment: figure });
const part = z.object({ ...executed, previousExecuted: figure });
const source = z.object({ name: text, initial: figure, adjusted: figure, executed: figure });

/** 预算情况: the figures that the ratios are worked out from. */
export const budgetFiguresSchema: z.ZodMiniType<BudgetFigures> = z.object({
  unit: optional(text),
  initial: figure,
  adjusted: figure,
  executed: figure,
  carriedOver: figure,
  carriedOverPrevious: figure,
  surplus: figure,
  adjustments: optional(z.object({ added: figure, cut: figure, restructured: figure })),
  sources: optional(z.array(source)),
  basicExpenditure: optional(z.object({ total: figure, personnel: figure, public: figure })),
  quoted: optional(z.array(z.object({ figure: text, value: decimal, where: optional(text) }))),

  planned: figure,
  fundsInPlace: figure,
  timelyFunds: optional(z.object({ arrived: figure, due: figure })),
  projectFunds: optional(z.object({ reimbursed: figure, budget: figure })),
  plannedCost: figure,
  actualCost: figure,

  threePublic: optional(
    z.object({
      ...executed,
      previousBudget: figure,
      previousExecuted: figure,
      parts: optional(z.object({ abroad: optional(part), vehicles: optional(part), reception: optional(part) })),
    }),
  ),
  procurement: optional(z.object(executed)),
  publicFunds: optional(
    z.object({ ...executed, perCapita: figure, perCapitaPrevious: figure, perCapitaStandard: figure }),
  ),
  payment: optional(z.object({ actual: figure, planned: figure })),
  keyExpenditure: figure,
  projectExpenditure: figure,
  specialFunds: optional(z.object({ detailed: figure, total: figure })),
  payables: optional(previous),
  receivables: optional(previous),

  staff: optional(staff),
  fixedAssets: optional(z.object({ inUse: figure, total: figure })),
  buildings: optional(z.object({ area: figure, approvedArea: figure })),
  investment: optional(z.object({ actual: figure, approved: figure })),

  counts: optional(
    z.object({ projects: figure, monitored: figure, selfEvaluated: figure, toEvaluate: figure, evaluated: figure }),
  ),
  suggestions: optional(z.object({ adopted: figure, made: figure })),
  work: optional(z.object({ planned: figure, completed: figure, timely: figure, qualified: figure })),
  keyWork: optional(z.object({ completed: figure, assigned: figure })),
  keyPlan: optional(z.object({ completed: figure, planned: figure })),
  workGoals: optional(z.object({ achieved: figure, planned: figure })),
  outputs: optional(z.object({ planned: figure, actual: figure, qualified: figure })),
  schedule: optional(z.object({ planned: figure, actual: figure })),
  survey: optional(z.object({ satisfied: figure, valid: figure })),

  personnelFunds: optional(z.object({ budget: figure, required: figure })),
  livelihood: optional(z.object({ expenditure: figure, total: figure, share: figure, previousShare: figure })),
  fiscalStaff: optional(staff),
  debt: optional(z.object({ balance: figure, resources: figure })),
  revenue: optional(completed),
  expenditure: optional(completed),
  expenditureProgress: optional(z.object({ actual: figure, standard: figure })),
  fundsCarriedForward: optional(previous),
  temporaryPayments: optional(z.object({ balance: figure, expenditure: figure })),
});
