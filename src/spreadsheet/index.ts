export { cellFunctions, functions } from "./functions.js";
export { errorMarks } from "./say.js";
export { dateText, percentText } from "./shown.js";
export type * from "./types.js";
