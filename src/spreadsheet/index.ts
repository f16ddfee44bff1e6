export { cellFunctions, functions } from "./functions.js";
export { errorMarks } from "./say.js";
export type * from "./types.js";
