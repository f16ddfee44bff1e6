import type { Language } from "../message/messages.js";

/** The same words in Chinese and in English. */
export type Bilingual = readonly [zh: string, en: string];

/** The one of two texts that is in the language asked for. */
export function say(language: Language, chinese: string, english: string): string {
  return language === "en" ? english : chinese;
}

/** What a table of words calls a key; undefined where it has no such key. */
export function wordFor(
  table: Readonly<Record<string, Bilingual>>,
  key: string,
  language: Language,
): string | undefined {
  return table[key]?.[language === "en" ? 1 : 0];
}
