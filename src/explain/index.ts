export { explain, safeExplain } from "./explain.js";
export { explanationText, traceText } from "./text.js";
export type { Trace, TraceStep, TraceSubject } from "./types.js";
