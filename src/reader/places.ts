import type { Issue } from "../message/index.js";
import { entryAt } from "../shape/look.js";
import type { Places } from "./types.js";

/**
 * A result, a trace or issues with the cell of each issue, note, finding and step in them (`at`: `F23`): its own, or that of
 * the nearest thing above it that stands in one.
 *
 * @param places What {@link readForm} gave with the form.
 *
 * @example
 * const places = { "/indicators/0/actual": "E2" };
 * const form = { schemaVersion: 1, standard: "cn-mof-2020-10", indicators: [{ name: "人次", weight: "100", target: "≥9" }] };
 * const read = safeEvaluate(form);
 * withPlaces(read.ok ? [] : read.issues, places).map(({ at }) => at); // => ["E2"]
 */
export function withPlaces<T>(value: T, places: Places): T {
  return Object.keys(places).length === 0 ? value : (placed(value, "", places) as T);
}

/** A result with what was doubtful in reading its table among its findings, after those of the form itself. */
export function withReading<T extends { readonly findings: readonly Issue[] }>(result: T, notes: readonly Issue[]): T {
  const doubts = notes.filter(({ severity }) => severity !== "info");
  return doubts.length === 0 ? result : { ...result, findings: [...result.findings, ...doubts] };
}

/** `above` is the pointer of the indicator that a note of one of its cells belongs to. */
function placed(value: unknown, above: string, places: Places): unknown {
  if (Array.isArray(value)) return value.map((each) => placed(each, above, places));
  if (typeof value !== "object" || value === null) return value;
  const step = isStep(value) ? cellOf(places, value.cell) : null;
  const own = "path" in value && typeof value.path === "string" ? value.path : above;
  if (isIssue(value)) {
    const pointer =
      "cell" in value && typeof value.cell === "string" && !("path" in value) ? `${above}/${value.cell}` : own;
    // A group is blamed for its weight, which may stand in a row of its own: that of its subtotal.
    const at = cellOf(places, value.code === "weight/parts-differ" ? `${pointer}/weight` : pointer);
    return at === null ? value : { ...value, at };
  }
  const parts = Object.entries(value).map(([key, each]) => [key, placed(each, own, places)]);
  return { ...Object.fromEntries(parts), ...(step === null ? {} : { at: step }) };
}

/** Whether a value is a step of an explanation that reads a cell. */
function isStep(value: object): value is { readonly cell: string } {
  return "what" in value && "says" in value && "cell" in value && typeof value.cell === "string";
}

function isIssue(value: object): value is Issue {
  return "code" in value && "severity" in value && "params" in value && "message" in value;
}

function cellOf(places: Places, pointer: string): string | null {
  for (let path = pointer; path.includes("/"); path = path.slice(0, path.lastIndexOf("/"))) {
    const cell = entryAt(places, path);
    if (cell !== undefined) return cell;
  }
  return null;
}
