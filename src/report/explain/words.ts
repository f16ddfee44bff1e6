import type { Language } from "../../issue/index.js";

/** Says a sentence in the language asked for. */
export function say(language: Language, chinese: string, english: string): string {
  return language === "en" ? english : chinese;
}

/** A name in quotation marks, unless it has some of its own. */
export function quoted(name: string): string {
  return name.includes("“") ? name : `“${name}”`;
}
