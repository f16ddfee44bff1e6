import type { RoundingMode } from "../exact/index.js";
import type { NotApplicablePolicy, ZeroDenominatorPolicy, Cap, Kind } from "../indicator/types.js";
import type { Rule } from "../rule/types.js";

/** A published document that a standard rests on. */
export interface Source {
  /** Name and number: `财预〔2020〕10号《项目支出绩效评价管理办法》`. */
  readonly document: string;
  readonly article?: string;
  /** Day of issue or in force, `YYYY-MM-DD` or `YYYY-MM` or `YYYY`. */
  readonly date?: string;
  readonly url?: string;
}

/**
 * How sure an entry is: quoted or paraphrased from a text seen, recalled (known practice whose text still has to be
 * held against the document), or `default`: the library's own choice where no document speaks.
 */
export type Basis = "quoted" | "paraphrased" | "recalled" | "default";

/** Where an entry comes from and how sure it is. */
export interface Provenance {
  readonly source?: string;
  readonly basis?: Basis;
}

/** When and how figures are rounded. */
export interface Rounding {
  readonly places: number;
  readonly mode: RoundingMode;
  /** `indicator`: each leaf is rounded, sums are of the rounded; `total`: sums are exact, every figure shown is rounded once. */
  readonly stage: "indicator" | "total";
}

/** A grade (等级) and the band of the rate of the whole, in percent, that earns it. */
export interface Grade {
  readonly name: string;
  readonly min?: string;
  readonly minInclusive?: boolean;
  readonly max?: string;
  readonly maxInclusive?: boolean;
}

/** 评分办法: a published standard as data. */
export interface Standard {
  readonly id: string;
  readonly version: string;
  readonly title: string;
  readonly sources: readonly Source[];
  readonly basis: Basis;
  /** The standard whose entries hold where this one has none: an id, or its data. */
  readonly extends?: string | Standard;
  /** What all scored blocks together weigh. */
  readonly fullMarks?: string;
  readonly rounding?: Rounding & Provenance;
  readonly grades?: readonly (Grade & Provenance)[];
  /** The rule of each kind of indicator. */
  readonly rules?: { readonly [K in Kind]?: Rule & Provenance };
  readonly caps?: readonly (Cap & Provenance)[];
  readonly notApplicablePolicy?: NotApplicablePolicy;
  readonly zeroDenominator?: ZeroDenominatorPolicy;
  /** Rules for indicators known by a ratio's name, where a document states one. */
  readonly ratios?: { readonly [ratio: string]: Rule & Provenance };
  /** The framework that {@link template} starts from. */
  readonly template?: string;
}
