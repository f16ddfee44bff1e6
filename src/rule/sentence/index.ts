export * from "./parse.js";
export * from "./print.js";
