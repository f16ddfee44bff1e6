import { isGroup } from "../../indicator/tree.js";
import type { Indicator, Leaf, SelfEvaluation } from "../../indicator/types.js";

/** The leaf of a form that a JSON Pointer of its evaluation names; undefined where there is none. */
export function leafAt(form: SelfEvaluation, path: string): Leaf | undefined {
  let level: readonly Indicator[] = form.indicators;
  let found: Indicator | undefined;
  for (const [, place] of path.matchAll(/\/(\d+)/g)) {
    found = level[Number(place)];
    level = found !== undefined && isGroup(found) ? found.children : [];
  }
  return found === undefined || isGroup(found) ? undefined : found;
}
