import * as z from "zod/mini";
import { type IssueCode, messageOf, type Params } from "../message/index.js";
import { MAX_ENTRIES } from "../shape/limits.js";
import { isObject } from "../shape/look.js";
import type { Sense } from "../shape/shape.js";

/** What the values of an object must be together, as a check of its schema. */
export function sensible(sense: Sense): z.core.CheckFn<object> {
  return (payload) => {
    sense(payload.value as Readonly<Record<string, unknown>>, (code, params, below) => {
      const path = below.split("/").slice(1);
      payload.issues.push({
        code: "custom",
        params: { code },
        message: sentence(code, params),
        path,
        input: payload.value,
      });
    });
  };
}

/**
 * Refuses what stands inside itself more than `limit` deep before the schema goes into it, so that no depth of input can
 * exhaust the call stack; `inside` gives what stands directly inside a value.
 */
export function notDeeper<T>(
  schema: z.ZodMiniType<T>,
  limit: number,
  code: IssueCode,
  inside: (value: object) => readonly unknown[],
): z.ZodMiniType<T> {
  const guard = z.transform((input: unknown, context) => {
    let level: unknown[] = [input];
    for (let depth = 0; depth < limit; depth++) level = level.flatMap((each) => (isObject(each) ? inside(each) : []));
    if (level.length > 0) {
      context.issues.push({ code: "custom", params: { code }, message: sentence(code, { limit }), input });
    }
    return input;
  });
  return z.pipe(guard, schema);
}

/** Refuses more entries in all lists together than one input may have. */
export function notTooMany(): z.core.CheckFn<unknown> {
  return (payload) => {
    let entries = 0;
    const open: unknown[] = [payload.value];
    for (let next = open.pop(); next !== undefined && entries <= MAX_ENTRIES; next = open.pop()) {
      if (Array.isArray(next)) entries += next.length;
      if (typeof next === "object" && next !== null) for (const each of Object.values(next)) open.push(each);
    }
    if (entries > MAX_ENTRIES) {
      const message = sentence("input/too-many", { most: MAX_ENTRIES });
      payload.issues.push({ code: "custom", params: { code: "input/too-many" }, message, input: payload.value });
    }
  };
}

function sentence(code: IssueCode, params: Params): string {
  return messageOf({ code, params }, "zh");
}
