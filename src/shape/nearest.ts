/** The most characters of a name that are compared: no name of ours is nearly as long. */
const MAX_NAME = 60;

/**
 * The name that a misspelt one was probably meant to be, or an empty text where none is near: `standrad` is `standard`.
 *
 * One letter changed, left out, put in, or swapped with its neighbour is one slip; a third of the letters may be.
 * Capitals, blanks, `_` and `-` do not count. Of names that none is near to, the shortest that begins with it is taken:
 * `budget-exec` is `budget-execution`.
 */
export function nearest(name: string, names: Iterable<string>): string {
  if (name.length > MAX_NAME) return "";
  const wanted = plain(name);
  let best = "";
  let least = Math.floor(wanted.length / 3) + 1;
  let longer = "";
  for (const each of names) {
    const other = plain(each);
    const slips = distance(wanted, other);
    if (slips < least && each !== name) [best, least] = [each, slips];
    if (other.startsWith(wanted) && each !== name && (longer === "" || each.length < longer.length)) longer = each;
  }
  return best === "" && wanted.length >= SHORTEST ? longer : best;
}

/** So few characters begin too many names. */
const SHORTEST = 4;

/** The names in the order of how near they are to one, those that hold it or share most with it first. */
export function byNearness(name: string, names: readonly string[]): readonly string[] {
  const wanted = plain(name.slice(0, MAX_NAME));
  const apart = (each: string): number => {
    const other = plain(each.slice(0, MAX_NAME));
    return distance(wanted, other) - 2 * [...new Set(wanted)].filter((sign) => other.includes(sign)).length;
  };
  return names
    .map((each) => ({ each, apart: apart(each) }))
    .sort((left, right) => left.apart - right.apart)
    .map(({ each }) => each);
}

function plain(name: string): string {
  return name.toLowerCase().replace(/[\s_-]/g, "");
}

/** How many slips lie between two words. */
function distance(one: string, other: string): number {
  let before: number[] = [];
  let last = Array.from({ length: other.length + 1 }, (_, at) => at);
  for (let row = 1; row <= one.length; row++) {
    const next = [row];
    for (let at = 1; at <= other.length; at++) {
      const same = one[row - 1] === other[at - 1];
      let least = Math.min((last[at] ?? 0) + 1, (next[at - 1] ?? 0) + 1, (last[at - 1] ?? 0) + (same ? 0 : 1));
      const swapped = row > 1 && at > 1 && one[row - 1] === other[at - 2] && one[row - 2] === other[at - 1];
      if (swapped) least = Math.min(least, (before[at - 2] ?? 0) + 1);
      next.push(least);
    }
    [before, last] = [last, next];
  }
  return last[other.length] ?? 0;
}
