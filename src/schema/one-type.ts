import type { JsonSchema } from "./titles.js";

/** Says of a value of several types `anyOf` each, which strict validators want to see in place of a list of types. */
export function oneTypeEach(schema: unknown): void {
  if (Array.isArray(schema)) schema.forEach(oneTypeEach);
  if (typeof schema !== "object" || schema === null) return;
  const { type } = schema as { type?: unknown };
  if (Array.isArray(type)) {
    delete (schema as { type?: unknown }).type;
    Object.assign(schema, { anyOf: type.map((each: unknown) => ({ type: each }) as JsonSchema) });
  }
  Object.values(schema).forEach(oneTypeEach);
}
