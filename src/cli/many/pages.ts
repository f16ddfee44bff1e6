import { say } from "../../text/bilingual.js";
import type { Language } from "../../message/index.js";

/** What the summary is called in the folder that it is written to, without its ending. */
export function summaryName(language: Language): string {
  return say(language, "汇总", "summary");
}

/** Where a copy of a file with comments lies in that folder: under its path, and never under its own name. */
export function markedPath(file: string, language: Language): string {
  const { folders, last } = partsOf(file);
  const end = say(language, "-批注", "-marked");
  return [...folders, `${last.replace(/\.xlsx$/i, "")}${end}.xlsx`].join("/");
}

/** Where the notice of a form lies: beside its page. */
export function noticePath(page: string, language: Language): string {
  return page.replace(/\.html$/, `-${say(language, "整改通知", "notice")}.html`);
}

/** The folders of a path and its last part, without what leads out of them; `-` where nothing is left. */
function partsOf(file: string): { readonly folders: readonly string[]; readonly last: string } {
  const folders = file
    .replace(/^[A-Za-z]:/, "")
    .split("/")
    .filter((part) => part !== "" && part !== "." && part !== "..");
  const last = folders.pop() ?? "-";
  return { folders, last };
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

/** The page lies under the path of its file, so that no two meet and every place stays within. */
export function pagePath(file: string, label: string | undefined, language: Language): PagePath {
  const { folders, last } = partsOf(file);
  const named = `${last === "-" ? "stdin" : last}${label === undefined ? "" : `-${label}`}.html`;
  const path = [...folders, named].join("/");
  const back = `${"../".repeat(folders.length)}${encodeURIComponent(summaryName(language))}.html`;
  return { path, back };
}
