import type { RatioDefinition, RatioVariant } from "./definition.js";
import { ratioDefinitions } from "./definitions/index.js";

/**
 * The definition of a ratio by its name.
 *
 * @param name - One of {@link ratioNames}.
 * @returns the definition, or undefined where no ratio has that name.
 *
 * @example
 * ratioDefinition("three-public-control")?.direction; // => "lower-is-better"
 */
export function ratioDefinition(name: string): RatioDefinition | undefined {
  return ratioDefinitions.find((definition) => definition.name === name);
}

/**
 * The definition that a row of a form means by its Chinese name.
 *
 * Quotation marks, blanks, the width of brackets and a `(%)` at the end do not count. A name that several definitions
 * share means the first of them; the others are its variants.
 *
 * @returns the definition, or undefined where the name is no ratio's.
 *
 * @example
 * ratioByTitle("三公经费控制率")?.name; // => "three-public-control"
 * ratioByTitle("预算执行率（%）")?.name; // => "budget-execution"
 */
export function ratioByTitle(title: string): RatioDefinition | undefined {
  if (typeof title !== "string" || title.length > MAX_TITLE) return undefined;
  titles ??= byTitle();
  return titles.get(fold(title));
}

let titles: ReadonlyMap<string, RatioDefinition> | null = null;

/** Every name of every definition; made when one is first asked for, since a table asks for each of its rows. */
function byTitle(): ReadonlyMap<string, RatioDefinition> {
  const found = new Map<string, RatioDefinition>();
  for (const each of ratioDefinitions)
    for (const name of [each.title, ...each.aliases]) if (!found.has(fold(name))) found.set(fold(name), each);
  return found;
}

/**
 * Other definitions under the same name, each with how it reads the ratio; none for an unknown name.
 *
 * @example
 * variantsOf("budget-adjustment").map((variant) => variant.name); // => ["budget-adjustment-gross", "budget-adjustment-additions"]
 */
export function variantsOf(name: string): readonly RatioVariant[] {
  return ratioDefinition(name)?.variants ?? [];
}

/** No title is nearly as long: what is longer is not folded at all. */
const MAX_TITLE = 100;

function fold(title: string): string {
  return title
    .replace(/[\s“”‘’"'＂＇「」『』《》〝〞]/g, "")
    .replace(/（/g, "(")
    .replace(/）/g, ")")
    .replace(/％/g, "%")
    .replace(/\(%\)$/, "");
}
