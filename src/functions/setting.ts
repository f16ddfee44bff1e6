import type { Kit } from "../evaluate/kit.js";
import type { Language } from "../message/messages.js";
import type { Percentages } from "./types.js";

/** Where a function is registered. */
export interface Setting {
  readonly language: Language;
  readonly standard: string;
  readonly percentages: Percentages;
  /** What is worked out by, its messages in that language. */
  readonly kit: Kit;
}
