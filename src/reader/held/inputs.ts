import { positionOf } from "../../files/address.js";
import type { FileTable } from "../../files/types.js";
import { compare, divide, type Exact, isZero, readDecimal, subtract, absolute, fraction } from "../../exact/index.js";
import type { SelfEvaluation } from "../../form/types.js";
import { issue, type Note } from "../../message/index.js";
import { has, isObject, own, valueAt } from "../../shape/look.js";
import { keyOf } from "../../shape/pointer.js";
import type { HeldForm, HeldInput } from "../../workbook/held-text.js";
import { changed, differing } from "./changes.js";

/**
 * The form that a workbook holds, with what was typed since into its cells on other sheets than the form; what no place of
 * the form can take is told of.
 */
export function withInputs(
  held: HeldForm,
  tables: readonly FileTable[],
): { readonly held: HeldForm; readonly notes: readonly Note[] } {
  const notes: Note[] = [];
  let form: SelfEvaluation = held.form;
  for (const input of held.inputs ?? []) {
    const now = textNow(input, held, tables);
    if (now === null || isSame(input, now)) continue;
    const value = valueOf(input, now, held.form);
    if (value === NONE || input.pointer === undefined) {
      notes.push(issue("warning", "workbook/not-taken", { cell: input.cell, ...differing(input.text, now) }));
      continue;
    }
    // What was left to be filled in is no difference.
    if (input.text !== "") notes.push(changed(input.cell, input.text, now));
    form = put(form, input.pointer.split("/").slice(1).map(keyOf), value) as SelfEvaluation;
  }
  return { held: { ...held, form }, notes };
}

/** The cells on other sheets, by what they hold of the form that the file holds; a part of a rule stands where it is met. */
export function placesOfInputs({ inputs = [] }: HeldForm): Readonly<Record<string, string>> {
  return Object.fromEntries(
    inputs.flatMap(({ pointer, cell }) =>
      pointer === undefined ? [] : [pointer, pointer.replace(/\/met$/, "")].map((each) => [each, cell] as const),
    ),
  );
}

/** What a cell shows now, without its unit; blank where its row is gone, null where its sheet is. */
function textNow(input: HeldInput, { inputs = [] }: HeldForm, tables: readonly FileTable[]): string | null {
  const { cell, label, unit = "" } = input;
  const mark = cell.indexOf("!");
  const sheet = cell.slice(0, mark);
  const rows = tables.find(({ name }) => name === sheet)?.rows;
  const position = positionOf(cell.slice(mark + 1));
  if (rows === undefined || position === null) return null;
  const labelled = (row: FileTable["rows"][number] | undefined): boolean => (row?.[0] ?? "").trim() === label;
  // Where rows were put in or taken out, the rows with its label are in the order that they were in.
  const alike = inputs.filter((each) => each.label === label && each.cell.startsWith(`${sheet}!`));
  const moved = rows.filter(labelled);
  const there = rows[position.row];
  const row = labelled(there) ? there : moved.length === alike.length ? moved[alike.indexOf(input)] : undefined;
  const text = (row?.[position.column] ?? "").trim();
  return unit !== "" && text.endsWith(unit) ? text.slice(0, -unit.length).trim() : text;
}

function isSame({ text }: HeldInput, now: string): boolean {
  if (text === now) return true;
  const [before, after] = [quotientOf(text), decimal(now)];
  if (before === null) return false;
  // A quotient that no program has worked out yet stands there as it was.
  if (after === null) return now === "" && decimal(text) === null;
  return decimal(text) === null ? compare(absolute(subtract(before, after)), NEAR) < 0 : compare(before, after) === 0;
}

/** How far a double may be from a quotient. */
const NEAR = fraction(1, 1_000_000_000);

function decimal(text: string): Exact | null {
  const read = readDecimal(text);
  return typeof read === "string" ? null : read;
}

/** A decimal, or a quotient of two as a formula has it: `2/3`. */
function quotientOf(text: string): Exact | null {
  const [over = "", below, more] = text.replace(/[()]/g, "").split("/");
  if (more !== undefined) return null;
  const [one, other] = [decimal(over), below === undefined ? null : decimal(below)];
  if (below === undefined || one === null) return one;
  return other === null || isZero(other) ? null : divide(one, other);
}

/** Nothing that the form could take. */
const NONE = Symbol("none");

/** What was typed as the form has it: met or not, or a figure with the words behind it that it had before. */
function valueOf({ text, pointer = "" }: HeldInput, now: string, form: SelfEvaluation): unknown {
  if (pointer.endsWith("/met")) return has(MET, now) ? MET[now] : now;
  const before = valueAt(form, pointer);
  return now === "" || before === undefined || before === "" ? now : figureIn(String(before).trim(), text, now);
}

/** What is filled in of a part of a rule; blank, nobody has said. */
const MET: Readonly<Record<string, boolean | undefined>> = { "1": true, "0": false, "": undefined };

/** A figure in the place of another, with the words behind that. */
function figureIn(before: string, text: string, now: string): unknown {
  const [whole = "", figure = "", words = ""] = /^([-+]?\d+(?:\.\d+)?)(.*)$/.exec(before) ?? [];
  const [one, other] = [decimal(figure), quotientOf(text)];
  if (whole === "" || one === null || other === null || compare(one, other) !== 0) return NONE;
  return /\d$/.test(now) ? now + words : now;
}

/** A value with another in the place that these keys lead to. */
function put(value: unknown, keys: readonly string[], part: unknown): unknown {
  const [key, ...rest] = keys;
  if (key === undefined) return part;
  if (Array.isArray(value))
    return value.map((each: unknown, at) => (String(at) === key ? put(each, rest, part) : each));
  const before = isObject(value) ? value : {};
  const made = put(own(before, key), rest, part);
  const others = Object.entries(before).filter(([each]) => each !== key);
  return Object.fromEntries(made === undefined ? others : [...others, [key, made]]);
}
