import {
  absolute,
  compare,
  divide,
  type Exact,
  fromText,
  hundred,
  isZero,
  multiply,
  one,
  subtract,
} from "../../exact/index.js";
import { type SheetRow, textAt } from "../grid/sheet.js";
import { isShareRole } from "../word/budget-heads.js";
import { moneyOf } from "../word/figure.js";
import type { BudgetRole } from "../word/roles.js";
import { isNothing } from "../words.js";
import { type FundColumns, figureText, labelColumn } from "./fund-heads.js";

/** Where the figures of a row stand that belong to its columns; a column without one is left out. */
export type Reading = ReadonlyMap<number, number>;

/** How a row of funds that lacks cells may be read. */
export interface FundFit {
  /** The readings that its cells allow. */
  readonly readings: readonly Reading[];
  /** The one that is meant: as the row stands, or moved; null where it cannot be told. */
  readonly meant: Reading | "stands" | null;
}

/**
 * Finds the columns of the figures of a row that has fewer cells than its header, or blank ones at its end. Figures stand
 * below heads of their kind, and the rate of execution tells which amounts it is of. Of several readings the one that lacks
 * cells at the left alone is meant: a web page's merged cells stand there, as no head of figures covers what is below it.
 */
export function fundFit(row: SheetRow, head: SheetRow, columns: FundColumns): FundFit {
  const end = row.cells.reduce((last, cell, col) => (cell === "" ? last : col), -1);
  const isShort = row.length < head.length;
  const room = head.length - (isShort ? row.length : end + 1);
  const heads: Heads = { head, columns, roles: new Map([...columns].map(([role, col]) => [col, role] as const)) };
  const [stands] = readingsOf(row, 0, 0, heads);
  const isBorneOut = stands !== undefined && isSound(row, stands, columns);
  if (room <= 0 || isBorneOut || (!isShort && stands !== undefined)) return { readings: [], meant: "stands" };
  const readings = readingsOf(row, 0, room, heads);
  const sound = readings.filter((reading) => isSound(row, reading, columns));
  if (stands !== undefined && sound.length === 0) return { readings, meant: "stands" };
  const pool = sound.length > 0 ? sound : readings;
  const left = readingsOf(row, room, room, heads).filter((reading) => pool.some((each) => isSame(each, reading)));
  const [only, second] = pool.length > 1 ? left : pool;
  // A row that lacks nothing is left as it is where it cannot be read otherwise.
  const none = isShort || pool.length > 0 ? null : "stands";
  return { readings, meant: only === undefined || second !== undefined ? none : only };
}

/** The reading of a row that lacks the same cells as another. */
export function readingLike(other: Reading, { readings }: FundFit): Reading | undefined {
  const [[col, own] = [0, 0]] = other;
  const shift = col - own;
  return readings.find((each) => [...each].every(([at, from]) => (other.get(at) ?? at - shift) === from));
}

function isSame(left: Reading, right: Reading): boolean {
  return left.size === right.size && [...left].every(([col, own]) => right.get(col) === own);
}

/** What a row is fitted to. */
interface Heads {
  readonly head: SheetRow;
  readonly columns: FundColumns;
  readonly roles: ReadonlyMap<number, BudgetRole>;
}

/** The most readings of a row, and steps that they are looked for in. */
const MOST_READINGS = 100;
const MOST_STEPS = 20_000;

/**
 * The readings of a row that lacks so many cells, some of them before its first, in which every cell stands where its kind
 * may; none where they are too many.
 */
function readingsOf(row: SheetRow, before: number, room: number, heads: Heads): readonly Reading[] {
  const label = Math.max(labelColumn(row), 0);
  const stood = row.cells.flatMap((cell, col) => (col >= label && cell !== "" ? [col] : []));
  const shares = stood.filter((own) => moneyOf(textAt(row, own))?.percent === true).length;
  const found: Reading[] = [];
  let steps = 0;
  const place = (at: number, shift: number, reading: Reading): void => {
    const own = stood[at];
    if (++steps > MOST_STEPS || found.length > MOST_READINGS) return;
    if (own === undefined) {
      if (!found.some((each) => isSame(each, reading))) found.push(reading);
      return;
    }
    const text = textAt(row, own);
    for (let col = own + shift; col <= own + room; col++) {
      if (!mayStand(text, col, shares, heads)) continue;
      const isRead = heads.roles.has(col) && !isNothing(text);
      place(at + 1, col - own, isRead ? new Map([...reading, [col, own]]) : reading);
    }
  };
  place(0, before, new Map());
  return steps > MOST_STEPS || found.length > MOST_READINGS ? [] : found;
}

/** Whether a cell may stand in a column, in a row with so many cells in per cent. */
function mayStand(text: string, col: number, shares: number, { head, columns, roles }: Heads): boolean {
  if (isNothing(text)) return true;
  const role = roles.get(col);
  const figure = moneyOf(figureText(text, role));
  if (figure === null || role === undefined) {
    // No figure stands below the corner, or below no head at all.
    const corner = head.cells.findIndex((cell) => cell !== "");
    return role === undefined && (figure === null || (col > corner && textAt(head, col) !== ""));
  }
  const isScored = role === "weight" || role === "score";
  if (figure.percent) return role === "rate" || (isScored && (shares > 1 || !columns.has("rate")));
  if (figure.unit === "") return true;
  return figure.unit === "分" ? isScored : !isShareRole(role);
}

/** Whether a reading is borne out: by the rate, or, in a row whose label stands in the corner, by being spent at all. */
function isSound(row: SheetRow, reading: Reading, columns: FundColumns): boolean {
  const value = (role: BudgetRole): Exact | null => {
    const own = reading.get(columns.get(role) ?? -1);
    return own === undefined ? null : fromText(moneyOf(textAt(row, own))?.value ?? "");
  };
  const [rate, executed] = [value("rate"), value("executed")];
  const budget = value(columns.has("adjusted") ? "adjusted" : columns.has("budget") ? "budget" : "initial");
  if (executed === null || budget === null) return false;
  if (rate === null) return labelColumn(row) < 0;
  if (isZero(budget)) return false;
  const share = multiply(divide(executed, budget), hundred);
  // Rates are rounded, to whole per cent at most.
  const isNear = (stated: Exact): boolean => compare(absolute(subtract(share, stated)), one) <= 0;
  return isNear(rate) || isNear(multiply(rate, hundred));
}
