import { isOneOf } from "../../text/char.js";
import type { Formula, Stretch } from "./tokens.js";

/** How far a formula's name and its body may reach; what is longer is no formula of a form. */
const LONGEST_NAME = 60;
const LONGEST_BODY = 300;

/**
 * The formula that a clause begins with: `名称=…` or `甲/乙×100%`; null where there is none.
 *
 * It ends at the next stop outside its brackets, or after `×100%`.
 */
export function formulaAt(text: string, at: number): Formula | null {
  const sign = equalsSign(text, at);
  const from = sign === null ? at : sign + 1;
  const to = bodyEnd(text, from);
  if (to === null) return null;
  const body = text.slice(from, to);
  if (!OPERATOR.test(body) || !INK.test(body)) return null;
  if (sign === null && (PRODUCT.test(body) || QUOTIENT.test(body)))
    return { name: null, score: true, body: { from, to } };
  if (sign === null)
    return /[/÷].*[×*]100%?$/.test(body) && !/[分扣每]/.test(body) ? { name: null, body: { from, to } } : null;
  return { name: { from: at, to: sign }, body: { from, to } };
}

/** 预算执行率×10分, 分值×完成率: a score without its name. */
const PRODUCT =
  /^(?:[^×*/+=\-\d]{1,20}率[×*](?:\d{1,3}分|[^×*/+=\-\d]{0,6}(?:分值|权重))|(?:\d{1,3}分|[^×*/+=\-\d]{0,6}(?:分值|权重))[×*][^×*/+=\-\d]{1,20}率)$/;

/** 实际完成值/目标值×分值, 实际值÷目标值×100%×10分. */
const QUOTIENT = new RegExp(
  "^\\(?[^×*/÷+=\\-\\d]{1,20}[/÷][^×*/÷+=\\-\\d]{1,20}\\)?(?:[×*]100%)?[×*](?:\\d{1,3}分|[^×*/÷+=\\-\\d]{0,6}(?:分值|权重))$",
);
const OPERATOR = /[/÷×*+\-−]/;
const INK = /[\u4e00-\u9fff]/;
const STOPS = ",;。|\n\r!?";

/** Where the `=` of the clause stands, or null. */
function equalsSign(text: string, at: number): number | null {
  const end = Math.min(text.length, at + LONGEST_NAME);
  for (let index = at; index < end; index++) {
    const char = text.charAt(index);
    if (char === "=" && !isOneOf("<>=", text, index - 1)) return index;
    if (STOPS.includes(char) || "<>≤≥".includes(char)) return null;
  }
  return null;
}

/** Where the body ends; null where it reaches too far, or is followed by another `=`: a calculation, not a formula. */
function bodyEnd(text: string, from: number): number | null {
  let depth = 0;
  const end = Math.min(text.length, from + LONGEST_BODY);
  for (let index = from; index < end; index++) {
    const char = text.charAt(index);
    if ("=≤≥<>".includes(char)) return null;
    depth += deeper(char);
    if (depth < 0) return index;
    if (depth > 0) continue;
    if (endsBefore(text, index)) return index;
    if (endsBehind(text, from, index)) return index + 1;
  }
  return end === text.length && depth === 0 ? end : null;
}

/** How much deeper in brackets one is behind this character. */
function deeper(char: string): -1 | 0 | 1 {
  if ("([{".includes(char)) return 1;
  return ")]}".includes(char) ? -1 : 0;
}

/** A stop; a point that is none of a decimal. */
function endsBefore(text: string, at: number): boolean {
  const char = text.charAt(at);
  return STOPS.includes(char) || char === ":" || (char === "." && !/\d/.test(text.charAt(at + 1)));
}

/** The % of ×100%, where the product does not go on. */
function endsBehind(text: string, from: number, at: number): boolean {
  return text.charAt(at) === "%" && !isOneOf("×*", text, at + 1) && /[×*]100$/.test(text.slice(from, at));
}

/** The two sides of a formula's quotient; without a quotient at its outermost level the whole is the numerator. */
export interface Quotient {
  readonly numerator: Stretch;
  readonly denominator: Stretch | null;
}

/** Takes a formula's body apart: brackets around it, `×100%` and a unit behind it are no part of either side. */
export function quotientOf(text: string, body: Stretch): Quotient {
  const whole = bared(text, body);
  const [at, second] = outermost(text, whole, "/÷");
  if (at === undefined || second !== undefined) return { numerator: whole, denominator: null };
  const left = { from: whole.from, to: at };
  const right = { from: at + 1, to: whole.to };
  if (outermost(text, left, "+-−×*").length > 0 || outermost(text, right, "+-−×*").length > 0) {
    return { numerator: whole, denominator: null };
  }
  return { numerator: bared(text, left), denominator: bared(text, right) };
}

/** The places of some signs outside all brackets of a stretch. */
export function outermost(text: string, stretch: Stretch, signs: string): readonly number[] {
  const places: number[] = [];
  let depth = 0;
  for (let index = stretch.from; index < stretch.to; index++) {
    const char = text.charAt(index);
    const step = deeper(char);
    depth += step;
    if (step === 0 && depth === 0 && signs.includes(char)) places.push(index);
  }
  return places;
}

/** A stretch without the brackets around it, and without `×100%` or a unit behind it. */
export function bared(text: string, stretch: Stretch): Stretch {
  let { from, to } = stretch;
  for (let again = true; again;) {
    again = false;
    const inner = text.slice(from, to);
    const tail = /(?:[×*]100%?|\([^()+\-−×*/÷\d]{1,6}\))$/.exec(inner);
    if (tail !== null && tail.index > 0) {
      to -= tail[0].length;
      again = true;
    } else if (enclosed(text, { from, to })) {
      from++;
      to--;
      again = true;
    }
  }
  return { from, to };
}

/** Whether one pair of brackets holds the whole stretch. */
function enclosed(text: string, { from, to }: Stretch): boolean {
  if (to - from < 2 || deeper(text.charAt(from)) !== 1 || deeper(text.charAt(to - 1)) !== -1) return false;
  let depth = 0;
  for (let index = from; index < to - 1; index++) {
    depth += deeper(text.charAt(index));
    if (depth === 0) return false;
  }
  return true;
}
