import type { Evaluation } from "../../src/evaluate/index.js";

/** An evaluation with one thing changed in it, and what that was. */
export interface Changed {
  readonly evaluation: Evaluation;
  readonly change: string;
}

/**
 * Changes one thing anywhere in an evaluation with its proof: a figure, a text, a truth value, an operator, a reference,
 * a step left out, said twice or moved. The same seed makes the same change.
 */
export function mutate(evaluation: Evaluation, seed: number): Changed {
  const copy = JSON.parse(JSON.stringify(evaluation)) as Evaluation;
  const next = random(seed);
  const places = placesOf(copy);
  const strings = places.flatMap(({ value }) => (typeof value === "string" ? [value] : []));
  for (;;) {
    const place = pick(places, next);
    const changed = Array.isArray(place.value)
      ? otherList(place.value, next)
      : otherValue(place.value, strings, place.key, next);
    if (changed === undefined || JSON.stringify(changed) === JSON.stringify(place.value)) continue;
    place.holder[place.key] = changed;
    const change = `${place.path}: ${JSON.stringify(place.value).slice(0, 60)} → ${JSON.stringify(changed).slice(0, 60)}`;
    return { evaluation: copy, change };
  }
}

interface Place {
  readonly holder: Record<string, unknown>;
  readonly key: string;
  readonly path: string;
  readonly value: unknown;
}

/** Every value in an evaluation and every list; the notes and findings beside it are left alone. */
function placesOf(evaluation: Evaluation): readonly Place[] {
  const found: Place[] = [];
  const open: [object, string][] = [[evaluation, ""]];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const [holder, path] = next;
    for (const [key, value] of Object.entries(holder) as [string, unknown][]) {
      if (key === "findings" || key === "notes") continue;
      if (typeof value === "object" && value !== null) open.push([value, `${path}/${key}`]);
      if (typeof value !== "object" || value === null || Array.isArray(value)) {
        found.push({ holder: holder as Record<string, unknown>, key, path: `${path}/${key}`, value });
      }
    }
  }
  return found;
}

const OPERATORS = "+ - * / min max abs floor ceil round < <= = >= > and or not if".split(" ");

function otherValue(value: unknown, strings: readonly string[], key: string, next: () => number): unknown {
  if (typeof value === "boolean") return !value;
  if (typeof value === "number") return value + (next() < 0.5 ? 1 : -1);
  if (value === null) return pick(strings, next);
  if (typeof value !== "string") return undefined;
  if (key === "op") return pick(OPERATORS, next);
  const dice = next();
  if (dice < 0.3) return pick(strings, next);
  if (dice < 0.35) return null;
  if (dice < 0.4) return `${value}0`;
  return /\d/.test(value) ? value.replace(/\d(?!.*\d)/, (digit) => String((Number(digit) + 1) % 10)) : `${value}x`;
}

function otherList(list: readonly unknown[], next: () => number): readonly unknown[] {
  const at = Math.floor(next() * list.length);
  const rest = list.filter((_, place) => place !== at);
  const dice = next();
  if (dice < 0.4) return rest;
  if (dice < 0.7) return [...list.slice(0, at), list[at], ...list.slice(at)];
  return [...rest, list[at]];
}

function pick<T>(list: readonly T[], next: () => number): T {
  const picked = list[Math.floor(next() * list.length)];
  if (picked === undefined) throw new RangeError("nothing to pick from");
  return picked;
}

/** mulberry32: small, and the same on every machine. */
function random(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
