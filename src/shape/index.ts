export { MAX_ENTRIES, MAX_KEY, MAX_TEXT } from "./limits.js";
export { cut, entriesOf, exactOf, isObject, own, shown } from "./look.js";
export * from "./make.js";
export type * from "./shape.js";
export * from "./value.js";
export { walk } from "./walk.js";
