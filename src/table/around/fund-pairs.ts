import type { FundingSource } from "../../budget/figure-groups.js";
import type { BudgetFigures } from "../../budget/types.js";
import { type Figure, figureOf } from "../word/figure.js";
import { BUDGET, EXECUTED } from "../word/labels.js";
import { type Piece, piecesOf } from "../rows/pieces.js";
import { budgetRole, headerKey } from "../word/roles.js";
import type { SheetRow } from "../grid/sheet.js";
import { nameText } from "../words.js";

/** Funds written as labels and figures side by side: 预算数：| 120 | 执行数：| 118.5. */
export interface FundPairs {
  readonly figures: BudgetFigures;
  /** Whether 预算数 alone was taken for the budget of the whole year. */
  readonly assumed: boolean;
  readonly rate: Figure | null;
  readonly weight: string | null;
  readonly score: string | null;
  /** How many rows they take. */
  readonly rows: number;
  /** What stands in the first row and is none of them. */
  readonly rest: readonly Piece[];
  readonly at: { readonly row: number; readonly col: number };
}

/** Reads such rows from a place on; null where none begin there. */
export function fundPairsAt(rows: readonly SheetRow[], place: number): FundPairs | null {
  const first = rows[place];
  if (first === undefined) return null;
  const pieces = piecesOf(first);
  const pairs = pairsIn(pieces);
  const budgets = pairs.filter(({ label }) => BUDGET.test(label));
  const executed = pairs.find(({ label }) => EXECUTED.test(label));
  const [budget] = budgets;
  if (budget === undefined || executed === undefined || executed.from < budget.from) return null;
  const sources = sourcesBelow(rows, place);
  const unit = /(亿元|万元|元)/.exec(
    nameText([...heads(pieces, budget.from), ...textsFrom(pieces, budget.from)].join("")),
  );
  const share = (role: "rate" | "weight" | "score"): Pair | undefined =>
    pairs.find((pair) => pair.from > budget.from && budgetRole(pair.label) === role);
  const value = (role: "weight" | "score"): string | null => share(role)?.figure?.value ?? null;
  const taken = pairs.filter((pair) => budgets.includes(pair) || pair === executed || isShare(pair, budget));
  const used = taken.flatMap(({ from, figure }) => (figure === null ? [from] : [from, from + 1]));
  return {
    figures: {
      ...(unit?.[1] === undefined ? {} : { unit: unit[1] }),
      ...budgets.reduce(
        (all, pair) => ({ ...all, ...amount(pair, /年初/.test(pair.label) ? "initial" : "adjusted") }),
        {},
      ),
      ...amount(executed, "executed"),
      ...(sources.length === 0 ? {} : { sources }),
    },
    assumed: budgets.some(({ label }) => !/年初|全年|调整/.test(label)),
    rate: share("rate")?.figure ?? null,
    weight: value("weight"),
    score: value("score"),
    rows: 1 + sources.length,
    rest: pieces.filter((piece, at) => !used.includes(at) && !(at < budget.from && isHead(piece))),
    at: { row: first.index, col: pieces[budget.from + 1]?.col ?? budget.col },
  };
}

interface Pair {
  readonly label: string;
  readonly figure: Figure | null;
  readonly from: number;
  readonly col: number;
}

/** Each text that is no figure, with the figure behind it. */
function pairsIn(pieces: readonly Piece[]): readonly Pair[] {
  return pieces.flatMap(({ text, col }, from) => {
    if (figureOf(text) !== null) return [];
    const next = pieces[from + 1];
    const label = nameText(text).replace(/[:：]$/, "");
    const figure = next === undefined ? null : figureOf(next.text);
    return [{ label: label.startsWith("其中") ? label : headerKey(label), figure, from, col }];
  });
}

/** Rows below that name a source twice, with its budget and with what of it was spent. */
function sourcesBelow(rows: readonly SheetRow[], place: number): readonly FundingSource[] {
  const sources: FundingSource[] = [];
  for (let next = rows[place + 1]; next !== undefined; next = rows[place + 1 + sources.length]) {
    const [left, right] = pairsIn(piecesOf(next)).slice(-2);
    if (left === undefined || right === undefined || left.label !== right.label) break;
    const name = left.label.replace(/^其中[:：]?/, "");
    sources.push({ name, ...amount(left, "adjusted"), ...amount(right, "executed") });
  }
  return sources;
}

function amount({ figure }: Pair, key: "initial" | "adjusted" | "executed"): Partial<Record<typeof key, string>> {
  return figure === null ? {} : { [key]: figure.value };
}

/** The rate, the weight and the score that may follow the amounts. */
function isShare({ label, from, figure }: Pair, budget: Pair): boolean {
  const role = budgetRole(label);
  return from > budget.from && figure !== null && (role === "rate" || role === "weight" || role === "score");
}

/** 项目预算执行情况（万元） at the left of the figures. */
function isHead({ text }: Piece): boolean {
  return /预算|资金/.test(text) && figureOf(text) === null;
}

function heads(pieces: readonly Piece[], before: number): readonly string[] {
  return pieces
    .slice(0, before)
    .filter(isHead)
    .map(({ text }) => text);
}

function textsFrom(pieces: readonly Piece[], from: number): readonly string[] {
  return pieces.slice(from).map(({ text }) => text);
}
