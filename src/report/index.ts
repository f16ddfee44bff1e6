export * from "./audit.js";
export * from "./compare-standards.js";
export * from "./comparison.js";
export * from "./evaluation.js";
export * from "./explain/index.js";
export * from "./reword.js";
export * from "./sheet/index.js";
