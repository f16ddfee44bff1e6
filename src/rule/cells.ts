import type { Kind } from "../figure/figure.js";
import { own } from "../shape/look.js";
import type { Actual, Quantity } from "../cell/types.js";
import { inYear } from "../text/date.js";
import { isGrade } from "../text/grade.js";
import { token } from "../shape/pointer.js";
import type { LeafRun } from "./run.js";
import { cut } from "../message/cut.js";

/** The number that stands in a cell; refused where none does. */
export function quantityAt(key: string, run: LeafRun): Quantity | null {
  const { actual, beside } = run.given;
  if (key === "actual") return actualAs("quantity", run) ?? refusedActual(actual, run);
  if (key === "previous") {
    if (beside.previous === null) run.refuse("previous/missing", {}, "/previous");
    return beside.previous === null ? null : asQuantity(beside.previous, key, run);
  }
  const measure = measureOf(key, run);
  if (measure !== undefined) return asQuantity(measure, key, run);
  run.refuse("rule/measure-missing", { name: cut(key.slice("measures/".length)) }, "/measures");
  return null;
}

/** A further measured figure, by the key of its input. */
export function measureOf(key: string, { given: { beside } }: LeafRun): Actual | undefined {
  return beside.measures === null
    ? undefined
    : (own(beside.measures, key.slice("measures/".length)) as Actual | undefined);
}

function asQuantity(actual: Actual, key: string, run: LeafRun): Quantity | null {
  return actual.kind === "quantity" ? actual : refusedActual(actual, run, cellOf(key));
}

function refusedActual(actual: Actual | null, run: LeafRun, below: string = "/actual"): null {
  if (actual === null) return run.refuse("actual/missing", {}, below);
  return run.refuse("actual/not-comparable", { actual: cut(plainText(actual)) }, below);
}

/** Where the cell of an input stands below its leaf. */
export function cellOf(key: string): string {
  return key.startsWith("measures/") ? `/measures/${token(key.slice("measures/".length))}` : `/${key}`;
}

/** The day of the actual cell; one without a year lies in the deadline's year. */
export function dayAt(run: LeafRun): string | null {
  return dateOf(run) ?? refusedActual(run.given.actual, run);
}

/** As {@link dayAt}; null where the cell names none. */
export function dateOf(run: LeafRun): string | null {
  const date = actualAs("date", run)?.date ?? null;
  if (date === null || !date.startsWith("--")) return date;
  const deadline = run.leaf.line?.numbers.find(({ text }) => /^\d{4}-/.test(text))?.text;
  return deadline === undefined ? date : inYear(date, Number(deadline.slice(0, 4)));
}

/** What the actual cell says of a kind; of a cell that says several things, the first. */
export function actualAs<K extends Actual["kind"]>(kind: K, run: LeafRun): Extract<Actual, { kind: K }> | null {
  const { actual, parts } = run.given;
  const said = actual?.kind === kind ? actual : parts?.find((part) => part.kind === kind);
  return said === undefined ? null : (said as Extract<Actual, { kind: K }>);
}

/** Whether the actual cell says something of one of these kinds. */
export function isActual(run: LeafRun, kinds: readonly Kind[], unit: string | undefined): boolean {
  const { actual, parts } = run.given;
  if (actual === null) return false;
  return parts === null ? isKind(actual, kinds, unit, run) : parts.some((part) => isKind(part, kinds, unit, run));
}

function isKind(actual: Actual, kinds: readonly Kind[], unit: string | undefined, run: LeafRun): boolean {
  if (actual.kind !== "qualitative") {
    return kinds.includes(actual.kind) && (unit === undefined || (actual.kind === "quantity" && actual.unit === unit));
  }
  if (kinds.includes("qualitative") || (kinds.includes("graded") && isGrade(actual.text))) return true;
  if (run.given.repeatsTarget) return kinds.includes("repeats") || kinds.includes("decided");
  return kinds.includes("decided") && actual.tier !== null;
}

/** What the actual cell says: as typed, or as the value of its ratio prints. */
export function textOf({ given }: LeafRun): string {
  const typed = given.text?.trim();
  return typed !== undefined && typed !== "" ? typed : given.actual === null ? "" : plainText(given.actual);
}

function plainText(actual: Actual): string {
  if (actual.kind === "qualitative") return actual.text;
  return actual.kind === "date" ? actual.date : actual.value + (actual.unit ?? "");
}
