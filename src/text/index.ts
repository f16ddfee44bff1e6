export * from "./date.js";
export * from "./fold.js";
export * from "./lexicon.js";
export * from "./numeral.js";
export * from "./unit.js";
export * from "./unit-end.js";
