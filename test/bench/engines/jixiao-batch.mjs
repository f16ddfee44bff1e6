// A line of a batch: JSON in, checked, evaluated, JSON out.
import { batch } from "../../../dist/index.js";
import { makeForms } from "../job.mjs";
const lines = [];
const results = batch(
  (function* endless() {
    for (;;) yield lines.shift();
  })(),
);
export const prepare = (reports) => makeForms(reports).map((form) => JSON.stringify(form));
export const run = async (line) => {
  lines.push(line);
  return (await results.next()).value;
};
export const total = (line) => Math.round(Number(JSON.parse(line).score) * 100);
