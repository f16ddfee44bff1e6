import { AWARDS } from "./awards.js";
import { BETWEENS } from "./betweens.js";
import { COMPARISONS } from "./comparisons.js";
import type { Pattern } from "./form.js";
import { FRACTIONS } from "./fractions.js";
import { LIMITS } from "./limits.js";
import { OVER } from "./over.js";
import { PROPORTIONS } from "./proportions.js";
import { REFUSED } from "./refused.js";
import { STEPS } from "./steps.js";
import { STOPS } from "./stops.js";

/** Every form that a token takes, the longer meaning before the shorter where two begin alike. */
export const PATTERNS: readonly Pattern[] = [
  ...STOPS,
  ...OVER,
  ...REFUSED,
  ...BETWEENS,
  ...FRACTIONS,
  ...LIMITS,
  ...STEPS,
  ...PROPORTIONS,
  ...AWARDS,
  ...COMPARISONS,
];
