import type { Unsaid } from "../message/types.js";
import { issue } from "../message/unsaid.js";
import { isObject, own, shown } from "./look.js";
import { nearest } from "./nearest.js";
import { token } from "./pointer.js";
import type { ObjectShape, Shape, Value } from "./shape.js";
import { walk } from "./walk.js";
import { cut } from "../message/cut.js";

/**
 * Everything that is wrong with the options of a call: a misspelt one changes a result as surely as a misspelt key of
 * a form, and nobody sees it. No options, and an option that is `undefined` or `null`, are as if left out.
 *
 * @param shape What options there are: a table like those of the input, so that adding an option is adding a line.
 */
export function optionFaults(shape: ObjectShape, given: unknown): readonly Unsaid[] {
  if (given === undefined || given === null) return NO_FAULTS;
  if (!isObject(given)) return [wrongType("options", given, "{…}", "/options")];
  let issues = NO_FAULTS;
  for (const key of Object.keys(given)) {
    const value = own(given, key);
    const of = shape.fields.get(key)?.shape;
    if (value === undefined || value === null || (of?.is === "value" && of.fault(value) === null)) continue;
    issues = [...issues, ...faultsAt(`/options/${token(cut(key))}`, key, value, of, shape)];
  }
  return issues;
}

function faultsAt(path: string, key: string, value: unknown, of: Shape | undefined, { fields }: ObjectShape): Unsaid[] {
  if (of === undefined) return [unknown(key, [...fields.keys()], path)];
  const found = walk(of, value, path).map((each) => typed(each, key, value, of, path));
  return found.filter((each) => each.severity === "error");
}

const NO_FAULTS: readonly Unsaid[] = [];

function unknown(key: string, names: readonly string[], path: string): Unsaid {
  const params = { key: cut(key), nearest: nearest(key, names), known: names.join(", ") };
  return issue("error", "options/unknown-key", params, { path });
}

/** What is wrong with an option itself says what it should look like; what lies below is said as it is in a form. */
function typed(found: Unsaid, key: string, value: unknown, shape: Shape, path: string): Unsaid {
  const itself = found.path === path && found.code.startsWith("input/not-");
  return itself ? wrongType(key, value, wantedOf(shape), path) : found;
}

function wrongType(option: string, value: unknown, wanted: string, path: string): Unsaid {
  return issue("error", "options/wrong-type", { option, wanted, value: shown(value) }, { path });
}

/** What a value of a shape looks like, in signs that every language has. */
function wantedOf(shape: Shape): string {
  switch (shape.is) {
    case "value":
      return valueLike(shape.value);
    case "list":
      return "[…]";
    case "text-or":
      return `"…" / ${wantedOf(shape.other)}`;
    default:
      return "{…}";
  }
}

function valueLike(value: Value): string {
  switch (value.is) {
    case "text":
      return '"…"';
    case "cell":
    case "name":
      return '"…" / 12.5';
    case "truth":
      return "true / false";
    case "decimal":
      return '"12.5" / 12.5';
    case "whole-number":
      return `${value.least}…${value.most}`;
    case "one-of":
      return value.words.map((word) => JSON.stringify(word)).join(" / ");
    default:
      return "…";
  }
}
