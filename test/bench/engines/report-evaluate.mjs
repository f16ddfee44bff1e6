import { evaluate } from "../product.mjs";
import { report } from "./report-compiled.mjs";
export const run = () => evaluate(report).value;
export const total = null;
