import { hiddenEnd } from "../../text/behind.js";
import { numeralAt, startsNumeral } from "../../text/numeral.js";
import { sideBefore } from "./comparator.js";
import { condition, partedEnd } from "./condition.js";
import { match } from "./condition-figure.js";
import { formulaAt } from "./formula.js";
import type { Pattern } from "./patterns/form.js";
import { PATTERNS } from "./patterns/index.js";
import type { Token } from "./tokens.js";

/**
 * Cuts a plain sentence into tokens. Each place is tried against the few patterns that its character may begin, each of
 * them of bounded length; what none of them takes is text. So the work grows with the text alone.
 */
export function tokensOf(text: string): readonly Token[] {
  const tokens: Token[] = [];
  // A text begins as a statement does behind a stop.
  let before: Token["type"] = "stop";
  for (let at = 0; at < text.length;) {
    const token = tokenAt(text, at, before, tokens);
    if (token === null) {
      // A number that says nothing is passed over whole, however long it is.
      const to = startsNumeral(text, at) ? (numeralAt(text, at)?.to ?? at + 1) : at + 1;
      at = grow(tokens, at, Math.max(to, at + 1));
      before = "text";
      continue;
    }
    tokens.push(token);
    at = token.to;
    before = token.type;
  }
  return tokens;
}

/** What stands at a place becomes text: a token of its own, or the end of the text before it. */
function grow(tokens: Token[], at: number, to: number): number {
  const last = tokens[tokens.length - 1];
  if (last?.type === "text" && last.to === at) tokens[tokens.length - 1] = { type: "text", from: last.from, to };
  else tokens.push({ type: "text", from: at, to });
  return to;
}

function tokenAt(text: string, at: number, before: Token["type"], tokens: readonly Token[]): Token | null {
  const begun = before === "stop" || before === "item";
  if (begun || before === "award") {
    const item = match(ITEM, text, at) ?? nextNumber(text, at, tokens);
    if (item !== null) return { type: "item", from: at, to: at + item[0].length };
  }
  if (begun) {
    const formula = formulaAt(text, at);
    if (formula !== null) return { type: "formula", formula, from: at, to: formula.body.to };
  }
  for (const pattern of BY_FIRST.get(text.charAt(at)) ?? NONE) {
    const read = pattern.at(text, at);
    if (read !== null && !(read.word.type === "aside" && saysMore(text.slice(at + 1, read.to - 1))))
      return { ...read.word, from: at, to: read.to };
  }
  return compared(text, at);
}

/** （不足一天按一天计算）, （可视情况酌情调整）: a bracket whose words are tokens of their own is no mere remark. */
function saysMore(words: string): boolean {
  return tokensOf(words).some(({ type }) => type !== "text" && type !== "date" && type !== "stop");
}

function compared(text: string, at: number): Token | null {
  // 不达标0分: that a standard is reached compares with no marks.
  const found = mayCompare(text, at) && match(REACHED_MARKS, text, at) === null ? condition(text, at) : null;
  if (found === null) {
    const parted = partedEnd(text, at);
    return parted > at ? { type: "hole", from: at, to: parted } : null;
  }
  const hidden = found.range.bare === true ? hiddenEnd(text, found.to, found.range.unit) : found.to;
  if (hidden > found.to || SIDED.test(text.slice(at, found.to))) return { type: "hole", from: at, to: hidden };
  return { type: "range", range: found.range, from: at, to: found.to };
}

const REACHED_MARKS = /达标(?:的|者)?[\d.]{1,6}分(?![以及])/y;

/** 零下20至15℃: whether the second lies below zero too is not told; nor, of 3次有效投诉以内, what is compared. */
const SIDED = /零下[\d.]+[^\d零负]*[-~至到]\d/;

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

/** Whether a condition on a number may begin here. */
function mayCompare(text: string, at: number): boolean {
  return "[(+-±负在为处介保".includes(text.charAt(at)) || startsNumeral(text, at) || sideBefore(text, at) !== null;
}

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
