export {
  type ActualValues,
  compile,
  evaluate,
  type EvaluateOptions,
  type Evaluator,
  safeCompile,
  safeEvaluate,
} from "./evaluate.js";
export type { Score } from "./score.js";
export type * from "./types.js";
