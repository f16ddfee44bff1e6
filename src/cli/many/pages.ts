import { say } from "../../text/bilingual.js";
import type { Language } from "../../message/index.js";

/** What the summary is called in the folder that it is written to, without its ending. */
export function summaryName(language: Language): string {
  return say(language, "汇总", "summary");
}

/**
 * Where the results of each file lie in that folder, without ending: under its path, so that every place stays within. Of
 * files whose paths come to the same there, as `a.csv` and `../a.csv`, each but the first has a number behind it.
 */
export function homesOf(files: readonly string[], language: Language): readonly string[] {
  // Systems that do not tell capitals apart would write one onto the other.
  const taken = new Set([summaryName(language)]);
  return files.map((file) => {
    const path = pathWithin(file);
    let home = path;
    for (let count = 2; taken.has(home.toLowerCase()); count++) home = `${path}-${count}`;
    taken.add(home.toLowerCase());
    return home;
  });
}

/** A path without what leads out of the folder it is taken from; standard input by its name. */
function pathWithin(file: string): string {
  if (file === "-") return "stdin";
  const parts = file.replace(/^[A-Za-z]:/, "").split("/");
  return parts.filter((part) => part !== "" && part !== "." && part !== "..").join("/");
}

/** Where a copy of a file with comments lies: never under the file's own name. */
export function markedPath(home: string, language: Language): string {
  return `${home.replace(/\.xlsx$/i, "")}${say(language, "-批注", "-marked")}.xlsx`;
}

/** Where the notice of a form lies: beside its page. */
export function noticePath(page: string, language: Language): string {
  return page.replace(/\.html$/, `-${say(language, "整改通知", "notice")}.html`);
}

/** Where the page of a form lies in the folder of the results, and what leads from it back to the summary. */
export interface PagePath {
  readonly path: string;
  readonly back: string;
}

/**
 * What tells the pages of the forms of one file apart: the sheet of each, numbered where one sheet holds several; nothing
 * where the file holds one.
 */
export function labelsOf(forms: readonly { readonly sheet?: string }[]): readonly (string | undefined)[] {
  if (forms.length < 2) return [undefined];
  const names = forms.map(({ sheet = "" }) => sheet.replace(/[\\/:*?"<>|\s]/g, "_"));
  // Systems that do not tell capitals apart would write one onto the other.
  const met = new Map<string, number[]>();
  for (const [at, name] of names.entries()) met.set(name.toLowerCase(), [...(met.get(name.toLowerCase()) ?? []), at]);
  return names.map((name, at) => {
    const same = met.get(name.toLowerCase()) ?? [];
    return [name, same.length > 1 ? `${same.indexOf(at) + 1}` : ""].filter((part) => part !== "").join("-");
  });
}

/** The page of a form among the results of its file. */
export function pagePath(home: string, label: string | undefined, language: Language): PagePath {
  const path = `${home}${label === undefined ? "" : `-${label}`}.html`;
  const back = `${"../".repeat(home.split("/").length - 1)}${encodeURIComponent(summaryName(language))}.html`;
  return { path, back };
}
