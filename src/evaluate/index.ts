export type { ActualValues } from "./actual-values.js";
export { compile, type Evaluator, safeCompile } from "./compile.js";
export { evaluate, safeEvaluate } from "./evaluate.js";
export { at, leaves } from "./nodes.js";
export type { CompileOptions, EvaluateOptions, PartialOptions, StandardOption } from "./options.js";
export type * from "./partial-types.js";
export type * from "./types.js";
