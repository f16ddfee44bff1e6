import type { Target } from "../../cell/types.js";
import { BEFORE } from "../../text/words.js";

/** The change that a target asks for; of several targets the first. */
export function changeIn(target: Target | null): Extract<Target, { readonly kind: "change" }> | null {
  if (target?.kind === "all") return target.targets.map(changeIn).find((part) => part !== null) ?? null;
  return target?.kind === "change" ? target : null;
}

/** Whether words name a rise (1) or a fall (−1): of several the last. */
export function wayIn(words: string): 1 | -1 | null {
  let way: 1 | -1 | null = null;
  for (let at = 0; at < words.length;) {
    const word = BEFORE.at(words, at);
    if (word?.meaning.is === "change" && word.meaning.sign !== 0) way = word.meaning.sign;
    at = word?.to ?? at + 1;
  }
  return way;
}
