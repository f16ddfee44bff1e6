import type { Condition } from "./facts.js";
import { PARTICLE } from "./names.js";
import type { Range, Stretch, Token } from "./tokens.js";

/** Puts together what a run of tokens says as a condition. */
export function conditionOf(text: string, tokens: readonly Token[], end?: number): Condition {
  const inner = withoutStops(tokens.filter((token) => token.type !== "item"));
  const from = inner[0]?.from ?? end ?? 0;
  const to = inner[inner.length - 1]?.to ?? from;
  const ranges: Range[] = [];
  const others: Stretch[] = [];
  const against: (">" | ">=" | "<" | "<=" | "=")[] = [];
  let otherwise = false;
  let subject = "";
  for (const clause of clausesOf(inner)) {
    const figure = clause.map((token) => token.type).lastIndexOf("range");
    for (const [index, token] of clause.entries()) {
      if (token.type === "range") ranges.push(token.range);
      else if (token.type === "against") against.push(token.comparator);
      else if (token.type === "else") otherwise = true;
      else if (WORDS.includes(token.type)) {
        const words = text.slice(token.from, token.to).replace(FILLERS, "");
        if (words === "") continue;
        if (figure > index && subject === "") subject = words;
        else others.push(token);
      }
    }
  }
  return { from, to, ranges, subject, others, otherwise, against, name: nameOf(text.slice(from, to)) };
}

/** Tokens that are only words in a condition. */
const WORDS: readonly Token["type"][] = ["text", "per", "date", "discretion"];

/** The tokens between the stops at either end. */
function withoutStops(tokens: readonly Token[]): readonly Token[] {
  let [first, last] = [0, tokens.length];
  while (first < last && tokens[first]?.type === "stop") first++;
  while (last > first && tokens[last - 1]?.type === "stop") last--;
  return tokens.slice(first, last);
}

/** The runs of tokens between stops. */
function clausesOf(tokens: readonly Token[]): readonly (readonly Token[])[] {
  const clauses: Token[][] = [[]];
  for (const token of tokens) {
    if (token.type === "stop") clauses.push([]);
    else clauses[clauses.length - 1]?.push(token);
  }
  return clauses;
}

/** Words that join or close a condition and say nothing of their own. */
const FILLERS =
  /^[的时者则且并和及与为是在xXS"“”'‘’、.]+|[的时者则且并和及与为是在xXS"“”'‘’、.]+$|^(?:部分|之间|的?项目|的?单位|的?部门|其中|以内)$/g;

/** A condition as a name: without stops and particles around it. */
function nameOf(words: string): string {
  return words
    .slice(0, 200)
    .replace(/^[,:、.\s]+|[,:、.\s]+$/g, "")
    .replace(PARTICLE, "$1");
}
