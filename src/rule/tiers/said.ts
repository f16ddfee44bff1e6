import { partIn } from "../../cell/phrases.js";
import type { Label } from "../../figure/figure.js";
import { deniedIn, deniesSame, lateIn } from "../../text/answer.js";
import { foldLabel } from "../../text/fold.js";

/**
 * The tiers that the words of the actual value may mean, none of whose names they repeat whole: a name that says the same
 * with the subject of the sentence before it (效果较显著 for 较显著), or that denies the same thing (编报不及时 for 未及时).
 * Several where it is not told which.
 */
export function saidBy(among: readonly Label[], actual: string): readonly Label[] {
  const text = plain(actual);
  if (text === "") return [];
  const named = among.filter((tier) => namesOf(tier).some((name) => isSame(name, text, othersOf(among, tier))));
  if (named.length > 0) return named;
  const denied = deniedIn(text);
  const same = denied === null ? [] : among.filter((tier) => namesOf(tier).some((name) => deniesSame(name, denied)));
  if (same.length > 0) return same;
  const late = lateIn(text);
  if (late !== null) return among.filter((tier) => namesOf(tier).some((name) => lateIn(name) === late));
  // 未完成 beside 未完成但有合理原因 and 未完成且无合理原因: the one word more is not told.
  const begun = among.filter((tier) => namesOf(tier).some((name) => name.startsWith(text)));
  return begun.length > 1 ? begun : [];
}

function namesOf({ name, aliases = [] }: Label): readonly string[] {
  return [name, ...aliases].map(plain);
}

function othersOf(among: readonly Label[], tier: Label): readonly string[] {
  return among.flatMap((other) => (other === tier ? [] : namesOf(other)));
}

/** Whether the one is the other behind its subject, which other tiers speak of too: 报送 of 报送不及时 beside 未报送. */
function isSame(name: string, text: string, others: readonly string[]): boolean {
  if (name === text || name.replace(NAMED, "") === text) return true;
  const isLonger = name.endsWith(text);
  if (!isLonger && !text.endsWith(name)) return false;
  const subject = isLonger ? name.slice(0, -text.length) : text.slice(0, -name.length);
  if (subject === "" || TURNS.test(subject) || partIn(subject) !== null) return false;
  return others.some((other) => other.includes(subject));
}

/** What says no more than that it was reached: 达到3A级. */
const NAMED = /^(?:达到|评定?为|获评?|被评为)/;

/** What makes another word of the one behind it: 不及时, 较显著. */
const TURNS = /(?:[A-Z\d不未没无非欠较略稍很最更]|没有|有所)$/;

function plain(text: string): string {
  return foldLabel(text).replace(/[。.,;!、"“”]+/g, "");
}
