import { certain } from "../../shape/certain.js";
import { dimensionOf } from "../../text/unit.js";
import type { Comparator } from "../../text/words.js";
import type { Condition } from "./facts.js";
import { PARTICLE } from "./names.js";
import type { Range, Stretch, Token } from "./tokens.js";

/** Puts together what a run of tokens says as a condition. */
export function conditionOf(text: string, tokens: readonly Token[], end?: number): Condition {
  const inner = withNames(withoutStops(tokens.filter((token) => token.type !== "item")));
  const from = certain(inner[0]?.from ?? end);
  const to = inner[inner.length - 1]?.to ?? from;
  const said: Said = { ranges: [], subject: "", others: [], against: [], otherwise: false };
  for (const clause of clausesOf(inner)) {
    const figure = clause.map((token) => token.type).lastIndexOf("range");
    for (const [index, token] of clause.entries()) hear(said, text, token, index < figure);
  }
  return { from, to, ...said, name: nameOf(text.slice(from, to)) };
}

/** What the clauses of a condition have said so far. */
interface Said {
  readonly ranges: Range[];
  subject: string;
  readonly others: Stretch[];
  readonly against: Comparator[];
  otherwise: boolean;
}

/** Takes what a token says; words before a figure are what is measured. */
function hear(said: Said, text: string, token: Token, beforeFigure: boolean): void {
  if (token.type === "range") {
    said.ranges.push(token.range);
    said.subject += token.range.of ?? "";
  } else if (token.type === "against") said.against.push(token.comparator);
  else if (token.type === "else") said.otherwise = true;
  else if (WORDS.includes(token.type)) {
    const words = text.slice(token.from, token.to).replace(FILLERS, "");
    if (words === "") return;
    if (beforeFigure && said.subject === "") said.subject = words;
    else said.others.push(token);
  }
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

/** 65岁及以上老年人健康管理率≥70%, 12345热线办结率≥98%: a number before words, in another dimension than the last one, is part of the name. */
function withNames(tokens: readonly Token[]): readonly Token[] {
  const last = tokens.filter(({ type }) => type === "range").pop();
  if (last?.type !== "range" || last.range.unit === null) return tokens;
  const { unit } = last.range;
  const named: Token[] = [];
  for (const [index, token] of tokens.entries()) {
    const other = token.type === "range" && isOther(token.range, unit);
    const word = token.type === "text" || (other && tokens[index + 1]?.type === "text");
    const before = named[named.length - 1];
    if (word && before?.type === "text") named[named.length - 1] = { type: "text", from: before.from, to: token.to };
    else named.push(word ? { type: "text", from: token.from, to: token.to } : token);
  }
  return named;
}

/** 65岁 before a share, and the bare number of a name: 12345热线. */
function isOther({ unit, bare }: Range, last: string): boolean {
  return unit === null ? bare === true : dimensionOf(unit) !== dimensionOf(last);
}

/** The runs of tokens between stops. */
function clausesOf(tokens: readonly Token[]): readonly (readonly Token[])[] {
  let clause: Token[] = [];
  const clauses = [clause];
  for (const token of tokens) {
    if (token.type !== "stop") clause.push(token);
    else clauses.push((clause = []));
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
