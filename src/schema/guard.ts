import * as z from "zod/mini";
import { type Issue, type IssueCode, messageOf } from "../message/index.js";
import { said } from "../message/said.js";
import { check } from "../shape/check.js";
import { copyOf } from "../shape/copy.js";
import { isObject } from "../shape/look.js";
import { keyOf } from "../shape/pointer.js";
import type { Shape } from "../shape/shape.js";

/**
 * The schema of an input: the library's own check comes first and gives its issues, codes, paths and words; what it takes
 * goes on as a copy of the known keys. So both take the same inputs, and no depth or oddity of an input reaches the schema.
 */
export function checked<T>(shape: Shape<T>, schema: z.ZodMiniType<T>): z.ZodMiniType<T> {
  const guard = z.transform((input: unknown, context): unknown => {
    const read = said(() => check(shape, input));
    if (read.ok) return copyOf(shape, read.value);
    const wrong = read.issues.filter(({ severity }) => severity === "error");
    context.issues.push(...wrong.map((each) => custom(each, input)));
    return z.NEVER;
  });
  return z.pipe(guard, schema);
}

function custom({ code, params, message, path = "" }: Issue, input: unknown): z.core.$ZodRawIssue {
  return { code: "custom", params: { code, params }, message, path: keysOf(path, input), input };
}

/** The keys on the way to a JSON Pointer, the places of a list as numbers. */
function keysOf(path: string, input: unknown): (string | number)[] {
  let at: unknown = input;
  return path
    .split("/")
    .slice(1)
    .map((part) => {
      const key = Array.isArray(at) ? Number(part) : keyOf(part);
      at = typeof at === "object" && at !== null ? (at as Readonly<Record<string | number, unknown>>)[key] : undefined;
      return key;
    });
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
      const message = messageOf({ code, params: { limit } }, "zh");
      context.issues.push({ code: "custom", params: { code }, message, input });
    }
    return input;
  });
  return z.pipe(guard, schema);
}
