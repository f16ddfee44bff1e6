import { methods } from "../rule/methods.js";
import { ratioDefinitions } from "../budget/index.js";
import { standards } from "../standard/index.js";
import { severities } from "../message/audit.js";
import { findingPages, findingPath } from "./findings.js";
import { methodPage } from "./methods.js";
import { ratioPages } from "./ratios.js";
import { standardPages } from "./standards.js";

/** What the site is made of. */
export interface Sources {
  /** The pages of docs/ by their paths in it. */
  readonly docs: ReadonlyMap<string, string>;
  /** Forms among which the examples of the findings are looked for. */
  readonly forms: readonly object[];
  /** The form that every standard is shown with. */
  readonly example: object;
}

/** An entry of the site's menu. */
export interface MenuEntry {
  readonly text: string;
  readonly link: string;
}

/** All pages of the reference by their paths: those of docs/, with formulas and links put in, and a page for each thing. */
export function sitePages({ docs, forms, example }: Sources): ReadonlyMap<string, string> {
  const page = (path: string): string => {
    const text = docs.get(path);
    if (text === undefined) throw new Error(`no docs/${path}`);
    return text;
  };
  const own = [...docs].map(([path, text]): readonly [string, string] => [
    path,
    path.startsWith("rules/") ? methodPage(path, text) : text,
  ]);
  return new Map([
    ...own,
    ...ratioPages(page("ratios.md")),
    ...standardPages(page("standards.md"), example),
    ...findingPages(page("codes.md"), page("audit.md"), forms),
  ]);
}

/** The pages of methods, ratios, standards and findings, as the menu lists them. */
export function menu(): Readonly<Record<"methods" | "ratios" | "standards" | "findings", readonly MenuEntry[]>> {
  return {
    methods: methods.map(({ method, words }) => ({ text: words.zh, link: `/rules/${method}` })),
    ratios: ratioDefinitions.map(({ name, title }) => ({ text: title, link: `/ratios/${name}` })),
    standards: standards().map(({ id, title }) => ({ text: title, link: `/standards/${id}` })),
    findings: Object.keys(severities).map((code) => ({ text: code, link: `/${findingPath(code)}` })),
  };
}

export { bigrams } from "./search.js";
