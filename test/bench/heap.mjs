// node --expose-gc heap.mjs -> heap in use after a forced collection, within one batch, after 10 and after many lines.
import { makeForms, makeReports } from "./job.mjs";
import { batch } from "./product.mjs";

const last = Number(process.env.LINES ?? 1_000_000);
const lines = makeForms(makeReports()).map((form) => JSON.stringify(form));
const used = () => {
  globalThis.gc();
  return process.memoryUsage().heapUsed / 2 ** 20;
};
let count = 0;
let early = 0;
function* input() {
  for (; count < last; count++) yield lines[count % 64];
}
for await (const _ of batch(input())) if (count === 10) early = used();
const late = used();
console.log(
  `heap in use: ${early.toFixed(1)} MB after 10 lines, ${late.toFixed(1)} MB after ${last} (aim: less than 10 MB apart)`,
);
