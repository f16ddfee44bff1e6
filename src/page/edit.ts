import type { SelfEvaluation } from "../form/types.js";
import { keyOf } from "../shape/pointer.js";

/** A copy of a form in which the cell at a pointer holds what was typed; an emptied cell is left out. */
export function edited(form: SelfEvaluation, pointer: string, typed: string): SelfEvaluation {
  const keys = pointer.slice(1).split("/").map(keyOf);
  const value = keys[keys.length - 1] === "year" && /^\d{4}$/.test(typed) ? Number(typed) : typed;
  return put(form, keys, value) as SelfEvaluation;
}

function put(node: unknown, [key, ...rest]: readonly string[], value: string | number): unknown {
  if (key === undefined) return value;
  if (Array.isArray(node))
    return node.map((each: unknown, place) => (String(place) === key ? put(each, rest, value) : each));
  const own = Object.entries((node ?? {}) as object);
  const others = own.filter(([name]) => name !== key);
  if (rest.length === 0 && value === "") return Object.fromEntries(others);
  const given: unknown = own.find(([name]) => name === key)?.[1];
  const changed = put(given, rest, value);
  // A cell keeps its place among its fellows.
  return given === undefined
    ? Object.fromEntries([...own, [key, changed]])
    : Object.fromEntries(own.map(([name, old]) => [name, name === key ? changed : (old as unknown)]));
}
