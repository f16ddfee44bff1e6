// node one.mjs ENGINE -> a line of JSON: median microseconds a report over seven batches, and how many totals are wrong.
import { expectedTotals, makeReports } from "./job.mjs";

const name = process.argv[2];
const batchTime = Number(process.env.BATCH_MS ?? 300);
const engine = await import(`./engines/${name}.mjs`);
const reports = makeReports();
const inputs = engine.prepare === undefined ? reports : engine.prepare(reports);

let wrong = null;
if (typeof engine.total === "function") {
  const expected = expectedTotals(reports);
  wrong = 0;
  for (let at = 0; at < 64; at++) if (engine.total(await engine.run(inputs[at])) !== expected[at]) wrong++;
}
const later = engine.run(inputs[0]) instanceof Promise;
let kept;
async function time(least) {
  const begin = performance.now();
  let count = 0;
  let now = begin;
  do {
    if (later) for (let at = 0; at < 16; at++) kept = await engine.run(inputs[(count + at) % 64]);
    else for (let at = 0; at < 16; at++) kept = engine.run(inputs[(count + at) % 64]);
    count += 16;
    now = performance.now();
  } while (now - begin < least);
  return ((now - begin) * 1000) / count;
}
await time(batchTime * 3); // warm-up
const times = [];
for (let at = 0; at < 7; at++) times.push(await time(batchTime));
times.sort((left, right) => left - right);
console.log(JSON.stringify({ name, time: times[3], wrong, kept: kept !== undefined }));
process.exit(0);
