import { condition, match } from "./condition.js";
import { formulaAt } from "./formula.js";
import type { Pattern } from "./patterns/form.js";
import { PATTERNS } from "./patterns/index.js";
import type { Token, Word } from "./tokens.js";

/**
 * Cuts a plain sentence into tokens. Each place is tried against the few patterns that its character may begin, each of
 * them of bounded length; what none of them takes is text. So the work grows with the text alone.
 */
export function tokensOf(text: string): readonly Token[] {
  const tokens: Token[] = [];
  let begun = true;
  for (let at = 0; at < text.length;) {
    const token = tokenAt(text, at, begun, tokens);
    if (token === null) {
      at = grow(tokens, at);
      begun = false;
      continue;
    }
    tokens.push(token);
    at = token.to;
    begun = token.type === "stop" || token.type === "item";
  }
  return tokens;
}

/** The character at a place becomes text: a token of its own, or the end of the text before it. */
function grow(tokens: Token[], at: number): number {
  const last = tokens[tokens.length - 1];
  if (last?.type === "text" && last.to === at)
    tokens[tokens.length - 1] = { type: "text", from: last.from, to: at + 1 };
  else tokens.push({ type: "text", from: at, to: at + 1 });
  return at + 1;
}

function tokenAt(text: string, at: number, begun: boolean, tokens: readonly Token[]): Token | null {
  if (begun || tokens[tokens.length - 1]?.type === "award") {
    const item = match(ITEM, text, at) ?? nextNumber(text, at, tokens);
    if (item !== null) return { type: "item", from: at, to: at + item[0].length };
  }
  if (begun) {
    const formula = formulaAt(text, at);
    if (formula !== null) return { type: "formula", formula, from: at, to: formula.body.to };
  }
  for (const pattern of BY_FIRST.get(text.charAt(at)) ?? NONE) {
    const found = match(pattern.pattern, text, at);
    if (found === null) continue;
    const word: Word | null = pattern.word(found);
    if (word !== null) return { ...word, from: at, to: at + found[0].length };
  }
  if (!CONDITION_FIRST.has(text.charAt(at))) return null;
  const found = condition(text, at);
  return found === null ? null : { type: "range", range: found.range, from: at, to: found.to };
}

/** `2.60%`: a decimal, or behind an item 1 the item 2. */
function nextNumber(text: string, at: number, tokens: readonly Token[]): RegExpExecArray | null {
  const found = match(NUMBERED, text, at);
  if (found === null) return null;
  for (let index = tokens.length - 1; index >= 0 && index > tokens.length - 40; index--) {
    const token = tokens[index];
    if (token?.type === "item")
      return Number(found[1]) === Number(text.slice(token.from, token.to - 1)) + 1 ? found : null;
  }
  return null;
}

const NUMBERED = /(\d{1,2})\.(?=\d)/y;
const ITEM =
  /[A-G][.、)]|[①-⑳⑴-⒇]|\((?:\d{1,2}|[一二三四五六七八九十]{1,3})\)[、.]?|\d{1,2}(?:[、)]|\.(?!\d))|[一二三四五六七八九十]{1,3}、/y;
const NONE: readonly Pattern[] = [];
const CONDITION_FIRST: ReadonlySet<string> = new Set("[(0123456789+-±≥≤><=大高达不至小低控超多未等少在为处介");

const BY_FIRST: ReadonlyMap<string, readonly Pattern[]> = index(PATTERNS);

function index(patterns: readonly Pattern[]): ReadonlyMap<string, readonly Pattern[]> {
  const byFirst = new Map<string, Pattern[]>();
  for (const pattern of patterns) {
    for (const first of pattern.first) {
      const list = byFirst.get(first);
      if (list === undefined) byFirst.set(first, [pattern]);
      else list.push(pattern);
    }
  }
  return byFirst;
}
