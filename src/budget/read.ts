import { type Exact, isNegative, MAX_DIGITS, NUMBER_DIGITS, readDecimal } from "../exact/index.js";
import { type Issue, issue } from "../issue/index.js";
import { type FigureKey, figureKeys, figurePath, sizes } from "./figures.js";

/** A figure as read: its value; undefined where it is left out; an issue where it is no figure. */
export type ReadFigure = Exact | Issue | undefined;

/** Reads one figure. What a prototype lends does not count. */
export function readFigure(figures: unknown, key: FigureKey): ReadFigure {
  let value = figures;
  let path = "";
  const names = places.get(key) ?? [];
  const last = names[names.length - 1];
  for (const name of names) {
    if (typeof value !== "object" || value === null || Array.isArray(value)) {
      return issue("error", "input/not-object", { value: shown(value) }, { path: `/budget${path}` });
    }
    if (!Object.prototype.hasOwnProperty.call(value, name)) return undefined;
    value = (value as Readonly<Record<string, unknown>>)[name];
    if (value === undefined || (value === "" && name === last)) return undefined; // left empty: not filled in
    path += `/${name}`;
  }
  return decimal(value, key);
}

/** The keys on the way to each figure. */
const places: ReadonlyMap<FigureKey, readonly string[]> = /* @__PURE__ */ new Map(
  figureKeys.map((key) => [key, key.split(".")]),
);

/** Whether reading a figure gave an issue. */
export function isIssue(read: ReadFigure): read is Issue {
  return read !== undefined && "code" in read;
}

function decimal(value: unknown, key: FigureKey): Exact | Issue {
  const read = readDecimal(value);
  const place = { path: figurePath(key) };
  switch (read) {
    case "not-a-number":
      return issue("error", "input/not-decimal", { value: shown(value) }, place);
    case "too-long":
      return issue("error", "input/decimal-too-long", { value: shown(value), most: MAX_DIGITS }, place);
    case "too-many-digits":
      return issue("error", "input/too-many-digits", { value: shown(value), most: NUMBER_DIGITS }, place);
    default:
      if (isNegative(read) && sizes.has(key)) {
        return issue("error", "budget/negative-size", { value: shown(value) }, place);
      }
      return read;
  }
}

const MAX_SHOWN = 40;

/** A value as a message shows it, cut short. */
function shown(value: unknown): string {
  if (typeof value === "string") {
    return JSON.stringify(value.length > MAX_SHOWN ? value.slice(0, MAX_SHOWN) + "…" : value);
  }
  if (Array.isArray(value)) return value.length === 0 ? "[]" : "[…]";
  return typeof value === "object" && value !== null ? "{…}" : String(value).slice(0, MAX_SHOWN);
}
