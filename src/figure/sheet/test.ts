import { compare, isZero, subtract } from "../../exact/index.js";
import { FITS } from "../operations.js";
import type { Sign } from "../figure.js";
import { leastSizeOf, LOSS, sizeOf, sumOf, UNKNOWN } from "./bound.js";
import { NOTHING_FITS, type Term } from "./term.js";

/** A condition of a sheet: its formula, whether it holds, and whether every program comes to that. */
export interface SheetTest {
  readonly text: string;
  /** The formula that says the opposite. */
  readonly denied: string;
  readonly holds: boolean;
  readonly sure: boolean;
  /** It may ask for what stands nowhere: nothing asks it that is settled before. */
  readonly open: boolean;
}

/** What holds whatever is filled in. */
export const ALWAYS: SheetTest = { text: "TRUE()", denied: "FALSE()", holds: true, sure: true, open: false };
/** What never holds. */
export const NEVER: SheetTest = { text: "FALSE()", denied: "TRUE()", holds: false, sure: true, open: false };
/** What asks for a number that stands nowhere. */
export const UNASKED: SheetTest = { text: "NA()", denied: "NA()", holds: false, sure: false, open: true };

/** Compares two figures. */
export function compared(left: Term, sign: Sign, right: Term): SheetTest {
  if (left === NOTHING_FITS || right === NOTHING_FITS) return UNASKED;
  const holds = FITS[sign](compare(left.value, right.value));
  if (isNumber(left) && isNumber(right)) return holds ? ALWAYS : NEVER;
  const [is, isNot] = SIGNS[sign];
  return {
    text: `${left.text}${is}${right.text}`,
    denied: `${left.text}${isNot}${right.text}`,
    holds,
    sure: isSure(left, right),
    open: false,
  };
}

/** Whether a cell holds this very text, which is plain. */
export function says(cell: string, text: string, holds: boolean): SheetTest {
  return { text: `${cell}="${text}"`, denied: `${cell}<>"${text}"`, holds, sure: true, open: false };
}

/** A condition that a formula asks of a cell. */
export function asked(text: string, holds: boolean): SheetTest {
  return { text, denied: `NOT(${text})`, holds, sure: true, open: false };
}

export function negated(test: SheetTest): SheetTest {
  if (test === ALWAYS) return NEVER;
  if (test === NEVER) return ALWAYS;
  if (test === UNASKED) return test;
  return { ...test, text: test.denied, denied: test.text, holds: !test.holds };
}

/** Whether all hold. */
export function every(tests: readonly SheetTest[]): SheetTest {
  return joined("AND", tests, NEVER, ALWAYS);
}

/** Whether one of them holds. */
export function either(tests: readonly SheetTest[]): SheetTest {
  return joined("OR", tests, ALWAYS, NEVER);
}

/** One figure or another, as a condition says; of the one that is not taken nothing needs to be sure. */
export function choose(when: SheetTest, then: Term, otherwise: Term): Term {
  const taken = when.holds ? then : otherwise;
  return {
    text: `IF(${when.text},${then.text},${otherwise.text})`,
    binding: 3,
    value: taken.value,
    error: when.sure ? taken.error : UNKNOWN,
    clean: when.sure && taken.clean,
    typed: then.typed && otherwise.typed,
  };
}

/** A number as it is, in no cell. */
export function isNumber(term: Term): boolean {
  return /^-?[\d.]+(?:\/\d+)?$/.test(term.text);
}

/** @param settles - What one part is to be for nothing more to be asked; `idle` ones say nothing. */
function joined(name: string, tests: readonly SheetTest[], settles: SheetTest, idle: SheetTest): SheetTest {
  const parts = tests.filter((test) => test !== idle);
  if (parts.includes(settles)) return settles;
  const [only, ...more] = parts;
  if (only === undefined || more.length === 0) return only ?? idle;
  const settled = parts.findIndex((part) => part.holds === settles.holds);
  const asked = settled < 0 ? parts : parts.slice(0, settled + 1);
  const open = parts.some((part) => part.open);
  const text = open ? inTurn(parts, settles) : `${name}(${parts.map((part) => part.text).join(",")})`;
  return {
    text,
    denied: `NOT(${text})`,
    holds: settled < 0 ? idle.holds : settles.holds,
    sure: (open ? asked : parts).every((part) => part.sure),
    open,
  };
}

/** Programs work all parts of an AND out, and one branch of an IF. */
function inTurn(parts: readonly SheetTest[], settles: SheetTest): string {
  const last = parts[parts.length - 1]?.text ?? "";
  return parts
    .slice(0, -1)
    .reduceRight((so, { text }) => (settles.holds ? `IF(${text},TRUE(),${so})` : `IF(${text},${so},FALSE())`), last);
}

/** A sign and its opposite, as formulas write them. */
const SIGNS: Readonly<Record<Sign, readonly [string, string]>> = {
  "=": ["=", "<>"],
  "≥": [">=", "<"],
  "≤": ["<=", ">"],
  ">": [">", "<="],
  "<": ["<", ">="],
};

/** Equal values must be equal doubles; others must be further apart than errors, and than programs take for equal. */
function isSure(left: Term, right: Term): boolean {
  if (left.error === UNKNOWN || right.error === UNKNOWN) return false;
  const distance = subtract(left.value, right.value);
  if (isZero(distance)) return left.clean && right.clean;
  const blur = (sizeOf(left.value) + sizeOf(right.value)) * LOSS;
  return leastSizeOf(distance) > sumOf(left.error, right.error, blur);
}
