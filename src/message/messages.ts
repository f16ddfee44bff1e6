import { en, zh } from "./catalogue.js";
import type { Issue } from "./types.js";
import { fill } from "./unsaid.js";

/** The languages that messages come in: Chinese (`zh`, the default everywhere) and English (`en`). */
export type Language = "zh" | "en";

/** The sentence of an issue, note or finding in the language asked for. */
export function messageOf(issue: Pick<Issue, "code" | "params">, language: Language): string {
  return fill((language === "en" ? en : zh)[issue.code], issue.params);
}
