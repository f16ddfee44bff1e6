import type { Audit } from "../../audit/types.js";
import type { SelfEvaluation } from "../../form/types.js";
import type { Language } from "../../message/index.js";
import { escaped } from "./shell.js";

/** What the parts of a page are made of. */
export interface View {
  readonly form: SelfEvaluation;
  readonly audit: Audit;
  readonly language: Language;
  readonly names: ReadonlyMap<string, string>;
}

/** A part of a page under its title; nothing where it says nothing. */
export function section(title: string, content: string): string {
  return content === "" ? "" : `<h2>${escaped(title)}</h2>\n${content}`;
}
