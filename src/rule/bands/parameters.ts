import * as is from "../../shape/index.js";
import { type Award, award, awarded } from "../awarded.js";
import {
  baseWith,
  completionKeys,
  type CompletionParameters,
  type BandEnds,
  intervalKeys,
  BAND_FIGURES,
  type BandFigure,
  type RuleBase,
} from "../base.js";
import { senseOfBands } from "./sense.js";

/** The band that holds the value gives its share or points. */
export interface BandsRule extends RuleBase, CompletionParameters {
  /** The name of the method. */
  readonly method: "bands";
  /** What is looked up. */
  readonly of: BandFigure;
  /** What a lateness is counted in: `天` (where it is left out), `周`, or `月` and `年` by the calendar, begun ones as their part. */
  readonly lateIn?: "天" | "周" | "月" | "年";
  /** The bands; none overlap, and no gap lies between them unless `gaps` allows it. */
  readonly bands: readonly Band[];
  /** Whether values may lie between the bands of which nothing is told: an issue where one does. False where it is left out. */
  readonly gaps?: boolean;
  /** What a value outside all bands earns; an issue where it is left out. */
  readonly otherwise?: Award;
}

/** An interval of values and what it earns. */
export type Band = Award & BandEnds;

/** The shape of a {@link Band}. */
export const bandShape: is.ObjectShape<Band> = awarded<Band>(intervalKeys);

/** The shape of a {@link BandsRule}. */
export const bandsShape: is.ObjectShape<BandsRule> = is.object<BandsRule>(
  {
    ...baseWith("bands"),
    ...completionKeys,
    of: is.needed(is.oneOf(BAND_FIGURES)),
    lateIn: is.oneOf(["天", "周", "月", "年"]),
    bands: is.needed(is.list(bandShape)),
    gaps: is.truth,
    otherwise: award,
  },
  senseOfBands,
);
