import type { Label } from "../../figure/figure.js";
import { sameLabel } from "../../cell/index.js";
import type { Given } from "../run.js";

/**
 * The tier that the actual names: by its label, by a text that repeats the target, or by the words for a tier in general.
 *
 * @param among - The tiers, the best first.
 */
export function chosenOf(among: readonly Label[], given: Given): Label | null {
  const { actual } = given;
  if (actual?.kind !== "qualitative") return null;
  const named = among.find(({ name, aliases = [] }) => [name, ...aliases].some((each) => sameLabel(each, actual.text)));
  if (named !== undefined) return named;
  if (given.repeatsTarget) return among[0] ?? null;
  if (actual.tier === null || among.length !== 3) return null;
  return among[["met", "partial", "missed"].indexOf(actual.tier)] ?? null;
}
