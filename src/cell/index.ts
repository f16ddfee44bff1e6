export { repeatsWords, tierAgainst } from "./against.js";
export { sameLabel } from "./phrases.js";
export { parseActual, parseQuantity, safeParseActual, safeParseQuantity } from "./parse-actual.js";
export { parseTarget, safeParseTarget } from "./parse-target.js";
export { TIER_LABELS, tierOf } from "./phrases.js";
export { printActual, printTarget } from "./print.js";
export { showActual, showTarget } from "./show.js";
export type * from "./types.js";
