// A line of a batch: JSON in, checked, evaluated, JSON out; the first character is looked at, so that V8 puts the text
// together within the time that counts.
import { batch } from "../product.mjs";
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
  const { value } = await results.next();
  return value.charCodeAt(0) === 123 ? value : null;
};
export const total = (line) => Math.round(Number(JSON.parse(line).score) * 100);
