// What is measured: this work tree and, with `--before DIR`, the built work tree of an earlier commit. Each run has a
// process of its own; the versions take turns, and turns at going first, so that a slow spell of the machine falls on all
// alike.
import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";

const { values, positionals } = parseArgs({
  options: { before: { type: "string" }, rounds: { type: "string", default: "7" } },
  allowPositionals: true,
});

/** The engines that the command names; none of them is all. */
export const named = positionals;

/** How often each run is made. */
export const rounds = Number(values.rounds);
if (!(Number.isInteger(rounds) && rounds > 0)) throw new RangeError(`--rounds ${values.rounds}: a whole number from 1`);

const here = fileURLToPath(new URL("../..", import.meta.url));
const before = values.before === undefined ? null : resolve(values.before);
for (const tree of [here, before]) {
  if (tree !== null && !existsSync(join(tree, "dist/index.js"))) throw new Error(`not built: ${tree}`);
}

/** Whether there is a version before to compare with. */
export const compares = before !== null;

/**
 * Runs programs of this folder, `[PROGRAM, ...ARGUMENTS]` each, once a round: what each printed as JSON, a result a
 * round, as it is now and as it was before. Only a program that measures the product is run from both versions.
 */
export function interleaved(programs, ofProduct = () => true) {
  const runs = programs.map(() => ({ now: [], before: [] }));
  for (let round = 0; round < rounds; round++) {
    programs.forEach((program, at) => {
      const now = () => runs[at].now.push(run(program, here));
      const earlier = () => runs[at].before.push(run(program, before));
      const both = before !== null && ofProduct(program) ? [now, earlier] : [now];
      for (const turn of round % 2 === 0 ? both : both.toReversed()) turn();
    });
  }
  return runs;
}

/** The middle one. */
export const median = (numbers) => numbers.toSorted((left, right) => left - right)[numbers.length >> 1];

/** A row of a table: a figure now, the same before, and their ratio. */
export function compared(name, now, earlier, places = 1) {
  return `| ${name} | ${now.toFixed(places)} | ${earlier.toFixed(places)} | ${(now / earlier).toFixed(2)} |`;
}

function run(program, tree) {
  const out = execFileSync(process.execPath, program, {
    cwd: new URL(".", import.meta.url),
    encoding: "utf8",
    stdio: ["ignore", "pipe", "inherit"],
    timeout: 300_000,
    env: { ...process.env, TREE: tree },
  });
  return JSON.parse(out);
}
