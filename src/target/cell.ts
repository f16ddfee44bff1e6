import { MAX_DIGITS, multiply, toText, type Exact } from "../exact/index.js";
import {
  type CodeOf,
  type Issue,
  issue,
  type IssueCode,
  type Params,
  type Read,
  type WithParams,
} from "../message/index.js";
import { issueOf } from "../message/issue.js";
import { type Folded, fold, placeOf, type Span, tidy } from "../text/fold.js";
import { conversion, sameUnit } from "../text/unit.js";
import type { QuantityPhrase } from "./quantity-phrase.js";
import { type Scan, unscanned } from "./found.js";
import { scan } from "./scan.js";
import type { CellOptions } from "./types.js";
import { readUnitCell, type UnitCell } from "./unit-cell.js";

/** A cell on its way to a value: its text folded and scanned, with the notes made so far. */
export interface Cell {
  readonly family: "target" | "actual";
  readonly folded: Folded;
  readonly unit: UnitCell;
  readonly year: number | undefined;
  readonly scan: Scan;
  readonly notes: Issue[];
}

/** A longer text is words, whatever numbers it holds: it is not searched for a value. */
const LONGEST_CELL = 10000;

/** Whether a cell is too long to be searched: it is folded only so far. */
export function isLong(folded: Folded): boolean {
  return folded.text.length > LONGEST_CELL;
}

/** The most characters of a cell that a message repeats. */
const QUOTED = 40;

/** Notes that ask for a second look; all others only tell how a cell was read. */
const WARNINGS: readonly CodeOf<"warning">[] = [
  "cell/looks-misread",
  "cell/unit-conflict",
  "cell/unit-ignored",
  "cell/magnitude-doubled",
  "cell/date-or-number",
  "cell/thousands-gap",
  "cell/digits-in-text",
  "cell/date-left-out",
  "cell/date-word",
];

/** Opens a cell for reading; refused where it is no text, empty, or holds a placeholder. */
export function openCell(
  text: unknown,
  options: CellOptions | undefined,
  family: "target" | "actual",
): Cell | Read<never> {
  if (typeof text !== "string") return notText(text);
  const given: unknown = options?.unit ?? undefined;
  if (given !== undefined && typeof given !== "string") return notText(given);
  const stated: unknown = options?.year ?? undefined;
  if (stated !== undefined && !isYear(stated)) {
    const params = { value: shownBriefly(stated), least: FIRST_YEAR, most: LAST_YEAR };
    return { ok: false, issues: [issue("error", "input/not-whole-number", params, { path: "/year" })] };
  }
  const folded = unwrapped(fold(text, LONGEST_CELL + 1));
  if (NOTHING.test(folded.text))
    return { ok: false, issues: [issue("error", `${family}/missing`, {}, wholeOf(folded))] };
  // 2021 beside 年 is a year, as 2021年 is.
  if (YEAR.test(folded.text) && YEAR_UNIT.test(options?.unit ?? ""))
    return openCell(`${text}年`, { ...options, unit: "" }, family);
  const unit = readUnitCell(options?.unit ?? undefined);
  const year = options?.year ?? undefined;
  const found = isLong(folded) ? unscanned(folded.text) : scan(folded, { year, unit: unit.unit });
  const cell: Cell = { family, folded, unit, year, scan: found, notes: [] };
  if (isPlaceholder(folded, found)) return refuse(cell, "placeholder");
  if (unit.unreadable) {
    cell.notes.push(issue("warning", "cell/unit-ignored", { cell: quoted(options?.unit ?? "") }));
  }
  return cell;
}

/** The refusal of a cell. */
export function refuse(cell: Cell, why: "placeholder" | "unreadable"): Read<never> {
  const params = { text: quoted(cell.folded.source.trim()) };
  return { ok: false, issues: [issue("error", `${cell.family}/${why}`, params, wholeOf(cell.folded))] };
}

/** The value of a cell with its notes. */
export function accept<T>(cell: Cell, value: T): Read<T> {
  return { ok: true, value, notes: cell.notes };
}

/** Adds a note on a stretch of the folded text. */
export function note<Code extends IssueCode>(
  cell: Cell,
  code: Code,
  span: Span,
  ...params: WithParams<Code, [], "text">
): void;
export function note(cell: Cell, code: IssueCode, span: Span, params: Params = {}): void {
  const place = placeOf(cell.folded, span);
  const severity = WARNINGS.some((each) => each === code) ? "warning" : "info";
  const text = quoted(cell.folded.source.slice(place.from, place.to));
  cell.notes.push(issueOf(severity, code, { text, ...params }, place));
}

/** The words of a cell, as they are kept. */
export function wordsOf(cell: Cell): string {
  return tidy(cell.folded.source);
}

/** A number with its unit as a value shows them. */
export interface Measure {
  readonly value: string;
  readonly unit: string | null;
}

/**
 * A number with its unit, the unit cell taken into account; notes say what was assumed. Null where a magnitude (万)
 * makes it longer than any decimal that can be read back.
 */
export function measured(cell: Cell, phrase: QuantityPhrase, value: Exact): Measure | null {
  const measure = inUnit(cell, phrase, value);
  return measure.value.length > MAX_DIGITS ? null : measure;
}

function inUnit(cell: Cell, phrase: QuantityPhrase, value: Exact): Measure {
  const { unit, scale } = cell.unit;
  const has = phrase.unit;
  const span: Span = phrase;
  if (has === null) {
    const magnitude = magnitudeAt(cell.folded.text, phrase);
    if (unit !== null && magnitude && (scale.n !== 1 || unit === "万元" || unit === "亿元")) {
      note(cell, "cell/magnitude-doubled", span);
      return { value: toText(unit === "万元" || unit === "亿元" ? unscaled(value, unit) : value), unit };
    }
    return { value: toText(multiply(value, scale)), unit };
  }
  if (unit !== null) {
    const params = { unit: quoted(has), cell: quoted(unit) };
    if (sameUnit(has, unit)) note(cell, "cell/unit-doubled", span, params);
    else note(cell, conversion(has, unit) === null ? "cell/unit-conflict" : "cell/unit-differs", span, params);
  }
  if (phrase.unknown) note(cell, "cell/unit-unknown", span, { unit: quoted(has) });
  return { value: toText(value), unit: has };
}

/** 5万 beside 万元 is 5 万元. */
function unscaled(value: Exact, unit: string): Exact {
  const factor = conversion("元", unit);
  return factor === null ? value : multiply(value, factor);
}

function magnitudeAt(text: string, phrase: QuantityPhrase): boolean {
  return /[万亿]/.test(text.slice(phrase.from, Math.min(phrase.to, phrase.from + 30)));
}

/** At most {@link QUOTED} characters of a text. */
export function quoted(text: string): string {
  return text.length > QUOTED ? `${text.slice(0, QUOTED)}…` : text;
}

const FIRST_YEAR = 1;
const LAST_YEAR = 9999;

function isYear(value: unknown): boolean {
  return typeof value === "number" && Number.isSafeInteger(value) && value >= FIRST_YEAR && value <= LAST_YEAR;
}

function notText(value: unknown): Read<never> {
  return { ok: false, issues: [issue("error", "cell/not-text", { value: shownBriefly(value) })] };
}

/** A value that should have been text, as a message shows it. */
export function shownBriefly(value: unknown): string {
  if (Array.isArray(value)) return "[…]";
  return typeof value === "object" && value !== null ? "{…}" : quoted(String(value));
}

function wholeOf(folded: Folded): Span {
  const { at, source } = folded;
  const last = at[at.length - 1];
  return last === undefined ? { from: 0, to: source.length } : { from: at[0] ?? 0, to: last + 1 };
}

/** Nothing but dashes, slashes and dots; N/A. */
const NOTHING = /^(?:[-/.。,、·…‥\\ ~]*|N\/A|n\/a|NA|[(][)]|—+)$/;

const YEAR = /^(?:19|20|21)\d\d$/;
const YEAR_UNIT = /^\s*年度?\s*$/;

/** A cell that is in brackets as a whole is read without them. */
function unwrapped(folded: Folded): Folded {
  const { text, at, source } = folded;
  const last = text.length - 1;
  if (text.charAt(0) !== "(" || text.indexOf(")") !== last || last < 2 || /[%‰],/.test(text)) return folded;
  return { text: text.slice(1, last), at: at.slice(1, last), source };
}

const STARS = /[*_]{2,}|[xX×]{2,}|[□△◯]|[?]{2,}|[(]\s*[)]|年[xXNn*?×_]+月|月[xXNn*?×_]+[日号]|○○|\bXX?年/;
const LABEL = /^(?:指标|目标)\d*:?$/;
const OPEN = "*xXNn×_?";

/** Stars, crosses and empty brackets where a number should be; a comparator or unit without one. */
function isPlaceholder(folded: Folded, found: Scan): boolean {
  const { text } = folded;
  if (isLong(folded)) return false;
  if (STARS.test(text) || text.includes("〇〇") || LABEL.test(text)) return true;
  if (found.items.length > 0 || found.malformed || found.digitsAt >= 0) return false;
  if (/^年月|^月日/.test(text)) return true;
  const open = /^[≥≤<>=]*/.exec(text)?.[0].length ?? 0;
  if (OPEN.includes(text.charAt(open) || " ")) {
    const rest = text.slice(open + 1, open + 12);
    if (rest === "" || /^(?:[%‰个人次家户万元年月日天件项场期批套台亩吨米]|平方米|公里)/.test(rest)) return true;
  }
  const said = found.ending !== null && (found.ending.previous || found.ending.change !== null);
  return found.words === 0 && found.signs && !said;
}
