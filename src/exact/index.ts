export * from "./exact.js";
export * from "./input.js";
export * from "./round.js";
export * from "./sum.js";
export * from "./text.js";
