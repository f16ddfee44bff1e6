import type { Label } from "../../figure/figure.js";
import { sameLabel } from "../../cell/index.js";
import { partIn } from "../../cell/phrases.js";
import type { Given } from "../run.js";

/** 基本完成 is not the tier 部分完成: how much was done is not told by the other's word. */
function isOtherPart(tier: string, text: string): boolean {
  const [named, said] = [partIn(tier), partIn(text)];
  return named !== null && said !== null && named !== said;
}

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
  const tier = among[["met", "partial", "missed"].indexOf(actual.tier)];
  return tier === undefined || isOtherPart(tier.name, actual.text) ? null : tier;
}
