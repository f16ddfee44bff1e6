export type * from "./types.js";
export { gradeOf } from "./grade.js";
export { standard, standards } from "./list.js";
export { resolveStandard } from "./resolve.js";
export { template, type Template, templates } from "./template/index.js";
