/**
 * The fields that have a value, in their order: what is undefined or null is left out.
 *
 * @example
 * present({ score: "98", rate: null, grade: undefined }) // => { score: "98" }
 */
export function present<Fields extends object>(
  fields: Fields,
): { readonly [Key in keyof Fields]?: NonNullable<Fields[Key]> } {
  const held: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(fields)) if (value !== undefined && value !== null) held[key] = value;
  return held as { readonly [Key in keyof Fields]?: NonNullable<Fields[Key]> };
}
