import type { Rounding } from "../standard/types.js";
import type { DecimalInput } from "../exact/input.js";

/** 横向评分: a rule that needs the figures of all units at once. */
export type AcrossRule = RankRule | MinMaxRule | ShareOfBestRule;

/** What every rule across units says. */
export interface AcrossRuleBase {
  /** What the first, or the best, gets (分值). */
  readonly weight: DecimalInput;
  /** Which figures are better. */
  readonly direction: "higher-is-better" | "lower-is-better";
  /** How scores are rounded; 2 places half-up where it is left out. */
  readonly rounding?: Pick<Rounding, "places" | "mode">;
  /** The document and article that the rule rests on. */
  readonly source?: string;
}

/** 按位次递减: full weight for the first place, `step` points less for each place after it, not below `floor`. */
export interface RankRule extends AcrossRuleBase {
  /** The name of the method. */
  readonly method: "rank";
  /** Points less for each place. */
  readonly step: DecimalInput;
  /** The fewest points; 0 where it is left out. */
  readonly floor?: DecimalInput;
  /**
   * Which place equal figures share: `skip` (1, 1, 3; the default), `dense` (1, 1, 2), or `average` (1.5, 1.5, 3).
   */
  readonly ties?: "skip" | "dense" | "average";
}

/** 区间换算: the worst figure is worth `from` per cent of the weight, the best `to`, the others in proportion. */
export interface MinMaxRule extends AcrossRuleBase {
  /** The name of the method. */
  readonly method: "min-max";
  /** What the worst gets, in percent of the weight. */
  readonly from: DecimalInput;
  /** What the best gets, in percent of the weight. */
  readonly to: DecimalInput;
  /** What all get where all figures are equal; without it that is an issue. */
  readonly whenEqual?: "from" | "to";
}

/** 与最优值之比: figure ÷ best where higher is better, best ÷ figure where lower is. */
export interface ShareOfBestRule extends AcrossRuleBase {
  /** The name of the method. */
  readonly method: "share-of-best";
}

/** A unit with its figure. */
export interface UnitFigure {
  /** The unit's name. */
  readonly name: string;
  /** Its figure. */
  readonly value: DecimalInput;
}

/** A unit with its points. */
export interface UnitScore {
  /** The unit's name. */
  readonly name: string;
  /** Its figure. */
  readonly value: string;
  /** Of a ranking: the place, a half where equal figures share the average. */
  readonly place?: string;
  /** Rounded once. */
  readonly score: string;
  /** Before rounding. */
  readonly exact: string;
  /** How the score comes about, with its numbers put in. */
  readonly formula: string;
}
