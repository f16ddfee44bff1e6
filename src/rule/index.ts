export * from "./sentence/index.js";
export type * from "./types.js";
