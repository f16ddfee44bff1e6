export * from "./audit.js";
export * from "./comparison.js";
export * from "./evaluation.js";
export * from "./reword.js";
export * from "./sheet/index.js";
