import type { Label } from "../../figure/figure.js";
import { type QualitativeActual, sameLabel } from "../../cell/index.js";
import { partIn } from "../../cell/phrases.js";
import { isDenied } from "../../text/answer.js";
import type { Given } from "../run.js";
import { saidBy } from "./said.js";

/** 基本完成 is not the tier 部分完成: how much was done is not told by the other's word. */
function isOtherPart(tier: string, text: string): boolean {
  const [named, said] = [partIn(tier), partIn(text)];
  return named !== null && said !== null && named !== said;
}

/**
 * The tier that the actual names: by its label, by the words of a label behind its subject, by a text that repeats the
 * target, or by the words for a tier in general. Words that two labels have, or that say 未完成 where the middle tier is a
 * denial as well (报送不及时), are for a person to place.
 *
 * @param among - The tiers, the best first.
 */
export function chosenOf(among: readonly Label[], given: Given): Label | null {
  const { actual } = given;
  if (actual?.kind !== "qualitative") return null;
  const named = among.find(({ name, aliases = [] }) => [name, ...aliases].some((each) => sameLabel(each, actual.text)));
  if (named !== undefined) return named;
  const [said, other] = saidBy(among, actual.text);
  if (said !== undefined && other === undefined) return said;
  if (given.repeatsTarget) return among[0] ?? null;
  return said === undefined ? general(among, actual) : null;
}

/** One of three tiers that words for a tier in general name. */
function general([best, middle, last, more]: readonly Label[], { tier, text }: QualitativeActual): Label | null {
  if (best === undefined || middle === undefined || last === undefined || more !== undefined) return null;
  if (tier === "met") return isOtherPart(best.name, text) ? null : best;
  if (tier === null || isDenied(middle.name)) return null;
  const named = tier === "partial" ? middle : last;
  return isOtherPart(named.name, text) ? null : named;
}
