import type { UnsaidRead } from "../message/types.js";
import { tried } from "../message/unsaid.js";
import type { Shape } from "./shape.js";
import { walk } from "./walk.js";

/**
 * Whether a value has a shape: the value as it is, with its warnings as notes; or, where something is wrong, everything
 * found, warnings too.
 *
 * @param path JSON Pointer of the value in the whole input.
 */
export function check<T>(shape: Shape<T>, input: unknown, path: unknown = ""): UnsaidRead<T> {
  return tried(() => {
    const found = walk(shape, input, typeof path === "string" ? path : "");
    if (found.some((each) => each.severity === "error")) return { ok: false, issues: found };
    return { ok: true, value: input as T, notes: found };
  });
}
