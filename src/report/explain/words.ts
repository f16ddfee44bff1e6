/** A name in quotation marks, unless it has some of its own. */
export function quoted(name: string): string {
  return name.includes("“") ? name : `“${name}”`;
}
