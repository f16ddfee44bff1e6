// node one.mjs ENGINE -> a line of JSON: median microseconds of processor time a report over seven batches, and how many
// totals are wrong. Processor time, all threads together: what others do on the machine hardly shows in it.
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
const used = () => {
  const { user, system } = process.cpuUsage();
  return user + system;
};
async function time(least) {
  const begin = used();
  let count = 0;
  let now = begin;
  do {
    if (later) for (let at = 0; at < 64; at++) kept = await engine.run(inputs[at]);
    else for (let at = 0; at < 64; at++) kept = engine.run(inputs[at]);
    count += 64;
    now = used();
  } while (now - begin < least * 1000);
  return (now - begin) / count;
}
await time(batchTime * 3); // warm-up
const times = [];
for (let at = 0; at < 7; at++) times.push(await time(batchTime));
times.sort((left, right) => left - right);
console.log(JSON.stringify({ name, time: times[3], wrong, kept: kept !== undefined }));
process.exit(0);
