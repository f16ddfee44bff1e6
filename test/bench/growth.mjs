// node growth.mjs [--before DIR] [--rounds N] -> how the cost grows: with the leaves of a form (beside an earlier version
// too), with the lines of a batch, with worker threads.
import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";
import { makeForms, makeReports } from "./job.mjs";
import { compile } from "./product.mjs";
import { compared, compares, interleaved, median, rounds } from "./versions.mjs";

const cli = fileURLToPath(new URL("../../dist/cli.js", import.meta.url));
/** Microseconds of processor time that this process has had. */
const used = () => {
  const { user, system } = process.cpuUsage();
  return user + system;
};

const [leaves] = interleaved([["leaves.mjs"]]);
/** The medians at 100, 1,000 and 10,000 leaves. */
const middle = (runs) => [0, 1, 2].map((at) => median(runs.map((run) => run[at])));
const perLeaf = middle(leaves.now);
const counts = [100, 1000, 10_000];
if (compares) {
  const before = middle(leaves.before);
  console.log(
    `\n| leaves | µs a leaf, compiled (median of ${rounds}) | before | now ÷ before |\n|---:|---:|---:|---:|`,
  );
  counts.forEach((count, at) => console.log(compared(count, perLeaf[at], before[at], 3)));
} else {
  console.log(`\n| leaves | µs a leaf, compiled (median of ${rounds}) |\n|---:|---:|`);
  counts.forEach((count, at) => console.log(`| ${count} | ${perLeaf[at].toFixed(3)} |`));
}
console.log(`greatest ÷ least: ${(Math.max(...perLeaf) / Math.min(...perLeaf)).toFixed(2)} (aim ≤ 1.5)`);

{
  const [report] = makeReports(1);
  const [form] = makeForms([report], false);
  const compiled = compile(form);
  const actuals = report.map((leaf) => leaf.actual);
  const varied = actuals.map((_, at) => actuals.map((each, place) => (place === at ? "1" : each)));
  const time = (run) => {
    for (let at = 0; at < 300; at++) run();
    return median(
      Array.from({ length: 9 }, () => {
        const begin = used();
        for (let at = 0; at < 100; at++) run();
        return (used() - begin) / 100;
      }),
    );
  };
  const evaluation = time(() => compiled.evaluate(actuals));
  const sensitivity = time(() => varied.map((each) => compiled.score(each)));
  console.log(
    `\nscores of all ${varied.length} leaves varied one by one ÷ one evaluation: ${(sensitivity / evaluation).toFixed(1)} (aim ≤ 10)`,
  );
}

const lines = makeForms(makeReports()).map((form) => `${JSON.stringify(form)}\n`);
/** Seconds and peak memory (MB) of a batch of so many lines. */
function batch(count, args) {
  return new Promise((resolve, reject) => {
    const begin = performance.now();
    const child = spawn("/usr/bin/env", ["time", "-f", "%M", process.execPath, cli, "batch", ...args], {
      stdio: ["pipe", "ignore", "pipe"],
    });
    let err = "";
    child.stderr.setEncoding("utf8").on("data", (text) => (err += text));
    child.on("error", reject);
    child.on("close", () => resolve({ seconds: (performance.now() - begin) / 1000, peak: Number(err.trim()) / 1024 }));
    const block = Array.from({ length: 100 }, (_, at) => lines[at % 64]).join("");
    let left = count / 100;
    const feed = () => {
      while (left-- > 0) if (!child.stdin.write(block)) return void child.stdin.once("drain", feed);
      child.stdin.end();
    };
    feed();
  });
}

const count = Number(process.env.LINES ?? 100_000);
const one = median([await batch(count, []), await batch(count, []), await batch(count, [])].map((run) => run.seconds));
const two = median(
  [
    await batch(count, ["--workers", "2"]),
    await batch(count, ["--workers", "2"]),
    await batch(count, ["--workers", "2"]),
  ].map((run) => run.seconds),
);
console.log(
  `\nbatch of ${count} lines: ${(count / one).toFixed(0)} a second; --workers 2: ${(count / two).toFixed(0)}, ${(one / two).toFixed(2)} × (aim ≥ 1.7)`,
);
const [small, large] = [await batch(count, []), await batch(count * 10, [])];
console.log(`peak memory: ${small.peak.toFixed(0)} MB at ${count} lines, ${large.peak.toFixed(0)} MB at ${count * 10}`);
