import type { RatioDefinition, RatioTerm } from "./definition.js";
import type { FigureKey } from "./figures.js";

/** A definition taken apart once, so that forms by the thousand need not do it again. */
export interface RatioPlan {
  readonly definition: RatioDefinition;
  readonly numerator: readonly SignedFigure[];
  readonly denominator: readonly SignedFigure[];
  /** The figures that it reads, each once. */
  readonly keys: readonly FigureKey[];
}

/** A figure that is added or taken away. */
export interface SignedFigure {
  readonly key: FigureKey;
  readonly negative: boolean;
}

/** Takes a definition apart. */
export function planOf(definition: RatioDefinition): RatioPlan {
  const numerator = definition.numerator.map(signed);
  const denominator = definition.denominator.map(signed);
  const keys = [...new Set([...numerator, ...denominator].map((figure) => figure.key))];
  return { definition, numerator, denominator, keys };
}

/** A term's figure and sign. */
export function signed(term: RatioTerm): SignedFigure {
  const negative = term.startsWith("-");
  return { key: (negative ? term.slice(1) : term) as FigureKey, negative };
}
