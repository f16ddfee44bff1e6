import { evaluate } from "../../../dist/index.js";
import { report } from "./report-compiled.mjs";
export const run = () => evaluate(report).value;
export const total = null;
