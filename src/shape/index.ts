export * from "./make.js";
export type * from "./shape.js";
export * from "./value.js";
