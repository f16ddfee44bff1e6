export * from "./issue.js";
export * from "./messages.js";
