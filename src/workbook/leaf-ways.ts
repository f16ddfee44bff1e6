import { leafAt } from "../form/tree.js";
import type { FilledLeaf } from "./filled.js";
import type { Model } from "./model.js";
import type { Places } from "./places.js";
import { namedWays, OPEN_TRIALS, signTrials, type Trial, type Way, waysOf } from "./ways.js";

/** The ways in which the leaves of a form may be filled in, by their paths; those of one way alone are left out. */
export interface LeafWays {
  readonly ways: ReadonlyMap<string, readonly Way[]>;
  /** Rows that a name after satisfaction would be scored otherwise. */
  readonly named: ReadonlySet<string>;
}

/** Finds out in which ways the leaves of a form may be filled in: open ones in any, numbers behind other comparators. */
export function leafWays(model: Model, filled: ReadonlyMap<string, FilledLeaf>, places: Places): LeafWays {
  const trials = new Map<string, readonly Trial[]>();
  for (const [path, cells] of filled) {
    if (model.open.has(path) || cells.signed === null || !places.has(`comparator ${path}`)) continue;
    trials.set(path, signTrials(cells.signed));
  }
  const signed = waysOf(model.whole, trials);
  // Rows of one group of which the form says the same, and that weigh the same, are filled in in the same ways.
  const firsts = new Map<string, string>();
  const alike = [...model.open].map((path) => {
    const key = path.slice(0, path.lastIndexOf("/")) + JSON.stringify(leafAt(model.whole, path));
    const first = firsts.get(key) ?? path;
    firsts.set(key, first);
    return [path, first] as const;
  });
  const open = new Map([...firsts.values()].map((path) => [path, OPEN_TRIALS] as const));
  const ways = waysOf(model.whole, open);
  const named = namedWays(model.whole, open, ways);
  return {
    ways: new Map([...signed, ...alike.map(([path, first]) => [path, ways.get(first) ?? []] as const)]),
    named: new Set(alike.flatMap(([path, first]) => (named.has(first) ? [path] : []))),
  };
}
