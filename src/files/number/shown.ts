import { refuse } from "../refusal.js";
import { inChinese } from "./chinese.js";
import { type Pattern, patternOf } from "./pattern.js";
import { decimalsOf, plainNumber } from "./plain.js";

/** The functions of the optional peer that are used here. */
export type Numfmt = typeof import("numfmt");

/** What a cell shows of a number. */
export interface ShownNumber {
  readonly text: string;
  /** All digits in the unit that is shown, where fewer are shown: `86.4%`; else null. */
  readonly whole: string | null;
  /** Whether the format is not known, so that the text is the number as the cell holds it. */
  readonly unknown: boolean;
  /** Whether the format shows a number below zero by its colour alone; the text has the sign that is not shown. */
  readonly coloured: boolean;
}

/** Shows a number by its number format. */
export type NumberShower = (value: number, format: string) => ShownNumber;

interface Prepared extends Pattern {
  readonly kind: string;
  readonly decimals: number;
  /** The places that the point moves: 2 for a percentage, -3 for a number shown in thousands. */
  readonly shift: number;
}

/** The optional peer, loaded at the first use. */
export async function loadNumfmt(): Promise<Numfmt> {
  const loaded: Numfmt | { readonly default: Numfmt } = await import("numfmt").catch(() =>
    refuse("file/not-installed", { package: "numfmt" }),
  );
  // A bundle in several files may hold the peer as CommonJS, all of it under default.
  return "format" in loaded ? loaded : loaded.default;
}

/** Days between the two day zeros of workbooks, 1900 and 1904. */
const LATER_ZERO = 1462;

/**
 * Shows numbers as a workbook does in Chinese programs. Without a format all 15 digits are shown that a sheet knows, not
 * as many as the column has room for.
 *
 * @param from1904 Whether the workbook counts its days from 1904.
 */
export function numberShower(numfmt: Numfmt, from1904: boolean = false): NumberShower {
  const known = new Map<string, Prepared | null>();
  return (value, format) => {
    let prepared = known.get(format);
    if (prepared === undefined) known.set(format, (prepared = prepare(numfmt, format)));
    if (prepared === null) return unknown(value);
    const day = prepared.kind === "date" || prepared.kind === "datetime" ? (from1904 ? LATER_ZERO : 0) : 0;
    const text = shown(numfmt, value + day, prepared)?.trim();
    if (text === undefined) return unknown(value);
    const coloured = value < 0 && /[1-9]/.test(text) && !/[-−(（负]/.test(text);
    return { text: coloured ? `-${text}` : text, whole: wholeOf(value, prepared), unknown: false, coloured };
  };
}

function unknown(value: number): ShownNumber {
  return { text: plainNumber(value), whole: null, unknown: true, coloured: false };
}

function prepare(numfmt: Numfmt, format: string): Prepared | null {
  const pattern = patternOf(format === "" ? "General" : format);
  if (pattern === null) return null;
  try {
    const { type, maxDecimals, scale } = numfmt.getFormatInfo(pattern.code);
    numfmt.format(pattern.code, 1, OPTIONS);
    return { ...pattern, kind: type, decimals: maxDecimals, shift: Number(scale.toExponential(0).split("e")[1]) };
  } catch {
    return null;
  }
}

const OPTIONS = { locale: "zh-CN", nbsp: false, dateErrorThrows: true } as const;

function shown(numfmt: Numfmt, value: number, { code, chinese, kind }: Prepared): string | null {
  try {
    if (isGeneral(code)) return withNumerals(plainNumber(value), chinese, "said");
    // A format for text alone stands around a number too.
    const text = numfmt.format(code, kind === "text" ? plainNumber(value) : value, OPTIONS);
    return withNumerals(
      text,
      chinese,
      /^(?:date|datetime|time)$/.test(kind) ? "date" : kind === "general" ? "said" : "spelt",
    );
  } catch {
    return null;
  }
}

function isGeneral(code: string): boolean {
  return /^(?:\[[^\]]*\])*General$/i.test(code);
}

function withNumerals(text: string, chinese: string | null, style: "said" | "spelt" | "date"): string {
  return chinese === null ? text : inChinese(text, chinese, style);
}

/** All digits of a number of which the format shows only some. */
function wholeOf(value: number, { kind, decimals, shift }: Prepared): string | null {
  if (!/^(?:number|percent|currency|grouped)$/.test(kind)) return null;
  const plain = plainNumber(value, shift);
  return decimalsOf(plain) > decimals ? `${plain}${kind === "percent" ? "%" : ""}` : null;
}
