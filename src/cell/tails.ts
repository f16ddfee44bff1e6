import { type Exact, multiply } from "../exact/index.js";
import { certain } from "../shape/certain.js";
import { isOneOf } from "../text/char.js";
import { isPlainMark } from "../text/marks.js";
import { numeralAt, numeralOf } from "../text/numeral.js";
import { unitAt } from "../text/unit-end.js";
import { comparingAt } from "../text/behind.js";
import { AFTER, type Comparator } from "../text/words.js";
import type { Making } from "./bound-types.js";

/** ”95%“以上: a mark that closes between a number and the word after it. */
export function takeClosing(text: string, bound: Making): boolean {
  const { to } = bound;
  if (!isOneOf("”’\"'」』)】]", text, to)) return false;
  // Behind “95” its unit, behind “95%” the word that compares.
  const quoted = isPlainMark(text, bound.from - 1) && bound.unit === null && unitAt(text, to + 1) > to + 1;
  if (!quoted && AFTER.at(text, to + 1)?.meaning.is !== "comparator") return false;
  bound.to++;
  return true;
}

export function takeAfter(text: string, bound: Making): boolean | null {
  const word = AFTER.at(text, bound.to);
  if (word === null) return false;
  const { meaning } = word;
  if (meaning.is === "blocked") {
    const time = word.word.length > 1 && !"之以".includes(word.word.charAt(0));
    bound.blocked = !time;
    return null;
  }
  if (meaning.is === "comparator") {
    if (bound.after !== null) return null;
    bound.after = meaning.comparator;
  } else if (meaning.is === "approximate") {
    bound.approximate = true;
    if (takeMagnitude(text, bound, word.to)) return true;
  }
  bound.to = word.to;
  return true;
}

/** 500元（含税）以内, 5天时间内: what parts the word that compares from its number is left out. */
export function takeBetween(text: string, bound: Making): boolean {
  const { to, after, unit } = bound;
  const word = comparingAt(text, to, unit);
  if (word === to || (after !== null && saysAgain(text, word, after))) return false;
  const code = /^[一-鿿]/.test(text.slice(to, word)) ? "cell/words-left-out" : "cell/remark-left-out";
  if (word > to + 1) bound.remarks.push({ code, from: to, to: word });
  bound.to = word;
  return true;
}

/** 500元以内（含税）以内; of 500元以上（含税）以内 the second contradicts, and no more than the first is read. */
function saysAgain(text: string, at: number, after: Comparator): boolean {
  const { meaning } = certain(AFTER.at(text, at));
  return meaning.is === "comparator" && meaning.comparator === after;
}

/** 100余万元, 3多亿: the magnitude stands behind the word. */
function takeMagnitude(text: string, bound: Making, at: number): boolean {
  const magnitude = text.charAt(at);
  const { value } = bound;
  if ((magnitude !== "万" && magnitude !== "亿") || text.charAt(at + 1) === "元" || value === null) return false;
  bound.value = multiply(value, certain(numeralOf(`1${magnitude}`)));
  bound.to = at + 1;
  return true;
}

export function takeInclusion(text: string, bound: Making): boolean {
  const inclusion = inclusionAt(text, bound.to);
  if (inclusion === null) return false;
  bound.mark = inclusion.mark;
  bound.markOf = inclusion.of;
  bound.to = inclusion.to;
  return true;
}

const INCLUSION = /[([](?:(不)?包?含([^()[\]]{0,12})|(?:或者?)?等于)[)\]]/y;

/** (含), (不含), (含98%), (含本数), (等于). */
export function inclusionAt(
  text: string,
  at: number,
): { readonly mark: "included" | "excluded"; readonly of: Exact | null; readonly to: number } | null {
  if (!isOneOf("([", text, at)) return null;
  INCLUSION.lastIndex = at;
  const match = INCLUSION.exec(text);
  if (match === null) return null;
  const [all, not, rest = ""] = match;
  const numeral = numeralAt(rest, 0);
  const says = rest === "" || rest === "本数" || rest === "本级";
  if (!says && (numeral === null || unitAt(rest, numeral.to) !== rest.length)) return null;
  return { mark: not === undefined ? "included" : "excluded", of: numeral?.value ?? null, to: at + all.length };
}
