/** How a line is numbered, each a depth of its own: 一、, （一）, 1., (1), ①. */
const NUMBERED: readonly RegExp[] = [
  /^第?[一二三四五六七八九十]{1,3}[、.．,，:：]/,
  /^[（(][一二三四五六七八九十]{1,3}[）)]/,
  /^\d{1,2}(?:[、．)）]|\.(?!\d))/,
  /^[（(]\d{1,2}[）)]/,
  /^[①-⑳]/,
];

/**
 * How deep each of some lines stands in their outline, by the numbers before their names: a kind of number that has not
 * been there stands below the line above it, one that has been ends what stands below. Null of lines without a number.
 */
export function depthsOf(names: readonly string[]): readonly (number | null)[] {
  const open: number[] = [];
  return names.map((name) => {
    const kind = NUMBERED.findIndex((each) => each.test(name.trim()));
    if (kind < 0) return null;
    const known = open.indexOf(kind);
    if (known >= 0) open.length = known + 1;
    else open.push(kind);
    return open.length - 1;
  });
}

/** A name without the number before it. */
export function unnumbered(name: string): string {
  const kind = NUMBERED.find((each) => each.test(name.trim()));
  return (kind === undefined ? name.trim() : name.trim().replace(kind, "")).trim();
}
