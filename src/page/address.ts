import type { Language } from "../message/index.js";
import type { Example } from "./examples.js";
import type { Given } from "./open.js";

/** What an address asks the page to show. */
export interface Address {
  /** An example by its name, or a form that stands in the address itself; null: nothing is to be opened. */
  readonly given: Given | null;
  /** A standard that takes the place of the form's own; empty: none. */
  readonly standard: string;
  /** What is to be explained: a pointer as `explain` takes it; null: nothing. */
  readonly ask: string | null;
  /** Null: it stays as it is. */
  readonly language: Language | null;
}

/**
 * Reads the part of an address behind `#`: `example=road-2023`, or `form=` with a form as JSON, percent-encoded; beside
 * it `standard=`, `ask=` and `lang=`. That part is never sent to a server.
 */
export function addressed(hash: string, examples: readonly Example[]): Address {
  const asked = new URLSearchParams(hash.replace(/^#/, "").replaceAll("+", "%2B"));
  const lang = asked.get("lang");
  return {
    given: examples.find(({ id }) => id === asked.get("example")) ?? formIn(asked.get("form")),
    standard: asked.get("standard") ?? "",
    ask: asked.get("ask"),
    language: lang === "zh" || lang === "en" ? lang : null,
  };
}

function formIn(form: string | null): Given | null {
  return form === null ? null : { name: nameIn(form), content: form };
}

/** What the form calls its project, for the head of the page. */
function nameIn(form: string): string {
  try {
    const { subject } = JSON.parse(form) as { readonly subject?: { readonly name?: unknown } };
    return typeof subject?.name === "string" ? subject.name : "form.json";
  } catch {
    return "form.json";
  }
}
