import { safeParseActual, safeParseTarget } from "../../src/cell/index.js";
import type { Actual, CellOptions, Target } from "../../src/cell/types.js";
import type { SafeResult } from "../../src/message/types.js";

/** What a target says, in short; "refused" with the code, and "!" where a second look is asked for. */
export function targetIn(text: string, options?: CellOptions): string {
  return short(safeParseTarget(text, options), ofTarget);
}

/** The same of an actual value. */
export function actualIn(text: string, options?: CellOptions): string {
  return short(safeParseActual(text, options), ofActual);
}

function short<T>(read: SafeResult<T>, said: (value: T) => string): string {
  if (!read.ok) return `refused ${read.issues.map(({ code }) => code).join(" ")}`;
  return said(read.value) + (read.notes.some(({ severity }) => severity !== "info") ? "!" : "");
}

function ofTarget(value: Target): string {
  switch (value.kind) {
    case "threshold":
      return `${value.comparator} ${value.value}${value.unit ?? ""}`;
    case "change":
      return `change ${value.comparator} ${value.value}${value.unit ?? ""}`;
    case "all":
      return value.targets.map(ofTarget).join(" and ");
    case "range":
      return `${value.min} to ${value.max}${value.unit ?? ""}`;
    default:
      return value.kind;
  }
}

function ofActual(value: Actual): string {
  switch (value.kind) {
    case "quantity":
      return `${value.value}${value.unit ?? ""}`;
    case "date":
      return value.date;
    default:
      return value.tier ?? "words";
  }
}
