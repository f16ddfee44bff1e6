import { isObject } from "../../shape/look.js";
import { nearest } from "../../shape/nearest.js";
import { headerRoles } from "../word/roles.js";
import type { Telling } from "../tell.js";
import type { TableMapping } from "../types.js";
import { excerpt } from "../words.js";
import { certain } from "../../shape/certain.js";

/** The parts of a mapping, each with what it must be where that is looked at here, and how it is written. */
const PARTS: Readonly<Record<keyof TableMapping, readonly [fits: (value: unknown) => boolean, wanted: string] | null>> =
  {
    header: [isHeader, "3 / [3, 4]"],
    columns: [isObject, '{ "target": "指标值" }'],
    weights: [isObject, '{ "产出指标": "40" }'],
    values: [isValues, '{ "培训人次": { "actual": "100" } }'],
    indicators: [Array.isArray, "[…]"],
    subject: [isObject, "{…}"],
    standard: null,
    budget: [isObject, "{…}"],
    reported: [isObject, "{…}"],
    rounding: null,
    fullMarks: null,
    notApplicablePolicy: null,
    caps: null,
  };

const KEYS = Object.keys(PARTS) as readonly (keyof TableMapping)[];
/** In the order in which they are told of. */
const LOOKED_AT = ["header", "indicators", "subject", "budget", "reported", "weights", "values", "columns"] as const;

/**
 * Looks at what a mapping of unknown origin is made of, as far as the reading of the table needs it. What it says of the
 * form itself is looked at together with the form.
 */
export function checkMapping(mapping: TableMapping, { tell }: Telling): void {
  const bad = (key: string, wanted: string): void => tell("error", "table/mapping-shape", null, { key, wanted });
  if (!isObject(mapping)) {
    bad("mapping", "{…}");
    return;
  }
  tellUnknown(Object.keys(mapping), KEYS, "", tell);
  for (const key of LOOKED_AT) {
    const [fits, wanted] = certain(PARTS[key]);
    if (mapping[key] !== undefined && !fits(mapping[key])) bad(key, wanted);
  }
  if (!isObject(mapping.columns)) return;
  for (const [role, column] of Object.entries(mapping.columns)) {
    if (!headerRoles.some((each) => each === role)) tellUnknown([role], headerRoles, "columns.", tell);
    else if (typeof column !== "string" && !isPlace(column)) bad(`columns.${role}`, '"指标值" / "C" / 2');
  }
}

/** Tells of keys that are none of those there are, with the nearest of them. */
function tellUnknown(keys: readonly string[], known: readonly string[], before: string, tell: Telling["tell"]): void {
  for (const key of keys) {
    if (known.includes(key)) continue;
    const params = { key: before + excerpt(key), nearest: nearest(key, known), keys: known.join(", ") };
    tell("error", "table/mapping-unknown-key", null, params);
  }
}

function isValues(value: unknown): boolean {
  return isObject(value) && Object.values(value).every(isObject);
}

function isPlace(value: unknown): boolean {
  return typeof value === "number" && Number.isInteger(value) && value >= 0;
}

function isHeader(value: unknown): boolean {
  const row = (each: unknown): boolean => typeof each === "number" && Number.isInteger(each) && each > 0;
  return row(value) || (Array.isArray(value) && value.length === 2 && value.every(row));
}
