import type { RatioDefinition } from "../budget/definition.js";
import { type FigureKey, figureTitles, putFigure } from "../budget/figures.js";
import { ratioByTitle, ratioDefinition } from "../budget/lookup.js";
import { ratioOf } from "../budget/ratio.js";
import { everyRatio } from "../budget/kit.js";
import { signed } from "../budget/plan.js";
import type { BudgetFigures } from "../budget/types.js";
import { unknownRatio } from "../budget/unknown.js";
import type { Unsaid } from "../message/types.js";
import { issue } from "../message/unsaid.js";
import { certain } from "../shape/certain.js";
import { areaOf, isIssue } from "./area.js";
import { cellOf } from "./cell.js";
import type { EachCell } from "./define.js";
import { numberOr } from "./shown.js";

/** 比率: a budget ratio from its figures, in the order in which its definition names them. */
export const ratio: EachCell = {
  name: "RATIO",
  title: { zh: "预算比率", en: "Budget ratio" },
  help: {
    zh: "按名称计算比率，得百分数（100 就是 100%）；数按定义的先后给出，如 预算执行率：执行数、全年预算数",
    en: "A ratio by name, in percent; its figures in the order of the definition, such as budget-execution: executed, adjusted budget",
  },
  example: 'JX.RATIO("预算执行率",179.43,200)',
  shape: "each",
  parameters: [
    {
      name: "name",
      title: { zh: "比率名称", en: "name" },
      help: {
        zh: "如 预算执行率、三公经费控制率，或代码 budget-execution",
        en: "Such as budget-execution or 预算执行率",
      },
      type: "text",
      range: true,
    },
    {
      name: "figures",
      title: { zh: "数", en: "figures" },
      help: {
        zh: "先分子里的数，后分母里的数，每个数只给一次；也可以给一个依次放着这些数的区域",
        en: "Those of the numerator, then those of the denominator, each once; or one range that holds them in order",
      },
      type: "any",
      range: true,
      optional: true,
      repeating: true,
    },
  ],
  prepare: spread,
  compute: ([name, ...figures]) => {
    const cell = cellOf(name);
    if (isIssue(cell)) return [{ ...cell, path: "/name" }];
    if (cell.text === null) {
      return figures.every((figure) => figure === undefined || figure === null || figure === "")
        ? ""
        : [issue("error", "input/blank", {}, { path: "/name" })];
    }
    const definition = named(cell.text);
    if (definition === undefined) return [unknownRatio(everyRatio, cell.text.trim())];
    return compute(definition, figures);
  },
};

/** One area that holds all figures of the ratio is taken as these figures, in reading order. */
function spread(values: readonly unknown[]): readonly unknown[] {
  const [first, figures] = values;
  if (values.length !== 2 || !Array.isArray(figures)) return values;
  const [names, area] = [areaOf(first), areaOf(figures)];
  if (isIssue(names) || isIssue(area) || names.rows * names.columns > 1) return values;
  const name = names.at(0, 0);
  const definition = typeof name === "string" ? named(name) : undefined;
  if (definition === undefined) return values;
  if (area.rows * area.columns !== keysOf(definition).length) return values;
  const cells = Array.from({ length: area.rows * area.columns }, (_, place) =>
    area.at(Math.trunc(place / area.columns), place % area.columns),
  );
  return [name, ...cells];
}

function named(text: string): RatioDefinition | undefined {
  const name = text.trim();
  return ratioDefinition(name) ?? ratioByTitle(name);
}

function keysOf(definition: RatioDefinition): readonly FigureKey[] {
  return certain(everyRatio.plans.get(definition.name)).keys;
}

function compute(definition: RatioDefinition, values: readonly unknown[]): number | string | readonly Unsaid[] {
  const { title, name } = definition;
  const keys = keysOf(definition);
  const given = trimmed(values);
  if (given.length !== keys.length) {
    const figures = keys.map((key) => figureTitles[key]).join("、");
    return [
      issue("error", "sheet/ratio-figures", { title, ratio: name, count: keys.length, figures, given: given.length }),
    ];
  }
  const issues: Unsaid[] = [];
  const figures: BudgetFigures = {};
  keys.forEach((key, place) => {
    const cell = cellOf(given[place]);
    if (isIssue(cell)) issues.push({ ...cell, path: `/${key}` });
    else if (cell.text !== null) putFigure(figures, key, cell.text.trim());
    // Left blank it would stand for another figure in a form; a formula names all it means.
    else issues.push(issue("error", "budget/figure-missing", { ratio: title, figure: figureTitles[key], key }));
  });
  if (issues.length > 0) return issues;
  const read = ratioOf(everyRatio, name, figures);
  if (!read.ok)
    return read.issues.map((each) => ({
      ...each,
      path: (each.path ?? "").replace("/budget", "").replace(/(?!^)\//g, "."),
    }));
  if (read.value.value !== null) return numberOr(read.value.value);
  const denominator = definition.denominator.map((term) => figureTitles[signed(term).key]).join("、");
  return [issue("error", "sheet/zero-denominator", { title, ratio: name, denominator })];
}

/** Without the blank cells at the end, where a host hands over arguments that were left out. */
function trimmed(values: readonly unknown[]): readonly unknown[] {
  let end = values.length;
  while (end > 0 && values[end - 1] === undefined) end--;
  return values.slice(0, end);
}
