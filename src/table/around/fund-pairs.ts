import type { FundingSource } from "../../budget/figure-groups.js";
import type { BudgetFigures } from "../../budget/types.js";
import { type Piece, piecesOf } from "../rows/pieces.js";
import type { SheetRow } from "../grid/sheet.js";
import type { CellPlace, Telling } from "../tell.js";
import { BUDGET, EXECUTED } from "../word/labels.js";
import { nameText } from "../words.js";
import { inUnit } from "./amounts.js";
import { isHead, isShare, type Pair, pairsIn } from "./pairs.js";

/** Funds written as labels and figures side by side: 预算数：| 120 | 执行数：| 118.5. */
export interface FundPairs {
  readonly figures: BudgetFigures;
  /** Whether 预算数 alone was taken for the budget of the whole year. */
  readonly assumed: boolean;
  /** The rate, the weight and the score that may follow the amounts. */
  readonly shares: readonly Pair[];
  /** How many rows they take. */
  readonly rows: number;
  /** Where the figures stand, as far as it is known: `executed`, `sources/0/initial`. */
  readonly places: ReadonlyMap<string, CellPlace>;
  /** What stands in the first row and is none of them. */
  readonly rest: readonly Piece[];
  readonly at: CellPlace;
}

/** Reads such rows from a place on; null where none begin there. */
export function fundPairsAt(rows: readonly SheetRow[], place: number, telling: Telling): FundPairs | null {
  const first = rows[place];
  if (first === undefined) return null;
  const pieces = piecesOf(first);
  const pairs = pairsIn(first, pieces);
  const budgets = pairs.filter(({ label }) => BUDGET.test(label));
  const executed = pairs.find(({ label }) => EXECUTED.test(label));
  const [budget] = budgets;
  if (budget === undefined || executed === undefined || executed.from < budget.from) return null;
  const unit = unitIn(pieces, budget.from);
  const amount: Amounts = ({ figure }, key) => (figure === null ? {} : { [key]: inUnit(figure, { unit, telling }) });
  const sources = sourcesBelow(rows, place, amount);
  const shares = pairs.filter((pair) => pair.from > budget.from && isShare(pair));
  const taken = [...budgets, executed, ...shares];
  const used = taken.flatMap(({ from, figure }) => (figure === null ? [from] : [from, from + 1]));
  return {
    figures: {
      ...(unit === null ? {} : { unit }),
      ...budgets.reduce(
        (all, pair) => ({ ...all, ...amount(pair, /年初/.test(pair.label) ? "initial" : "adjusted") }),
        {},
      ),
      ...amount(executed, "executed"),
      ...(sources.length === 0 ? {} : { sources }),
    },
    assumed: budgets.some(({ label }) => !/年初|全年|调整/.test(label)),
    shares,
    rows: 1 + sources.length,
    rest: pieces.filter((piece, at) => !used.includes(at) && !(at < budget.from && isHead(piece))),
    places: new Map(),
    at: budget.figure?.at ?? budget.at,
  };
}

/** What a pair says of the funds, in their unit. */
type Amounts = (pair: Pair, key: "initial" | "adjusted" | "executed") => Partial<Record<typeof key, string>>;

/** Rows below that name a source twice, with its budget and with what of it was spent. */
function sourcesBelow(rows: readonly SheetRow[], place: number, amount: Amounts): readonly FundingSource[] {
  const sources: FundingSource[] = [];
  for (let next = rows[place + 1]; next !== undefined; next = rows[place + 1 + sources.length]) {
    const [left, right] = pairsIn(next, piecesOf(next)).slice(-2);
    if (left === undefined || right === undefined || left.label !== right.label) break;
    const name = left.label.replace(/^其中[:：]?/, "");
    sources.push({ name, ...amount(left, "adjusted"), ...amount(right, "executed") });
  }
  return sources;
}

/** The first unit of money at the heads and from the budget on; amounts in another are put into it. */
function unitIn(pieces: readonly Piece[], budget: number): string | null {
  const texts = pieces.filter((piece, at) => at >= budget || isHead(piece)).map(({ text }) => text);
  return /(亿元|万元|元)/.exec(nameText(texts.join("")))?.[1] ?? null;
}
