import { isDigit } from "./char.js";
import { firstOf, registry } from "./unit-registry.js";

/** The signs between the parts of a compound unit: one before what it is divided by, the others between divisors. */
const JOINT = "/·.*×每";

/**
 * The end of the longest unit of the registry that a folded text has at `at`, compound ones included; `at` where none
 * stands there.
 */
export function unitAt(text: string, at: number): number {
  let end = simpleAt(text, at);
  if (end === at && (text.charAt(at) !== "/" || at >= text.length)) return at;
  for (;;) {
    const bracket = bracketed(text, end);
    if (bracket > end && end > at) end = bracket;
    const next = divisorAt(text, end);
    if (next === end) return end;
    end = next;
  }
}

/** The end of what a unit goes on with: `/人`, `.每天`, `/千人`, `/10万`; `at` where it does not go on. */
function divisorAt(text: string, at: number): number {
  let from = at;
  while (from - at < 2 && from < text.length && JOINT.includes(text.charAt(from))) from++;
  if (from === at) return at;
  const magnitude = magnitudeAt(text, from);
  const end = simpleAt(text, magnitude);
  if (end > magnitude || (magnitude > from && text.charAt(at) === "/")) return populationEnd(text, magnitude, end);
  if (text.charAt(at) !== "/") return at;
  const latin = latinEnd(text, from, at);
  return latin > at ? latin : thingEnd(text, from, at);
}

const THING = /(?![已未完不没是否达])[一-鿿]{1,3}(?![\dA-Za-z一-鿿])/y;

/** The end of what nobody counts by otherwise, as the 餐 of 元/餐, where the text ends with it; `otherwise` of any other words. */
function thingEnd(text: string, at: number, otherwise: number): number {
  THING.lastIndex = at;
  const found = THING.exec(text);
  return found === null ? otherwise : at + found[0].length;
}

const POPULATION = /(?:常住|户籍|服务|参保|农业|城镇|农村|总)?人口/y;

/** 千人口, 万常住人口: people, as a rate is told of them. */
function populationEnd(text: string, at: number, otherwise: number): number {
  if (text.charAt(otherwise) !== "口" && otherwise > at) return otherwise;
  POPULATION.lastIndex = at;
  return at + (POPULATION.exec(text)?.[0].length ?? otherwise - at);
}

/** The end of up to three letters, as the d in m3/d; `otherwise` where none or more stand there. */
function latinEnd(text: string, from: number, otherwise: number): number {
  let to = from;
  while (to - from < 4 && isLetter(text.charCodeAt(to))) to++;
  return to > from && to - from < 4 && !/[0-9]/.test(text.charAt(to)) ? to : otherwise;
}

const MAGNITUDE = /(?:10{0,4})?[十百千万亿]*/y;

/** The end of a magnitude that belongs to a unit: 10万, 千 in 千人; one with digits only before 万 or the like. */
export function magnitudeAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  if (code !== 49 && code < 0x4e00) return at;
  MAGNITUDE.lastIndex = at;
  const [found = ""] = MAGNITUDE.exec(text) ?? [];
  const end = at + found.length;
  // 千克, 百米 and 万元 are units themselves, and /12 is a quotient.
  if (found === "" || simpleAt(text, at) > end) return at;
  return /[十百千万亿]$/.test(found) || simpleAt(text, end) > end ? end : at;
}

/** A unit of the registry in brackets right after a unit, as in 件(册). */
function bracketed(text: string, at: number): number {
  if (text.charAt(at) !== "(") return at;
  const end = simpleAt(text, at + 1);
  return end > at + 1 && text.charAt(end) === ")" ? end + 1 : at;
}

/** The end of the longest simple unit at `at`; a Latin one only where the letters end with it. */
function simpleAt(text: string, at: number): number {
  const candidates = registry().byFirst.get(firstOf(text, at));
  if (candidates === undefined) return at;
  for (const { name, cased } of candidates) {
    const end = at + name.length;
    if (!text.startsWith(name, at) && !(cased && text.slice(at, end).toLowerCase() === name)) continue;
    const last = name.charCodeAt(name.length - 1);
    if (isLetter(last) && isLetter(text.charCodeAt(end))) continue;
    if (isDigit(last) && startsSmaller(text, end)) continue;
    // 点次, 桥次: what is counted by the time.
    const counted = text.charAt(end) === "次" && registry().entries.get(name)?.dimension === name;
    return counted ? end + 1 : end;
  }
  return at;
}

/** 5m20cm, 5公里2米: the digit that may be a power begins a smaller length. */
function startsSmaller(text: string, at: number): boolean {
  if (isDigit(text.charCodeAt(at)) || (text.charAt(at) === "." && isDigit(text.charCodeAt(at + 1)))) return true;
  const end = simpleAt(text, at);
  return end > at && registry().entries.get(text.slice(at, end))?.dimension === "length";
}

function isLetter(code: number): boolean {
  return (code >= 65 && code <= 90) || (code >= 97 && code <= 122);
}
