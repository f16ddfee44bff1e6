import type { OwnName } from "../budget/names.js";
import type { StandardId } from "../standard/ids.js";
import * as is from "../shape/index.js";
import type { Standard } from "../standard/types.js";

/** What a whole form is shown with beside what it says itself. */
export interface StandardOption {
  /** Takes the place of the form's own standard: an id or a standard's data. */
  readonly standard?: StandardId | OwnName | Standard;
}

/** How a form is compiled beside what it says itself. */
export interface CompileOptions extends StandardOption {
  /** Whether a leaf that cannot be computed costs that leaf only; see {@link PartialOptions}. */
  readonly partial?: boolean;
  /** As in {@link EvaluateOptions}. */
  readonly awarded?: "reported";
}

/** How a form is evaluated beside what it says itself. */
export interface EvaluateOptions extends StandardOption {
  /** Whether the result holds the proof of its figures, to be checked by `verify`. */
  readonly proof?: boolean;
  /**
   * `"reported"`: where a person decides (a rule left to judgement, a tier without default, words that name no tier, partly
   * met), the published score of the leaf is its score. Such leaves say so, and the result says what they weigh.
   */
  readonly awarded?: "reported";
  /** Refuses the form where a leaf cannot be computed; see {@link PartialOptions}. */
  readonly partial?: false;
}

/** As {@link EvaluateOptions}, for whoever takes a partial result too. */
export interface PartialOptions extends Omit<EvaluateOptions, "partial"> {
  /**
   * Whether a leaf that cannot be computed costs that leaf only: then the result says what the others come to. Where all
   * can be computed, it is the whole result. A partial one has no proof.
   */
  readonly partial: boolean;
}

/** An id, or the data of a standard; these are checked as the form's own. */
export const givenStandard: is.Shape<Standard | string> = is.textOr(is.object<Standard>({} as is.Keys<Standard>));

// An option is added by a line here and one in its type.

/** The options of `compile`. */
export const compileOptions: is.ObjectShape<CompileOptions> = is.object<CompileOptions>({
  standard: givenStandard,
  partial: is.truth,
  awarded: is.oneOf(["reported"]),
});

/** The options of `evaluate`. */
export const evaluateOptions: is.ObjectShape<Partial<PartialOptions>> = is.object<Partial<PartialOptions>>({
  standard: givenStandard,
  proof: is.truth,
  partial: is.truth,
  awarded: is.oneOf(["reported"]),
});

/** The options of what shows a whole form and nothing else. */
export const standardOption: is.ObjectShape<StandardOption> = is.object<StandardOption>({ standard: givenStandard });
