import { formulaOf, printRatio, ratioDefinition } from "../budget/index.js";
import { figurePath, figureTitles } from "../budget/figures.js";
import type { RatioValue } from "../budget/types.js";
import type { TraceStep, Told } from "./types.js";
import { cellOf, type View } from "./view.js";
import { say } from "../text/bilingual.js";
import { entryAt } from "../shape/look.js";
import { token } from "../shape/pointer.js";
import { everyRatio } from "../budget/kit.js";

/** How a ratio comes about: its amounts, what is divided by what, and where that stands. */
export function ratioTold(view: View, name: string): Told {
  const ratio = entryAt(view.ratios, name);
  const title = titleOf(name, view);
  const value = ratio === undefined || ratio.value === null ? null : ratio.value;
  const says =
    ratio === undefined
      ? say(view.language, `${title}：预算数不够，算不出来`, `${title} cannot be computed from the figures`)
      : ratio.value === null
        ? say(view.language, `${title}：分母为零，没有意义`, `${title} divides by zero and is undefined`)
        : say(view.language, `${title}为 ${printRatio(ratio)}`, `${title} is ${printRatio(ratio)}`);
  const steps = ratio === undefined ? [] : ratioSteps(view, name, ratio);
  return {
    subject: "ratio",
    path: `/ratios/${token(name)}`,
    name: title,
    value,
    says,
    steps,
  };
}

/** The steps of a ratio that was worked out. */
export function ratioSteps(view: View, name: string, ratio: RatioValue): readonly TraceStep[] {
  const definition = ratioDefinition(name);
  const steps: TraceStep[] = [...amounts(view, name)];
  const source = definition?.sources[0];
  const cited = source === undefined ? undefined : source.document + (source.article ?? "");
  const formula = `${ratio.numerator} ÷ ${ratio.denominator}${ratio.value === null ? "" : " × 100"}`;
  steps.push({
    what: "ratio",
    says:
      definition === undefined || view.language === "en"
        ? titleOf(name, view)
        : `${definition.title} ＝ ${formulaOf(definition)}`,
    formula,
    ...(ratio.value === null ? {} : { value: `${ratio.exact}%`, equals: true }),
    ...(cited === undefined ? {} : { source: cited }),
  });
  if (ratio.value !== null && ratio.value !== ratio.exact) {
    steps.push({
      what: "rounding",
      says: say(view.language, "取 4 位小数", "to 4 places"),
      formula: ratio.exact,
      value: `${ratio.value}%`,
    });
  }
  return steps;
}

function titleOf(name: string, { language }: View): string {
  const definition = ratioDefinition(name);
  return definition === undefined || language === "en" ? name : definition.title;
}

/** Each amount that the definition reads, with its cell. */
function amounts(view: View, name: string): readonly TraceStep[] {
  const keys = everyRatio.plans.get(name)?.keys ?? [];
  return keys.map((key): TraceStep => {
    const stated = cellOf(view, figurePath(key));
    // The initial budget stands for an adjusted one that is left out.
    const instead = stated === undefined && key === "adjusted" && view.form !== undefined ? "initial" : key;
    const cell = figurePath(instead);
    const text = cellOf(view, cell);
    const unit = cellOf(view, "/budget/unit");
    const says = view.language === "en" ? instead : figureTitles[instead];
    return {
      what: "amount",
      says,
      ...(text === undefined ? {} : { value: text, text: text + (unit === undefined ? "" : ` ${unit}`) }),
      cell,
    };
  });
}
