import type {
  BasicExpenditure,
  BudgetAndCompleted,
  BudgetAndExecuted,
  BudgetFigures,
  FundingSource,
  QuotedAmount,
  Staff,
  ThreePublicFigures,
  ThreePublicPart,
  TotalAndPrevious,
} from "../../budget/types.js";
import {
  decimal,
  decimalOrBlank,
  type Keys,
  listOrNone,
  needed,
  object,
  type ObjectShape,
  text,
} from "../../shape/index.js";

type Figures = Required<BudgetFigures>;

const executed = figures<BudgetAndExecuted>("budget", "executed");
const completed = figures<BudgetAndCompleted>("budget", "completed");
const previous = figures<TotalAndPrevious>("total", "previous");
const staff = figures<Staff>("actual", "establishment");
const part = figures<ThreePublicPart>("budget", "executed", "previousExecuted");
const source = object<FundingSource>({
  name: needed(text),
  initial: decimalOrBlank,
  adjusted: decimalOrBlank,
  executed: decimalOrBlank,
});

/** The budget figures of a form. Whether a figure may be below zero, the ratio that reads it says. */
export const budget: ObjectShape<BudgetFigures> = object<BudgetFigures>({
  unit: text,
  initial: decimalOrBlank,
  adjusted: decimalOrBlank,
  executed: decimalOrBlank,
  carriedOver: decimalOrBlank,
  carriedOverPrevious: decimalOrBlank,
  surplus: decimalOrBlank,
  adjustments: figures<Figures["adjustments"]>("added", "cut", "restructured"),
  sources: listOrNone(source),
  basicExpenditure: figures<BasicExpenditure>("total", "personnel", "public"),
  quoted: listOrNone(object<QuotedAmount>({ figure: needed(text), value: needed(decimal), where: text })),

  planned: decimalOrBlank,
  fundsInPlace: decimalOrBlank,
  timelyFunds: figures<Figures["timelyFunds"]>("arrived", "due"),
  projectFunds: figures<Figures["projectFunds"]>("reimbursed", "budget"),
  plannedCost: decimalOrBlank,
  actualCost: decimalOrBlank,

  threePublic: object<ThreePublicFigures>({
    budget: decimalOrBlank,
    executed: decimalOrBlank,
    previousBudget: decimalOrBlank,
    previousExecuted: decimalOrBlank,
    parts: object<NonNullable<ThreePublicFigures["parts"]>>({ abroad: part, vehicles: part, reception: part }),
  }),
  procurement: executed,
  publicFunds: figures<Figures["publicFunds"]>(
    "budget",
    "executed",
    "perCapita",
    "perCapitaPrevious",
    "perCapitaStandard",
  ),
  payment: figures<Figures["payment"]>("actual", "planned"),
  keyExpenditure: decimalOrBlank,
  projectExpenditure: decimalOrBlank,
  specialFunds: figures<Figures["specialFunds"]>("detailed", "total"),
  payables: previous,
  receivables: previous,

  staff,
  fixedAssets: figures<Figures["fixedAssets"]>("inUse", "total"),
  buildings: figures<Figures["buildings"]>("area", "approvedArea"),
  investment: figures<Figures["investment"]>("actual", "approved"),

  counts: figures<Figures["counts"]>("projects", "monitored", "selfEvaluated", "toEvaluate", "evaluated"),
  suggestions: figures<Figures["suggestions"]>("adopted", "made"),
  work: figures<Figures["work"]>("planned", "completed", "timely", "qualified"),
  keyWork: figures<Figures["keyWork"]>("completed", "assigned"),
  keyPlan: figures<Figures["keyPlan"]>("completed", "planned"),
  workGoals: figures<Figures["workGoals"]>("achieved", "planned"),
  outputs: figures<Figures["outputs"]>("planned", "actual", "qualified"),
  schedule: figures<Figures["schedule"]>("planned", "actual"),
  survey: figures<Figures["survey"]>("satisfied", "valid"),

  personnelFunds: figures<Figures["personnelFunds"]>("budget", "required"),
  livelihood: figures<Figures["livelihood"]>("expenditure", "total", "share", "previousShare"),
  fiscalStaff: staff,
  debt: figures<Figures["debt"]>("balance", "resources"),
  revenue: completed,
  expenditure: completed,
  expenditureProgress: figures<Figures["expenditureProgress"]>("actual", "standard"),
  fundsCarriedForward: previous,
  temporaryPayments: figures<Figures["temporaryPayments"]>("balance", "expenditure"),
});

/** An object of nothing but decimals. */
function figures<T>(...names: readonly (keyof T & string)[]): ObjectShape<T> {
  return object(Object.fromEntries(names.map((name) => [name, decimalOrBlank])) as Keys<T>);
}
