/**
 * The name of an element without its prefix: programs choose prefixes as they like.
 *
 * @example
 * localName("x:row") // => "row"
 */
export function localName(name: string): string {
  return name.slice(name.indexOf(":") + 1);
}
