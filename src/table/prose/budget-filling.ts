import { ratioByTitle } from "../../budget/index.js";
import type { QuotedAmount } from "../../budget/figure-groups.js";
import type { BudgetFigures } from "../../budget/types.js";
import { type FigureKey, figureTitles, putFigure } from "../../budget/figures.js";
import type { BudgetTable } from "../around/budget.js";
import type { Said } from "../around/subject.js";
import { shiftPoint } from "../number.js";
import type { CellPlace, Telling } from "../tell.js";
import { leavesOf, type Node } from "../tree/node.js";
import { tellDiffers } from "./hold.js";
import type { Mention, Use } from "./read.js";
import { isSame } from "./same.js";
import { placesBetween } from "../word/figure.js";

/** The budget of a form with what its text adds. */
export interface FilledBudget {
  readonly budget: BudgetTable | null;
  /** The figures of the budget that the text alone gives. */
  readonly figures: BudgetFigures;
}

type Mutable<T> = { -readonly [Key in keyof T]: T[Key] };

/** The figures of the budget while the sentences of a report are put beside those of its tables. */
export class BudgetFilling {
  private readonly figures: Mutable<BudgetFigures>;
  /** Those that the sentences alone give. */
  private readonly added: Mutable<BudgetFigures> = {};
  private readonly places: Map<string, CellPlace>;
  /** Those that contradict the tables. */
  private readonly quoted: QuotedAmount[];
  private readonly table: BudgetTable | null;
  private readonly telling: Telling;

  constructor(table: BudgetTable | null, telling: Telling) {
    this.table = table;
    this.telling = telling;
    this.figures = structured(table?.figures ?? {});
    this.places = new Map(table?.places);
    this.quoted = [...(this.figures.quoted ?? [])];
  }

  /** Puts an amount or a count where nothing has said it, or holds it against what has. */
  put(mention: Mention, key: FigureKey): Use {
    const counts = key.startsWith("counts.");
    const own = this.figures.unit ?? mention.unit;
    const value = counts ? mention.value : inUnit(mention, own);
    const before = figureAt(this.figures, key);
    if (before === undefined) {
      if (!counts) this.figures.unit = own;
      putFigure(this.figures, key, value);
      putFigure(this.added, key, value);
      this.places.set(key.split(".").join("/"), mention.at);
      return "used";
    }
    if (!isSame(before, value)) this.contradict(mention, key, before, value);
    return "checked";
  }

  private contradict(mention: Mention, key: FigureKey, before: string, value: string): void {
    if (key.startsWith("counts.")) return tellDiffers(mention, figureTitles[key], before, this.telling);
    this.places.set(`quoted/${this.quoted.length}/value`, mention.at);
    this.quoted.push({ figure: key, value });
  }

  /** Puts an amount that is called 预算 and no more: it is either of the two that are known, or where none is, the last. */
  putUnnamed(mention: Mention): Use | null {
    const value = inUnit(mention, this.figures.unit ?? mention.unit);
    const known = [this.figures.initial, this.figures.adjusted].filter((each) => each !== undefined);
    if (known.some((each) => isSame(String(each), value))) return "checked";
    if (known.length > 0) return null;
    const use = this.put(mention, "adjusted");
    this.telling.tell("info", "table/budget-taken-as-adjusted", mention.at, { value });
    return use;
  }

  /** Where all of the budget has been executed, and a rate of carry-over is stated, nothing is carried over. */
  leaveNothing(ratios: ReadonlyMap<string, Said>, nodes: readonly Node[]): void {
    const { adjusted, executed, carriedOver } = this.figures;
    if (carriedOver !== undefined || adjusted === undefined || executed === undefined) return;
    if (this.added.executed === undefined || !isSame(String(adjusted), String(executed))) return;
    const asked = ratios.has(NAME) || leavesOf(nodes).some(({ node }) => ratioByTitle(node.name)?.name === NAME);
    if (!asked) return;
    this.figures.carriedOver = "0";
    this.added.carriedOver = "0";
    const at = this.places.get("executed");
    if (at === undefined) return;
    this.places.set("carriedOver", at);
    this.telling.tell("info", "table/nothing-carried-over", at, { value: String(executed) });
  }

  /** What has come of it; the table stands as it was where nothing was added to the form. */
  filled(isAdded: boolean): FilledBudget {
    const { table, figures, added, places, quoted } = this;
    if (quoted.length > 0) figures.quoted = quoted.map((each) => ({ where: "正文", ...each }));
    if ((!isAdded && quoted.length === 0) || Object.keys(figures).length === 0)
      return { budget: table, figures: added };
    const at = table?.at ?? places.get("executed") ?? { row: 0, col: 0 };
    return { budget: { weight: null, score: null, rate: null, at, ...table, figures, places }, figures: added };
  }
}

const NAME = "carry-over";

/** A copy whose groups may be added to. */
function structured(figures: BudgetFigures): Mutable<BudgetFigures> {
  return JSON.parse(JSON.stringify(figures)) as BudgetFigures;
}

function inUnit({ value, unit }: Mention, own: string): string {
  const places = placesBetween(unit, own);
  return places === 0 ? value : shiftPoint(value, places);
}

function figureAt(figures: BudgetFigures, key: FigureKey): string | undefined {
  let at: unknown = figures;
  for (const name of key.split("."))
    at = typeof at === "object" && at !== null ? (at as Record<string, unknown>)[name] : undefined;
  return typeof at === "string" || typeof at === "number" ? String(at) : undefined;
}
