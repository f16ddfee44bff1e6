import {
  type FigureKey,
  figureTitles,
  printRatio,
  ratio,
  type RatioDefinition,
  ratioDefinitions,
} from "../budget/index.js";
import { ratioFormula } from "./formula.js";
import { cellsOf } from "./methods.js";
import { deeper, sectionsOf } from "./sections.js";
import { tryLink } from "./try.js";

/** A page for each ratio: its formula, what the page of all of them says of it, and examples. */
export function ratioPages(page: string): ReadonlyMap<string, string> {
  const sections = new Map(sectionsOf(page, 3).map(({ title, text }) => [title, text]));
  const examples = examplesIn(page);
  return new Map(
    ratioDefinitions.map((definition) => {
      const text = sections.get(definition.title);
      if (text === undefined) throw new Error(`docs/ratios.md: no section ${definition.title}`);
      const own = examples.filter(({ name }) => name === definition.name);
      const lines = [
        `# ${definition.title}`,
        ratioFormula(definition),
        deeper(text),
        "## 算例",
        ...(own.length === 0 ? [made(definition)] : own).map((each) => exampleOf(definition, each)),
        "分母为零、数字不全时怎样办，怎样取舍，见[预算比率](../ratios.md)。",
      ];
      return [`ratios/${definition.name}.md`, `${lines.join("\n\n")}\n`];
    }),
  );
}

interface Example {
  readonly name: string;
  readonly figures: readonly (readonly [key: FigureKey, value: string])[];
  readonly basis: string;
}

/** The rows of the page's own table of examples. */
function examplesIn(page: string): readonly Example[] {
  const keys = new Map<string, FigureKey>(
    Object.entries(figureTitles).map(([key, title]) => [title, key as FigureKey]),
  );
  const rows =
    sectionsOf(page, 2)
      .find(({ title }) => title === "算例")
      ?.text.split("\n") ?? [];
  return rows.flatMap((line) => {
    const [name = "", figures = "", , , basis = ""] = cellsOf(line) ?? [];
    if (!ratioDefinitions.some((each) => each.name === name)) return [];
    const given = figures.split("；").map((figure): readonly [FigureKey, string] => {
      const at = figure.lastIndexOf(" ");
      const key = keys.get(figure.slice(0, at));
      if (key === undefined) throw new Error(`docs/ratios.md: no figure ${figure}`);
      return [key, figure.slice(at + 1)];
    });
    return [{ name, figures: given, basis }];
  });
}

/** Numbers for a ratio of which no document gives any. */
function made({ name, numerator, denominator }: RatioDefinition): Example {
  const keys = [...new Set([...denominator, ...numerator].map((term) => term.replace(/^-/, "") as FigureKey))];
  return { name, figures: keys.map((key, place) => [key, String(120 - place * 24)]), basis: "数字是举例" };
}

function exampleOf({ name, title }: RatioDefinition, { figures, basis }: Example): string {
  const budget: Record<string, unknown> = {};
  for (const [key, value] of figures) put(budget, key.split("."), value);
  const { value } = ratio(name, budget);
  const given = figures.map(([key, amount]) => `${figureTitles[key]} ${amount}`).join("，");
  const indicators = [{ name: title, weight: "100", ratio: name, target: "≥0%" }];
  const form = { schemaVersion: 1, standard: "cn-mof-2020-10", budget, indicators };
  return `- ${given}：${printRatio(value)}（${basis}）。${tryLink("试", form, `/ratios/${name}`)}`;
}

function put(into: Record<string, unknown>, [head = "", ...rest]: readonly string[], value: string): void {
  if (rest.length === 0) into[head] = value;
  else put((into[head] ??= {}) as Record<string, unknown>, rest, value);
}
