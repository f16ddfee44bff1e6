import type { Rule, Target } from "./model.js";
import type { Random } from "./random.js";

/** What a rule has to do with: the kind of the target (none: `undefined`), its unit, whether there is a year before. */
export interface Subject {
  kind: Target["kind"] | undefined;
  unit: string;
  previous: boolean;
  /** The target is a number that is not zero. */
  number: boolean;
}

/** Makes a rule of one method for a subject; `depth` is above 0 inside another rule. */
export type Maker = (random: Random, subject: Subject, depth: number) => Rule;
