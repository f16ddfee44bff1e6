import { engineEn, engineZh } from "./engine-families.js";
import type { Sentences } from "./types.js";

// What the rooms up to `evaluate` can say; a test holds that they say nothing else.

/** Every message of an engine in Chinese. */
export const zh: Sentences = engineZh;

/** Every message of an engine in English. */
export const en: Sentences = engineEn;
