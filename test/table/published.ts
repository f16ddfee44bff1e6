import { readdirSync, readFileSync } from "node:fs";

/** One row of a published form, everything as printed. */
export type PublishedRow = Readonly<
  Record<"level1" | "level2" | "level3" | "weight" | "target" | "unit" | "actual" | "score" | "note", string>
>;

/** A published form as it was copied. */
export interface Published {
  readonly title: string;
  readonly year: string;
  readonly kind: string;
  readonly budget: { readonly unit?: string } & Readonly<Record<string, string | Readonly<Record<string, string>>>>;
  readonly rows: readonly PublishedRow[];
  readonly reported: {
    readonly total: string;
    readonly groups: Readonly<Record<string, string>>;
    readonly rating: string;
  };
}

const folder = new URL("../corpus/tables/", import.meta.url);

/** The names of all published forms. */
export const publishedNames: readonly string[] = readdirSync(folder)
  .map((file) => file.replace(".json", ""))
  .sort();

/** A published form by its name. */
export function published(name: string): Published {
  return JSON.parse(readFileSync(new URL(`${name}.json`, folder), "utf8")) as Published;
}

/** The lines of the budget block: label and printed cells. */
export function budgetLines({ budget }: Published): readonly (readonly [string, Readonly<Record<string, string>>])[] {
  return Object.entries(budget).flatMap(([label, cells]): [string, Readonly<Record<string, string>>][] =>
    typeof cells === "object" ? [[label, cells]] : [],
  );
}

/** The headers of the budget block, in the order in which they are first printed. */
export function budgetTitles(form: Published): readonly string[] {
  return [...new Set(budgetLines(form).flatMap(([, cells]) => Object.keys(cells)))];
}
