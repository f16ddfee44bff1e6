import type { Failures } from "./failures.js";
import type { Subject } from "./figures.js";
import type { Done } from "./steps.js";

/** What a group comes to uses each of its parts. */
export function checkParts(
  { of, below }: Subject,
  used: ReturnType<typeof reached>,
  last: ReadonlyMap<string, readonly Done[]>,
  failures: Failures,
): void {
  for (const part of below) {
    if (!isCovered(part, used, last)) failures.add("proof/part-left-out", of, { of, said: part.of });
  }
}

/** The steps that a step rests on, as far as they belong to the same subject, and those of others that these name. */
export function reached(step: Done): ReadonlySet<Done> {
  const found = new Set<Done>();
  const open = [step];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    for (const used of next.uses) {
      if (found.has(used)) continue;
      found.add(used);
      if (used.of === step.of) open.push(used);
    }
  }
  return found;
}

/** Whether a sum has a part: its figure, or those of all below it; one that comes to nothing may be left out. */
function isCovered(part: Subject, used: ReadonlySet<Done>, last: ReadonlyMap<string, readonly Done[]>): boolean {
  if (part.last.every(({ what, said }) => (what !== "exact" && what !== "score") || said === "0")) return true;
  if ((last.get(part.of) ?? []).some((step) => used.has(step))) return true;
  return part.below.length > 0 && part.below.every((each) => isCovered(each, used, last));
}
