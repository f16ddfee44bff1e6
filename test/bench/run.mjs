// node run.mjs [ENGINE ...] -> times and ratios. PROCS (default 5) rounds, each engine once a round in a process of its
// own, so that a slow spell of the machine falls on all alike.
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { cpus, loadavg } from "node:os";

const ENGINES = [
  "json-roundtrip",
  "zod-validate",
  "safeint",
  "safeint-explained",
  "decimaljs-explained",
  "zen-engine",
  "zen-engine-trace",
  "json-rules-engine",
  "hyperformula",
  "jixiao-score",
  "jixiao-compiled",
  "jixiao-evaluate",
  "jixiao-batch",
  "report-compiled",
  "report-evaluate",
];
const names = process.argv.length > 2 ? process.argv.slice(2) : ENGINES;
const rounds = Number(process.env.PROCS ?? 5);
const cwd = new URL(".", import.meta.url);
const runs = new Map(names.map((name) => [name, []]));
for (let round = 0; round < rounds; round++) {
  for (const name of names) {
    const stdio = ["ignore", "pipe", "inherit"];
    const out = execFileSync(process.execPath, ["one.mjs", name], { cwd, encoding: "utf8", stdio, timeout: 120_000 });
    runs.get(name).push(JSON.parse(out));
  }
}

const versionOf = (name) => JSON.parse(readFileSync(new URL(`node_modules/${name}/package.json`, cwd))).version;
console.log(
  `${cpus()[0].model.trim()}, ${cpus().length} cores, Node ${process.versions.node}, load ${loadavg()[0].toFixed(2)}`,
);
console.log(["@gorules/zen-engine", "json-rules-engine", "hyperformula"].map((n) => `${n} ${versionOf(n)}`).join(", "));
console.log(
  `\n| engine | µs of processor time a report (median of ${rounds}) | best | wrong totals of 64 |\n|---|---:|---:|---:|`,
);
const times = new Map();
for (const [name, results] of runs) {
  results.sort((left, right) => left.time - right.time);
  const { time, wrong } = results[results.length >> 1];
  times.set(name, time);
  console.log(`| ${name} | ${time.toFixed(1)} | ${results[0].time.toFixed(1)} | ${wrong ?? "–"} |`);
}

const sum = (...parts) => parts.reduce((total, name) => total + (times.get(name) ?? NaN), 0);
const limit = sum("zod-validate", "safeint-explained");
const ratios = [
  ["compiled ÷ (zod-validate + safeint-explained)", sum("jixiao-compiled") / limit, "≤ 1.5"],
  ["evaluate ÷ (zod-validate + safeint-explained)", sum("jixiao-evaluate") / limit, "≤ 3"],
  ["batch ÷ (json-roundtrip + evaluate)", sum("jixiao-batch") / sum("json-roundtrip", "jixiao-evaluate"), "≤ 1.6"],
  ["score ÷ safeint", sum("jixiao-score") / sum("safeint"), "≤ 3"],
  ["zen-engine ÷ compiled", sum("zen-engine") / sum("jixiao-compiled"), "≥ 5"],
  ["zen-engine with trace ÷ compiled", sum("zen-engine-trace") / sum("jixiao-compiled"), "≥ 15"],
  ["json-rules-engine ÷ compiled", sum("json-rules-engine") / sum("jixiao-compiled"), "≥ 8"],
  ["HyperFormula, kept sheet ÷ compiled", sum("hyperformula") / sum("jixiao-compiled"), "≥ 5"],
];
console.log("\n| ratio | reached | aim |\n|---|---:|---:|");
for (const [what, ratio, aim] of ratios)
  if (!Number.isNaN(ratio)) console.log(`| ${what} | ${ratio.toFixed(2)} | ${aim} |`);
