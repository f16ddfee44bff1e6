import type { Language } from "../../message/index.js";
import type { Result } from "../result.js";
import type { Action } from "../state.js";

/** What every part of a form's view is given. */
export interface Parts {
  readonly language: Language;
  readonly result: Result;
  readonly send: (action: Action) => void;
}
