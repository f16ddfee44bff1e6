import { safeParseTarget } from "../cell/index.js";
import type { Figure } from "../figure/figure.js";
import { AS_IT_STANDS, constant, input, minus, over, plus, times } from "../figure/make.js";
import { mathOf } from "../figure/mathml.js";
import { hundred } from "../exact/index.js";
import { figureTitles, type RatioDefinition } from "../budget/index.js";
import { signed } from "../budget/plan.js";
import { planFor } from "../rule/compile.js";
import { allMethods } from "../rule/kit.js";
import type { Rule } from "../rule/types.js";
import { lineOf } from "../rule/line.js";
import { mathWords } from "./words.js";

/** A rule's formula, read off its figure: of an indicator with this target. */
export function ruleFormula(rule: Rule, target: string | undefined, unit: string | undefined): string {
  const read = target === undefined ? null : safeParseTarget(target, unit === undefined ? {} : { unit });
  const line = read?.ok === true ? lineOf(read.value, undefined, 2023) : null;
  return block(planFor(allMethods, rule, line?.yardstick ?? null, AS_IT_STANDS, false).points, "得分", mathWords);
}

/** A ratio's formula, read off its definition. */
export function ratioFormula(definition: RatioDefinition): string {
  const ratio = over(sumOf(definition.numerator), sumOf(definition.denominator));
  const title = (key: string): string => figureTitles[key as keyof typeof figureTitles];
  return block(times(ratio, constant(hundred)), definition.title, { ...mathWords, input: title });
}

function sumOf(terms: RatioDefinition["numerator"]): Figure {
  const figures = terms.map((term) => ({ ...signed(term) }));
  const added = figures.filter(({ negative }) => !negative).map(({ key }) => input(key));
  const all = added.length === 1 && added[0] !== undefined ? added[0] : plus(added);
  return figures.filter(({ negative }) => negative).reduce<Figure>((left, { key }) => minus(left, input(key)), all);
}

/** The equations one below the other, as a block that the site puts into the page as it is. */
function block(figure: Figure, title: string, words: typeof mathWords): string {
  const lines = mathOf(figure, title, words).map(
    ({ name, math }) =>
      `<math display="block"><mrow><mtext>${name.replaceAll("<", "&lt;")}</mtext><mo>=</mo>${math}</mrow></math>`,
  );
  return ["```math", ...lines, "```"].join("\n");
}
