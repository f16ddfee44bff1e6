import { subtract, toText } from "../../exact/index.js";
import { type Implied, impliedBy } from "../compute/implied.js";
import { nodeOf } from "../../evaluate/plan-nodes.js";
import type { Shared } from "../../evaluate/shared-out.js";
import type { Audited, Check, Say } from "./check.js";
import { RULES } from "../reading/hypotheses.js";
import { readingWords } from "../reading/words.js";

/**
 * Leaves whose weights nobody published: what follows from their scores, once, on the node whose weight they share, and
 * that what was shared out was held against nothing.
 */
export const impliedCheck: Check = (audited, say) => {
  for (const shared of audited.base.shared) {
    const implied = impliedBy(audited.base, shared);
    if (implied.count > 0) tell(audited, shared, implied, say);
  }
};

function tell(audited: Audited, shared: Shared, implied: Implied, say: Say): void {
  const { owner, rest, leaves } = shared;
  const { path } = nodeOf(audited.base.plan, owner);
  const params = { scored: toText(implied.scored), weight: toText(rest) };
  say("info", "weight/shared-out", { count: leaves.length, weight: toText(rest) }, path);
  if (implied.isAbove) return say("error", "score/parts-above-weight", params, path);
  if (implied.fits !== false) return;
  if (!implied.allMet) return say("warning", "score/weights-do-not-fit", params, path);
  const other = audited.variants.find(
    ({ hypothesis, computed }) => RULES.includes(hypothesis.name) && impliedBy(computed, shared).fits === true,
  )?.hypothesis.name;
  if (other !== undefined) {
    say("error", "score/parts-by-reading", { ...params, reading: other, words: readingWords(other, "zh") }, path);
  } else say("error", "score/points-unplaced", { ...params, left: toText(subtract(rest, implied.scored)) }, path);
}
