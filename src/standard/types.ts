import type { RoundingMode } from "../exact/index.js";
import type { NotApplicablePolicy, ZeroDenominatorPolicy, Cap, Kind } from "../indicator/policy.js";
import type { Rule } from "../rule/types.js";

/** A published document that a standard rests on. */
export interface Source {
  /** Name and number: `财预〔2020〕10号《项目支出绩效评价管理办法》`. */
  readonly document: string;
  /** The article or appendix. */
  readonly article?: string;
  /** Day of issue or in force, `YYYY-MM-DD` or `YYYY-MM` or `YYYY`. */
  readonly date?: string;
  /** Where it can be read. */
  readonly url?: string;
}

/**
 * How sure an entry is: quoted or paraphrased from a text seen, recalled (known practice whose text still has to be
 * held against the document), or `default`: the library's own choice where no document speaks.
 */
export type Basis = "quoted" | "paraphrased" | "recalled" | "default";

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
export type Entry<T> = T & { readonly source: string; readonly basis: Basis; readonly note?: string };

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
  readonly rules?: { readonly [K in Kind]?: Rule & Provenance };
  /** Limits of one figure by another. */
  readonly caps?: readonly (Cap & Provenance)[];
  /** What an indicator scores that does not apply. */
  readonly notApplicablePolicy?: NotApplicablePolicy;
  /** What a ratio over zero means. */
  readonly zeroDenominator?: ZeroDenominatorPolicy;
  /** Rules for indicators known by a ratio's name, where a document states one. */
  readonly ratios?: { readonly [ratio: string]: Rule & Provenance };
  /** The framework that {@link template} starts from. */
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
  readonly rounding: Entry<Rounding>;
  /** Empty where no document of the chain states grades: then there is no grade. */
  readonly grades: readonly Entry<Grade>[];
  /** A kind is absent where no document of the chain states a rule for it. */
  readonly rules: { readonly [K in Kind]?: Entry<Rule> };
  /** Rules for indicators known by a ratio's name. */
  readonly ratios: { readonly [ratio: string]: Entry<Rule> };
  /** Limits of one figure by another. */
  readonly caps: readonly Entry<Cap>[];
  /** What an indicator scores that does not apply; left out where no document says. */
  readonly notApplicablePolicy?: NotApplicablePolicy;
  /** What a ratio over zero means. */
  readonly zeroDenominator: ZeroDenominatorPolicy;
  /** The framework that a template starts from. */
  readonly template?: string;
  /** Where the entries that are a single value come from. */
  readonly provenance: { readonly [K in PlainEntry]?: Entry<Provenance> };
}
