import * as is from "../shape/index.js";
import type { AnyRatio, RatioDefinition, RatioTerm } from "./definition.js";
import { ratioDefinitions } from "./definitions/index.js";
import { figureKeys } from "./figures.js";
import { planOf, type RatioPlan } from "./plan.js";

/** The ratios that an engine holds, made ready. */
export interface RatioKit {
  /** By the name of the ratio, in the definitions' order. */
  readonly plans: ReadonlyMap<string, RatioPlan>;
  /** Whether these are all the ratios that there are: another name is then no ratio, else one that was left out. */
  readonly isWhole: boolean;
}

/** Makes ratios ready. */
export function ratioKit(definitions: readonly AnyRatio[], isWhole: boolean): RatioKit {
  return {
    plans: new Map<string, RatioPlan>(definitions.map((each) => [each.name, planOf(each as RatioDefinition)])),
    isWhole,
  };
}

/** All ratios of the library. */
export const everyRatio: RatioKit = /* @__PURE__ */ ratioKit(ratioDefinitions, true);

/** A definition as far as figures are worked out by it. */
export const ratioShape: is.ObjectShape = /* @__PURE__ */ (() => {
  const term = is.oneOf<RatioTerm>(figureKeys.flatMap((key): RatioTerm[] => [key, `-${key}`]));
  return is.object<
    Pick<RatioDefinition, "name" | "version" | "title" | "numerator" | "denominator" | "direction" | "ideal">
  >({
    name: is.needed(is.words as is.ValueShape<never>),
    version: is.needed(is.text),
    title: is.needed(is.text),
    numerator: is.needed(is.list(term)),
    denominator: is.needed(is.list(term)),
    direction: is.needed(is.oneOf(["higher-is-better", "lower-is-better", "towards-ideal", "local"])),
    ideal: is.needed(is.any),
  });
})();
