import { jsonSchema, schemaNames } from "./json-schema.js";
import type { JsonSchema } from "./titles.js";

/** What an OpenAPI 3.1 document takes in: schemas by name, which refer to one another and to nothing else. */
export interface OpenApiComponents {
  /** The part of the document that it is. */
  readonly components: {
    /** The schemas by name: those of {@link schemaNames}, and the parts that they share. */
    readonly schemas: Readonly<Record<string, JsonSchema>>;
  };
}

/**
 * All JSON Schemas as the components of an OpenAPI 3.1 document, for the endpoints of a service:
 * `{ "$ref": "#/components/schemas/self-evaluation" }`.
 *
 * @example
 * Object.keys(openApiComponents().components.schemas).includes("batch-line"); // => true
 */
export function openApiComponents(): OpenApiComponents {
  const schemas: Record<string, JsonSchema> = {};
  for (const name of schemaNames) {
    const { $schema: _draft, $id: _id, $defs = {}, ...root } = jsonSchema(name);
    // A part that only one schema has is numbered there, so it is called after it.
    const nameOf = (part: string): string => (part.startsWith("__") ? `${name}${part}` : part);
    for (const [part, schema] of Object.entries($defs)) schemas[nameOf(part)] ??= referring(schema, name, nameOf);
    // Of a schema that is nothing but a shared part, the part has the name already.
    if (root.$ref !== `#/$defs/${name}`) schemas[name] = referring(root, name, nameOf);
  }
  return { components: { schemas } };
}

/** A copy of a schema whose references lead to the components. */
function referring<T>(value: T, name: string, nameOf: (part: string) => string): T {
  if (Array.isArray(value)) return value.map((each: unknown) => referring(each, name, nameOf)) as T;
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).map(([key, part]: [string, unknown]) => {
    if (key !== "$ref" || typeof part !== "string") return [key, referring(part, name, nameOf)] as const;
    const to = part === "#" ? name : nameOf(part.replace(/^#\/\$defs\//, ""));
    return [key, `#/components/schemas/${to}`] as const;
  });
  return Object.fromEntries(entries) as T;
}
