import { isObject } from "../shape/look.js";
import { headerRoles } from "./roles.js";
import type { Telling } from "./tell.js";
import type { TableMapping } from "./types.js";
import { excerpt } from "./words.js";

const KEYS: readonly (keyof TableMapping)[] = [
  "header",
  "columns",
  "weights",
  "values",
  "indicators",
  "subject",
  "standard",
  "budget",
  "reported",
  "rounding",
  "fullMarks",
  "notApplicablePolicy",
  "caps",
];

/**
 * Looks at what a mapping of unknown origin is made of, as far as the reading of the table needs it. What it says of the
 * form itself is looked at together with the form.
 */
export function checkMapping(mapping: TableMapping, { tell }: Telling): void {
  if (!isObject(mapping)) {
    tell("error", "table/mapping-shape", null, { key: "mapping", wanted: "{…}" });
    return;
  }
  for (const key of Object.keys(mapping)) {
    if (!KEYS.some((each) => each === key)) {
      tell("error", "table/mapping-unknown-key", null, { key: excerpt(key), keys: KEYS.join(", ") });
    }
  }
  const bad = (key: string, wanted: string): void => tell("error", "table/mapping-shape", null, { key, wanted });
  const { header, columns, weights, values, indicators } = mapping;
  if (header !== undefined && !isHeader(header)) bad("header", "3 / [3, 4]");
  if (indicators !== undefined && !Array.isArray(indicators)) bad("indicators", "[…]");
  for (const key of ["subject", "budget", "reported"] as const) {
    if (mapping[key] !== undefined && !isObject(mapping[key])) bad(key, "{…}");
  }
  if (weights !== undefined && !isObject(weights)) bad("weights", '{ "产出指标": "40" }');
  if (values !== undefined && (!isObject(values) || !Object.values(values).every(isObject))) {
    bad("values", '{ "培训人次": { "actual": "100" } }');
  }
  if (columns === undefined) return;
  if (!isObject(columns)) {
    bad("columns", '{ "target": "指标值" }');
    return;
  }
  for (const [role, column] of Object.entries(columns)) {
    if (!headerRoles.some((each) => each === role)) {
      tell("error", "table/mapping-unknown-key", null, {
        key: `columns.${excerpt(role)}`,
        keys: headerRoles.join(", "),
      });
    } else if (typeof column !== "string" && !(typeof column === "number" && Number.isInteger(column) && column >= 0)) {
      bad(`columns.${role}`, '"指标值" / "C" / 2');
    }
  }
}

function isHeader(value: unknown): boolean {
  const row = (each: unknown): boolean => typeof each === "number" && Number.isInteger(each) && each > 0;
  return row(value) || (Array.isArray(value) && value.length === 2 && value.every(row));
}
