import type { ZeroDenominatorPolicy } from "./zero-denominator.js";
import type { Basis, Source } from "../figure/source.js";
import type { FigureKey } from "./figures.js";
import type { RatioName } from "./names.js";

/** A figure that is added, or, with `-` before it, taken away. */
export type RatioTerm = FigureKey | `-${FigureKey}`;

/**
 * Which values are better: higher ones, lower ones, those nearer to the ideal from either side (趋向理想值), or what the
 * local target says.
 */
export type RatioDirection = "higher-is-better" | "lower-is-better" | "towards-ideal" | "local";

/** What a ratio over zero means. */
export interface ZeroCase {
  /** What the case is in practice: 没有政府采购预算. */
  readonly when: string;
  /** What a document says an indicator then gets; null where none is known to say, and the caller decides. */
  readonly stated: ZeroDenominatorPolicy | null;
  /** The document that says it. */
  readonly source?: RatioSource;
}

/** A document that a definition rests on, how sure that is, and what it says otherwise. */
export interface RatioSource extends Source {
  /** How sure it is. */
  readonly basis: Basis;
  /** What it says otherwise. */
  readonly note?: string;
}

/** Another definition under the same or nearly the same name. */
export interface RatioVariant {
  /** Its name. */
  readonly name: RatioName;
  /** How that one reads the ratio (口径). */
  readonly reading: string;
}

/** A ratio by any name, those of a caller's own included. */
export type AnyRatio = Omit<RatioDefinition, "name"> & {
  /** Its name, as forms state it. */
  readonly name: string;
};

/** 比率定义: what a ratio divides by what, which way is better, and where that stands. Every ratio is times 100 %. */
export interface RatioDefinition {
  /** Its name in code. */
  readonly name: RatioName;
  /** Changes whenever a value may change. */
  readonly version: string;
  /** What the forms call it; no two definitions have the same title. */
  readonly title: string;
  /** Other names of it on forms, quotation marks left out. */
  readonly aliases: readonly string[];
  /** Its own reading (口径), in words that tell it from its variants; empty where there are none. */
  readonly reading: string;
  /** What is added up above. */
  readonly numerator: readonly RatioTerm[];
  /** What is added up below. */
  readonly denominator: readonly RatioTerm[];
  /** Which way is better. */
  readonly direction: RatioDirection;
  /**
   * What an indicator without a target is measured against, in percent; null where nothing is ideal by itself. A choice
   * of the library after the meaning of the ratio: the documents set no numbers.
   */
  readonly ideal: {
    readonly comparator: ">=" | "<=" | "=";
    readonly value: string;
  } | null;
  /** What it means where it divides by zero. */
  readonly zero: ZeroCase;
  /** The documents that it rests on. */
  readonly sources: readonly RatioSource[];
  /** Other definitions of nearly the same name. */
  readonly variants: readonly RatioVariant[];
  /** What else is to be known of it. */
  readonly notes: readonly string[];
}
