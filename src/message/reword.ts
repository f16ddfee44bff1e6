import { type Issue, type Language, messageOf } from "./index.js";
import { demandLanguage } from "./messages.js";

/**
 * A result with every message in the language asked for; results are in Chinese as they come.
 *
 * @throws JixiaoError (`options/wrong-type`) for another language.
 */
export function inLanguage<T>(value: T, language: Language): T {
  demandLanguage(language);
  return language === "en" ? (reworded(value, language) as T) : value;
}

function reworded(value: unknown, language: Language): unknown {
  if (Array.isArray(value)) return value.map((part) => reworded(part, language));
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).map(([key, part]) => [key, reworded(part, language)] as const);
  const copy = Object.fromEntries(entries);
  return isIssue(value) ? { ...copy, message: messageOf(value, language) } : copy;
}

function isIssue(value: object): value is Issue {
  return "code" in value && "params" in value && "message" in value;
}
