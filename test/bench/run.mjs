// node run.mjs [ENGINE ...] [--before DIR] [--rounds N, default 7] -> times and ratios, each engine once a round; without
// a choice of engines also how the cost grows. With DIR, a built work tree of an earlier commit, the product is run from
// both in turn.
import { readFileSync } from "node:fs";
import { cpus, loadavg } from "node:os";
import { compared, compares, interleaved, median, named, rounds } from "./versions.mjs";

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
const names = named.length > 0 ? named : ENGINES;
const runs = interleaved(
  names.map((name) => ["one.mjs", name]),
  ([, name]) => /^(?:jixiao|report)-/.test(name),
);

const versionOf = (name) =>
  JSON.parse(readFileSync(new URL(`node_modules/${name}/package.json`, import.meta.url))).version;
console.log(
  `${cpus()[0].model.trim()}, ${cpus().length} cores, Node ${process.versions.node}, load ${loadavg()[0].toFixed(2)}`,
);
console.log(["@gorules/zen-engine", "json-rules-engine", "hyperformula"].map((n) => `${n} ${versionOf(n)}`).join(", "));
console.log(
  `\n| engine | µs of processor time a report (median of ${rounds}) | best | wrong totals of 64 |\n|---|---:|---:|---:|`,
);
const times = new Map(names.map((name, at) => [name, median(runs[at].now.map(({ time }) => time))]));
names.forEach((name, at) => {
  const best = Math.min(...runs[at].now.map(({ time }) => time));
  const { wrong } = runs[at].now[0];
  console.log(`| ${name} | ${times.get(name).toFixed(1)} | ${best.toFixed(1)} | ${wrong ?? "–"} |`);
});
if (compares) {
  console.log("\n| engine | now | before | now ÷ before |\n|---|---:|---:|---:|");
  names.forEach((name, at) => {
    const before = runs[at].before.map(({ time }) => time);
    if (before.length > 0) console.log(compared(name, times.get(name), median(before)));
  });
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
const known = ratios.filter(([, ratio]) => !Number.isNaN(ratio));
if (known.length > 0) console.log("\n| ratio | reached | aim |\n|---|---:|---:|");
for (const [what, ratio, aim] of known) console.log(`| ${what} | ${ratio.toFixed(2)} | ${aim} |`);

if (names === ENGINES) await import("./growth.mjs");
