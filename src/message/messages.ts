import { en, zh } from "./catalogue.js";
import { cut } from "./cut.js";
import { JixiaoError } from "./error.js";
import { issue as made } from "./issue.js";
import type { Issue } from "./types.js";
import { fill } from "./unsaid.js";

/** The languages that messages come in: Chinese (`zh`, the default everywhere) and English (`en`). */
export type Language = "zh" | "en";

/** Throws what is no such language: it would be answered in another one than was asked for. */
export function demandLanguage(language: unknown): void {
  if (language === "zh" || language === "en" || language === undefined) return;
  const params = { option: "language", wanted: '"zh" / "en"', value: shownOf(language) };
  throw new JixiaoError([made("error", "options/wrong-type", params, { path: "/options/language" })]);
}

function shownOf(value: unknown): string {
  if (typeof value === "string") return JSON.stringify(cut(value));
  return typeof value === "object" && value !== null ? "{…}" : cut(String(value));
}

/**
 * The sentence of an issue, note or finding in the language asked for.
 *
 * @throws JixiaoError (`options/wrong-type`) for another language.
 */
export function messageOf(issue: Pick<Issue, "code" | "params">, language: Language): string {
  demandLanguage(language);
  return fill((language === "en" ? en : zh)[issue.code], issue.params);
}
