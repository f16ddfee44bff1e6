// Inputs that nobody would write, over everything that takes one: `npm run fuzz -- [--seconds N, default 60] [--seed S]`,
// after `npm run build`. Each kind of try has the same share of the time. What falls is printed with its seed, and kept by
// adding a line to cases.jsonl, which the tests run.
import { parseArgs } from "node:util";
import { Random } from "../scores/random.mjs";
import { kinds } from "./kinds.mjs";

const { values } = parseArgs({
  options: { seconds: { type: "string", default: "60" }, seed: { type: "string", default: "1" } },
});
const names = Object.keys(kinds);
const share = (Number(values.seconds) * 1000) / names.length;
const globals = snapshot();
let fallen = 0;
for (const name of names) {
  const end = performance.now() + share;
  let tries = 0;
  let slowest = 0;
  for (let seed = Number(values.seed); performance.now() < end; seed++) {
    const begin = performance.now();
    const fault = await kinds[name](new Random(seed));
    slowest = Math.max(slowest, performance.now() - begin);
    tries++;
    if (fault === null) continue;
    fallen++;
    console.log(`${name}, seed ${seed}: ${String(fault).slice(0, 600)}`);
  }
  const megabytes = Math.round(process.memoryUsage().heapUsed / 1e6);
  console.log(`${name}: ${tries} tried, the slowest ${slowest.toFixed(0)} ms, heap ${megabytes} MB`);
}
if (snapshot() !== globals) {
  fallen++;
  console.log("a global changed");
}
console.log(fallen === 0 ? "nothing fell" : `${fallen} fell`);
process.exitCode = fallen === 0 ? 0 : 1;

/** What every program of the process shares. */
function snapshot() {
  const keys = (value) => Object.getOwnPropertyNames(value).sort().join();
  const shared = [globalThis, Object.prototype, Array.prototype, String.prototype, Number.prototype, Math, JSON, Date];
  return shared.map(keys).join(";");
}
