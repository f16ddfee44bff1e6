import type { CodeOf, IssueCode, Params, WithParams } from "../message/code.js";
import type { Unsaid, UnsaidRead } from "../message/types.js";
import { issue, issueOf } from "../message/unsaid.js";
import { certain } from "../shape/certain.js";
import { type Folded, fold, placeOf, type Span, tidy } from "../text/fold.js";
import { type Scan, unscanned } from "./found.js";
import { scan } from "./scan.js";
import { isPlaceholder, LATER } from "./placeholder.js";
import type { CellOptions } from "./types.js";
import { unitOnly } from "./marks.js";
import { whyUnread } from "./why.js";
import { readUnitCell, type UnitCell } from "./unit-cell.js";

/** A cell on its way to a value: its text folded and scanned, with the notes made so far. */
export interface Cell {
  readonly family: "target" | "actual";
  readonly folded: Folded;
  readonly unit: UnitCell;
  readonly year: number | undefined;
  readonly scan: Scan;
  /** Whether the form holds the figure before, so that a rise is told against it. */
  readonly before: boolean;
  /** All of it stands in brackets. */
  readonly bracketed: boolean;
  readonly notes: Unsaid[];
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
  "cell/words-unknown",
  "cell/ratio",
  "cell/over-plan",
  "cell/in-brackets",
  "actual/planned",
  "actual/upper-bound",
];

/** Opens a cell for reading; refused where it is no text, empty, or holds a placeholder. */
export function openCell(
  text: unknown,
  options: CellOptions | undefined,
  family: "target" | "actual",
): Cell | UnsaidRead<never> {
  if (typeof text !== "string") return notText(text);
  const whole = fold(text, LONGEST_CELL + 1);
  const folded = unwrapped(whole);
  if (NOTHING.test(folded.text))
    return { ok: false, issues: [issue("error", `${family}/missing`, {}, wholeOf(folded))] };
  const { typed, year } = besides(options);
  // 2021 beside 年 is a year, as 2021年 is.
  if (YEAR.test(folded.text) && YEAR_UNIT.test(typed)) return openCell(`${text}年`, { ...options, unit: "" }, family);
  const unit = readUnitCell(typed);
  const found = isLong(folded) ? unscanned(folded.text) : scan(folded, { year, unit: unit.unit });
  const cell: Cell = { family, folded, unit, year, scan: found, before: false, bracketed: folded !== whole, notes: [] };
  if (family === "target" && LATER.test(folded.text)) return refuse(cell, "placeholder");
  if (!isLong(folded) && isPlaceholder(folded, found)) return refuse(cell, "placeholder");
  if (unit.turned) return refuse(cell, "unreadable");
  if (unit.remark !== null) cell.notes.push(issue("info", "cell/remark-left-out", { text: quoted(unit.remark) }));
  if (unit.unreadable) cell.notes.push(issue("warning", "cell/unit-ignored", { cell: quoted(typed) }));
  return cell;
}

/** What stands beside the cell: the text of its unit cell, and the year of the form. */
function besides(options: CellOptions | undefined): { readonly typed: string; readonly year: number | undefined } {
  return { typed: options?.unit ?? "", year: options?.year ?? undefined };
}

/** The refusal of a cell. */
export function refuse(cell: Cell, why: "placeholder" | "unreadable"): UnsaidRead<never> {
  const text = quoted(cell.folded.source.trim());
  const place = wholeOf(cell.folded);
  const refusal =
    why === "placeholder"
      ? issue("error", `${cell.family}/${why}`, { text }, place)
      : issue("error", `${cell.family}/${why}`, { text, why: whyUnread(cell.scan, cell.unit) }, place);
  return { ok: false, issues: [refusal] };
}

/** The refusal of a cell for what stands at one place of it. */
export function refuseAt(cell: Cell, code: "cell/turned" | "cell/strange", span: Span): UnsaidRead<never> {
  const place = placeOf(cell.folded, span);
  const text = quoted(
    code === "cell/turned" ? cell.folded.source.slice(place.from, place.to) : cell.folded.source.trim(),
  );
  return { ok: false, issues: [issue("error", code, { text }, place)] };
}

/** The value of a cell with its notes. */
export function accept<T>(cell: Cell, value: T): UnsaidRead<T> {
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

/** At most {@link QUOTED} characters of a text. */
export function quoted(text: string): string {
  return text.length > QUOTED ? `${text.slice(0, QUOTED)}…` : text;
}

function notText(value: unknown): UnsaidRead<never> {
  return { ok: false, issues: [issue("error", "cell/not-text", { value: shownBriefly(value) })] };
}

/** A value that should have been text, as a message shows it. */
export function shownBriefly(value: unknown): string {
  if (Array.isArray(value)) return "[…]";
  if (value instanceof Date) return "Date";
  return typeof value === "object" && value !== null ? "{…}" : quoted(String(value));
}

function wholeOf(folded: Folded): Span {
  const { at, source, text } = folded;
  const last = at[text.length - 1];
  return last === undefined ? { from: 0, to: source.length } : { from: certain(at[0]), to: last + 1 };
}

/** Nothing but dashes, slashes and dots; N/A. */
const NOTHING = /^(?:[-/.。,、·…‥\\ ~]*|N\/A|n\/a|NA|[(][)]|—+|[(]?(?:本?(?:项目|指标|单位))?不(?:适用|涉及)[)]?)$/;

const YEAR = /^(?:19|20|21)\d\d$/;
const YEAR_UNIT = /^\s*年度?\s*$/;

/** A cell that is in brackets as a whole is read without them; so is one whose number alone is: (28)个. */
function unwrapped(folded: Folded): Folded {
  const { text, at, source } = folded;
  const mark = CLOSING[text.charAt(0)];
  const close = mark === undefined ? -1 : text.indexOf(mark);
  if (close < 2 || /[%‰],/.test(text) || mayBeInterval(text)) return folded;
  const isWhole = close === text.length - 1;
  // [100,200] is an interval, and no number of thousands.
  if (mark !== ")" && (!isWhole || /\d,\d/.test(text))) return folded;
  if (!isWhole && !(BARE.test(text.slice(1, close)) && unitOnly(text, close + 1))) return folded;
  const places = [...at.subarray(1, close), ...at.subarray(close + 1, text.length)];
  return { text: text.slice(1, close) + text.slice(close + 1), at: Int32Array.from(places), source };
}

/** (80,100) may be 80100 or what lies between the two; (1,000) and (900,200) can only be thousands. */
function mayBeInterval(text: string): boolean {
  const [, low = "", high = ""] = /^\((\d{1,3}),([1-9]\d\d)\)/.exec(text) ?? [];
  return low !== "" && (low.length < high.length || low < high);
}

/** The marks that a cell may stand in as a whole. */
const CLOSING: Readonly<Record<string, string>> = {
  "(": ")",
  "[": "]",
  "【": "】",
  "《": "》",
  "〔": "〕",
  "〖": "〗",
  "{": "}",
};
const BARE = /^\d[\d.,]*$/;
