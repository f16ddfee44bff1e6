import { ratioDefinition } from "../../budget/index.js";
import type { BudgetTable } from "../around/budget.js";
import type { Around, Said } from "../around/subject.js";
import type { Total } from "../rows/total.js";
import type { Telling } from "../tell.js";
import type { Node } from "../tree/node.js";
import { BudgetFilling, type FilledBudget } from "./budget-filling.js";
import { heldAgainst, type Named, namedIn, tellDiffers } from "./hold.js";
import type { Mention, Use } from "./read.js";
import { isSame } from "./same.js";

/** What the tables of a form have said before its text is read. */
export interface Tables {
  readonly nodes: readonly Node[];
  readonly budget: BudgetTable | null;
  readonly around: Around;
  readonly total: Total | null;
}

/** What the text adds to a form. */
export interface Taken extends FilledBudget {
  /** Ratios by name as the text states them. */
  readonly ratios: ReadonlyMap<string, Said>;
  readonly uses: ReadonlyMap<Mention, Use>;
}

/** Puts what the sentences of a report say into the form, and holds it against what its tables say. */
export function take(mentions: readonly Mention[], tables: Tables, telling: Telling): Taken {
  const uses = new Map<Mention, Use>();
  const budget = new BudgetFilling(tables.budget, telling);
  const filling: Filling = { tables, telling, budget, ratios: new Map(), named: namedIn(tables.nodes) };
  // A budget that does not say which it is waits for those that do.
  for (const useOf of [useOfSaid, useOfBudget]) {
    for (const mention of mentions) {
      const use = useOf(mention, filling);
      if (use !== null) uses.set(mention, use);
    }
  }
  budget.leaveNothing(filling.ratios, tables.nodes);
  return { ...budget.filled([...uses.values()].includes("used")), ratios: filling.ratios, uses };
}

/** A form while the sentences of a report are put into it. */
interface Filling {
  readonly tables: Tables;
  readonly telling: Telling;
  readonly budget: BudgetFilling;
  readonly ratios: Map<string, Said>;
  readonly named: Named;
}

/** What becomes of a mention; null where nothing does. */
function useOfSaid(mention: Mention, filling: Filling): Use | null {
  const { says } = mention;
  switch (says.is) {
    case "amount":
      return says.key === "budget" ? null : filling.budget.put(mention, says.key);
    case "count":
      return filling.budget.put(mention, says.key);
    case "ratio":
      return putRatio(mention, says.name, filling);
    case "score":
    case "grade":
      return putWhole(mention, says.is, filling);
    case "other":
      return heldAgainst(mention, says.name, filling.named, filling.telling) ? "checked" : null;
  }
}

function useOfBudget(mention: Mention, { budget }: Filling): Use | null {
  return mention.says.is === "amount" && mention.says.key === "budget" ? budget.putUnnamed(mention) : null;
}

function putRatio(mention: Mention, name: string, { tables, ratios, telling }: Filling): Use {
  const stated = name === "budget-execution" ? (tables.budget?.rate ?? null) : null;
  const before = stated ?? ratios.get(name)?.text ?? null;
  if (before === null) {
    ratios.set(name, { text: mention.value, at: mention.at });
    return "used";
  }
  const title = ratioDefinition(name)?.title ?? name;
  if (!isSame(before, mention.value)) tellDiffers(mention, title, `${before}%`, telling);
  return "checked";
}

function putWhole(mention: Mention, key: "score" | "grade", { tables: { total, around }, telling }: Filling): Use {
  const before = total?.[key] ?? around[key]?.text ?? null;
  if (before === null) {
    around[key] = { text: mention.value, at: mention.at };
    return "used";
  }
  const same = key === "grade" ? before === mention.value : isSame(before.replace(/分$/, ""), mention.value);
  if (!same) tellDiffers(mention, key === "score" ? "总分" : "等级", before, telling);
  return "checked";
}
