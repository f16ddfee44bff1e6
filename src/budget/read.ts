import { type Exact, isNegative } from "../exact/index.js";
import { decimalOf } from "../exact/input.js";
import { type Issue, issue } from "../issue/index.js";
import { issueOf } from "../issue/issue.js";
import * as is from "../shape/index.js";
import { has, isObject, shown } from "../shape/look.js";
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
    if (!isObject(value)) {
      return issue("error", "input/not-object", { value: shown(value) }, { path: `/budget${path}` });
    }
    if (!has(value, name)) return undefined;
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
  const place = { path: figurePath(key) };
  const fault = is.decimal.fault(value);
  if (fault !== null) return issueOf("error", fault.code, fault.params, place);
  const read = decimalOf(value as string | number);
  if (!isNegative(read) || !sizes.has(key)) return read;
  return issue("error", "budget/negative-size", { value: shown(value) }, place);
}
