import type { Basis, Source } from "../figure/source.js";
import type { RoundingMode } from "../exact/index.js";
import type { NotApplicablePolicy, ZeroDenominatorPolicy, Cap, IndicatorKind } from "./policy.js";
import type { Rule } from "../rule/types.js";

export type { Basis, Source };

/** Where an entry comes from and how sure it is. */
export interface Provenance {
  /** Document and article, or the library's own convention. */
  readonly source?: string;
  /** How sure it is. */
  readonly basis?: Basis;
  /** What the document leaves open, and how it is read here. */
  readonly note?: string;
}

/** An entry with nothing left unsaid: what {@link ResolvedStandard} holds. */
export type StandardEntry<T> = T & { readonly source: string; readonly basis: Basis; readonly note?: string };

/** The entries of a standard that are a single value and so cannot carry their provenance themselves. */
export type PlainEntry = "fullMarks" | "notApplicablePolicy" | "zeroDenominator";

/** When and how figures are rounded. */
export interface Rounding {
  /** Places after the point that are kept. */
  readonly places: number;
  /** Which way a value between two neighbours goes. */
  readonly mode: RoundingMode;
  /** `indicator`: each leaf is rounded, sums are of the rounded; `total`: sums are exact, every figure shown is rounded once. */
  readonly stage: "indicator" | "total";
}

/** A grade (等级) and the band of the rate of the whole, in percent, that earns it. */
export interface Grade {
  /** 优, 良, 中, 差. */
  readonly name: string;
  /** The lower end in percent; open where it is left out. */
  readonly min?: string;
  /** Whether the lower end belongs to it; true where it is left out. */
  readonly minInclusive?: boolean;
  /** The upper end in percent; open where it is left out. */
  readonly max?: string;
  /** Whether the upper end belongs to it; false where it is left out. */
  readonly maxInclusive?: boolean;
}

/** 评分办法: a published standard as data. */
export interface Standard {
  /** Its name in code. */
  readonly id: string;
  /** Changes whenever a score may change. */
  readonly version: string;
  /** What it is called. */
  readonly title: string;
  /** The documents that it rests on. */
  readonly sources: readonly Source[];
  /** How sure the whole is; entries may say otherwise. */
  readonly basis: Basis;
  /** The standard whose entries hold where this one has none: an id, or its data. */
  readonly extends?: string | Standard;
  /** What all scored blocks together weigh. */
  readonly fullMarks?: string;
  /** When and how figures are rounded. */
  readonly rounding?: Rounding & Provenance;
  /** 等级, by the rate of the whole. */
  readonly grades?: readonly (Grade & Provenance)[];
  /** The rule of each kind of indicator. */
  readonly rules?: { readonly [K in IndicatorKind]?: Rule & Provenance };
  /** Limits of one figure by another. */
  readonly caps?: readonly (Cap & Provenance)[];
  /** What an indicator scores that does not apply. */
  readonly notApplicablePolicy?: NotApplicablePolicy;
  /** What a ratio over zero means. */
  readonly zeroDenominator?: ZeroDenominatorPolicy;
  /** Rules for indicators known by a ratio's name, where a document states one. */
  readonly ratios?: { readonly [ratio: string]: Rule & Provenance };
  /** The framework that {@link findTemplate} starts from. */
  readonly template?: string;
  /** Where the entries that are a single value come from. */
  readonly provenance?: { readonly [K in PlainEntry]?: Provenance };
}

/** A standard with all that it extends merged into it: each entry says where it comes from, defaults included. */
export interface ResolvedStandard {
  /** Its name in code. */
  readonly id: string;
  /** Changes whenever a score may change. */
  readonly version: string;
  /** What it is called. */
  readonly title: string;
  /** The documents of the standard, then those of the standards it extends. */
  readonly sources: readonly Source[];
  /** How sure the whole is. */
  readonly basis: Basis;
  /** The ids of the chain: this standard, the one it extends, and so on. */
  readonly chain: readonly string[];
  /** What all scored blocks together weigh. */
  readonly fullMarks: string;
  /** When and how figures are rounded. */
  readonly rounding: StandardEntry<Rounding>;
  /** Empty where no document of the chain states grades: then there is no grade. */
  readonly grades: readonly StandardEntry<Grade>[];
  /** A kind is absent where no document of the chain states a rule for it. */
  readonly rules: { readonly [K in IndicatorKind]?: StandardEntry<Rule> };
  /** Rules for indicators known by a ratio's name. */
  readonly ratios: { readonly [ratio: string]: StandardEntry<Rule> };
  /** Limits of one figure by another. */
  readonly caps: readonly StandardEntry<Cap>[];
  /** What an indicator scores that does not apply; left out where no document says. */
  readonly notApplicablePolicy?: NotApplicablePolicy;
  /** What a ratio over zero means. */
  readonly zeroDenominator: ZeroDenominatorPolicy;
  /** The framework that a template starts from. */
  readonly template?: string;
  /** Where the entries that are a single value come from. */
  readonly provenance: { readonly [K in PlainEntry]?: StandardEntry<Provenance> };
}
