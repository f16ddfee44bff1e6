import { zh } from "./engine-words.js";
import type { Issue, SafeResult, Unsaid, UnsaidRead } from "./types.js";
import { say, sayRead, tried } from "./unsaid.js";

// For the functions that callers meet: what the rooms up to `evaluate` found, said in Chinese.

/** What a reading came to, said; whatever happens, it gives a value or issues. */
export function said<T>(read: () => UnsaidRead<T>): SafeResult<T> {
  return sayRead<T>(tried(read), zh);
}

/** Issues, notes or findings, said. */
export function sayAll(unsaid: readonly Unsaid[]): readonly Issue[] {
  return unsaid.map((each) => say(each, zh));
}
