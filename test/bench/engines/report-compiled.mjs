// The published report of docs/examples, 34 leaves of which half are words.
import { readFileSync } from "node:fs";
import { compile } from "../product.mjs";
export const report = JSON.parse(readFileSync(new URL("../../../docs/examples/jinshui-2021.json", import.meta.url)));
const compiled = compile(report);
export const run = () => compiled.evaluate();
export const total = null;
