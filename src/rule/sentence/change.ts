import type { Target } from "../../cell/types.js";
import { BEFORE } from "../../text/words.js";

/** The change that a target asks for; of several, where no other asks for a number, the first. */
export function changeIn(target: Target | null): Extract<Target, { readonly kind: "change" }> | null {
  if (target?.kind === "all") {
    const numbers = target.targets.filter(({ kind }) => kind !== "deadline" && kind !== "qualitative");
    return numbers.every(({ kind }) => kind === "change") ? changeIn(numbers[0] ?? null) : null;
  }
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
