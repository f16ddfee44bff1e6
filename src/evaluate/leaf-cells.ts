import type { RatioDefinition } from "../budget/index.js";
import { decimalOf } from "../exact/input.js";
import { decimal } from "../rule/decimals.js";
import type { IndicatorLeaf } from "../form/types.js";
import type { Unsaid } from "../message/types.js";
import type { BesideActual } from "../rule/run.js";
import { readActual } from "../cell/parse-actual.js";
import { readOrdinary } from "../cell/ordinary.js";
import { readTarget as readTargetCell } from "../cell/parse-target.js";
import { tellsChange } from "../cell/told-change.js";
import type { Actual, CellOptions, Target } from "../cell/types.js";
import { monthTarget } from "./dotted-month.js";
import type { Readings } from "./readings.js";
import type { CellNote, UnsaidCellNote } from "./types.js";
import { token } from "../shape/pointer.js";
import type { Line } from "../rule/yardstick.js";
import { printedText } from "../exact/printed.js";

/** A unit cell with nothing in it is none, and a dash in the cell of the year before says that there is no figure of it. */
export function withoutBlankCells(leaf: IndicatorLeaf): IndicatorLeaf {
  const blankUnit = leaf.unit?.trim() === "";
  const noneBefore = leaf.previous !== undefined && isLeftOut(printedText(leaf.previous));
  if (!blankUnit && !noneBefore) return leaf;
  const { unit, previous, ...rest } = leaf;
  return {
    ...rest,
    ...(blankUnit || unit === undefined ? {} : { unit }),
    ...(noneBefore || previous === undefined ? {} : { previous }),
  };
}

/** Whether nothing is stated in a cell: blank, -, ——, /, 不适用. */
function isLeftOut(text: string): boolean {
  const read = readActual(text);
  return !read.ok && read.issues.every(({ code }) => code === "actual/missing");
}

/** A text without blanks around it; most have none, and are left as they are. */
export function trimmed(text: string): string {
  return isSolid(text.charCodeAt(0)) && isSolid(text.charCodeAt(text.length - 1)) ? text : text.trim();
}

/** Printable ASCII, signs such as ≥, and Chinese: none of them a blank. */
function isSolid(code: number): boolean {
  return (code > 0x20 && code < 0x7f) || (code >= 0x2200 && code < 0x2300) || (code >= 0x4e00 && code <= 0x9fff);
}

/** What the cells of a leaf are read with: its unit cell and the year of the form. */
export function cellOptions(leaf: IndicatorLeaf, year: number | undefined): CellOptions {
  if (leaf.unit === undefined) return year === undefined ? NO_OPTIONS : { year };
  return year === undefined ? { unit: leaf.unit } : { unit: leaf.unit, year };
}

const NO_OPTIONS: CellOptions = Object.freeze({});

/** The target as its cell says, else the ideal that the leaf's ratio is measured against. */
export function readTarget(
  leaf: IndicatorLeaf,
  definition: RatioDefinition | null,
  cell: CellOptions,
  path: string,
  notes: UnsaidCellNote[],
): { readonly value: Target | null; readonly issues: readonly Unsaid[] } {
  if (leaf.target === undefined) {
    const ideal = definition?.ideal;
    if (ideal === undefined || ideal === null) return NO_TARGET;
    return {
      value: { kind: "threshold", comparator: ideal.comparator, value: ideal.value, unit: "%", stated: true },
      issues: NO_ISSUES,
    };
  }
  const text = printedText(leaf.target);
  // Most targets are ordinary, and their options have been checked with the form.
  const read =
    monthTarget(leaf, cell) ?? readOrdinary(text, cell) ?? readTargetCell(text, cell, leaf.previous !== undefined);
  if (!read.ok) return { value: null, issues: read.issues.map((each) => ({ ...each, path: `${path}/target` })) };
  for (const note of read.notes) notes.push(cellNote("target", note));
  return { value: read.value, issues: NO_ISSUES };
}

/** What is wrong with the target and the actual cell of a leaf that cannot be scored for another reason. */
export function unreadableCells(
  { actual }: IndicatorLeaf,
  ofTarget: readonly Unsaid[],
  cell: CellOptions,
  path: string,
  readings: Readings,
): readonly Unsaid[] {
  const read = actual === undefined ? null : readings.read(printedText(actual), cell);
  const ofActual = read === null || read.ok ? [] : read.issues.map((each) => ({ ...each, path: `${path}/actual` }));
  return [...ofTarget, ...ofActual];
}

const NO_ISSUES: readonly Unsaid[] = Object.freeze([]);
const NO_TARGET = { value: null, issues: NO_ISSUES };

/** A note of reading a cell, as an evaluation shows it once it is said. */
export function cellNote(cell: CellNote["cell"], note: Unsaid): UnsaidCellNote {
  const { code, severity, params, from, to } = note;
  const place = from === undefined || to === undefined ? {} : { from, to };
  // The code holds the place of the sentence among the keys.
  const unsaid: CellNote = { cell, code, severity, params, message: code, ...place };
  return unsaid;
}

/** What a rule may look at beside the actual value. */
export function readBeside(
  leaf: IndicatorLeaf,
  cell: CellOptions,
  path: string,
  notes: UnsaidCellNote[],
  issues: Unsaid[],
): BesideActual {
  const { previous, measures, awardedShare, cases, reason } = leaf;
  if (previous === undefined && measures === undefined && awardedShare === undefined && cases === undefined) {
    return reason === undefined || reason.trim() === "" ? NOTHING : NOTHING_BUT_REASON;
  }
  const read = (text: string | number, key: string): Actual | null => {
    const actual = readActual(printedText(text), cell);
    if (actual.ok) {
      notes.push(...actual.notes.map((note) => cellNote("previous", note)));
      return actual.value;
    }
    issues.push(...actual.issues.map((each) => ({ ...each, path: path + key })));
    return null;
  };
  return {
    previous: previous === undefined ? null : read(previous, "/previous"),
    previousIsChange: previous !== undefined && tellsChange(printedText(previous), cell),
    measures: measures === undefined ? null : readMeasures(measures, read),
    awardedShare: awardedShare === undefined ? null : decimal(awardedShare),
    cases: cases === undefined ? null : decimalOf(cases),
    reason: reason !== undefined && reason.trim() !== "",
  };
}

const NOTHING: BesideActual = {
  previous: null,
  previousIsChange: false,
  measures: null,
  awardedShare: null,
  cases: null,
  reason: false,
};
const NOTHING_BUT_REASON: BesideActual = { ...NOTHING, reason: true };

function readMeasures(
  measures: NonNullable<IndicatorLeaf["measures"]>,
  read: (text: string | number, key: string) => Actual | null,
): Readonly<Record<string, Actual>> {
  const values: Record<string, Actual> = {};
  for (const [name, text] of Object.entries(measures)) {
    const value = read(text, `/measures/${token(name)}`);
    if (value !== null) Object.defineProperty(values, name, { value, enumerable: true });
  }
  return values;
}

/** What a plain number in the actual column is in, by reading one; undefined where the unit cell changes the number. */
export function unitOfPlain(cell: CellOptions): string | null | undefined {
  if (cell.unit === undefined) return null;
  const read = readActual("1", cell);
  const plain = read.ok && read.notes.length === 0 && read.value.kind === "quantity" && read.value.value === "1";
  return plain && read.value.kind === "quantity" ? read.value.unit : undefined;
}

/**
 * What an actual cell says of each part of a target that has several: 12月5日完成100% is a day and a figure, as
 * 11月底完成100% is. Null where it says one thing only, or the target has no such parts.
 */
export function actualParts(line: Line | null, text: string, cell: CellOptions): readonly Actual[] | null {
  const target = line?.yardstick;
  if (target?.kind !== "every" || !target.parts.some((part) => part.kind === "day")) return null;
  // A cell with a day and a figure is worded alike in both columns, and the reader of targets takes both out of it.
  const read = readTargetCell(text, cell);
  if (!read.ok || read.value.kind !== "all") return null;
  const parts = read.value.targets.map(actualOf);
  return parts.every((part) => part !== null) ? parts : null;
}

function actualOf(part: Target): Actual | null {
  switch (part.kind) {
    case "threshold":
    case "change":
      return { kind: "quantity", value: part.value, unit: part.unit };
    case "deadline":
      return { kind: "date", date: part.latest };
    default:
      return null;
  }
}
