export * from "./exact.js";
export * from "./round.js";
export * from "./text.js";
