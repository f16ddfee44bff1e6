// Scores of this build beside those of an earlier one, DIR being its built work tree:
//
//   node test/scores/check.mjs --before DIR [--forms N, default 20000] [--seed FIRST, default 0]
//
// Generated forms, the worked examples of the documentation and the corpus are evaluated with both. What differs is
// sorted into kinds, each with its count and its least example. The exit status is 1 where there is a difference that no
// entry of moved.json explains, or where fewer than four of five generated forms score.
import { existsSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { parseArgs } from "node:util";
import { collected } from "./collected.mjs";
import { comparison } from "./compare.mjs";
import { generate } from "./generate.mjs";

const { values } = parseArgs({
  options: {
    before: { type: "string" },
    forms: { type: "string", default: "20000" },
    seed: { type: "string", default: "0" },
  },
});
if (values.before === undefined) throw new Error("--before DIR: the built work tree of an earlier commit");
const built = async (tree) => {
  const path = join(tree, "dist/index.js");
  if (!existsSync(path)) throw new Error(`not built: ${tree}`);
  return import(pathToFileURL(path).href);
};
const builds = {
  before: await built(resolve(values.before)),
  after: await built(fileURLToPath(new URL("../..", import.meta.url))),
};
const moved = JSON.parse(readFileSync(new URL("moved.json", import.meta.url), "utf8"));
const begin = performance.now();
const compared = comparison(builds, moved);
const { counts } = compared;
const first = Number(values.seed);
for (let seed = first; seed < first + Number(values.forms); seed++) compared.add(generate(seed));
const generated = { forms: counts.forms, scored: counts.scored };
const told = (map) =>
  [...map]
    .sort(([, one], [, other]) => other - one)
    .map(([name, count]) => `${name} ${count}`)
    .join(", ");
const share = generated.scored / Math.max(generated.forms, 1);
console.log(`${generated.forms} generated forms, ${generated.scored} score (${(share * 100).toFixed(1)} %)`);
console.log(`${counts.leaves} scored leaves by method: ${told(counts.methods)}`);
console.log(`by target: ${told(counts.targets)}`);

for (const form of collected(builds.after)) compared.add(form);
const others = { forms: counts.forms - generated.forms, scored: counts.scored - generated.scored };
console.log(`${others.forms} forms of the documentation and the corpus, ${others.scored} score`);

const kinds = compared.kinds();
for (const { kind, entry, count, example } of kinds) {
  console.log(`\n${count} × ${kind}\n  ${entry < 0 ? "NOT EXPLAINED" : moved[entry].reason}`);
  console.log(`  ${JSON.stringify(example.form)}`);
  console.log(`  before ${side(example.before, example.gone)}\n  now    ${side(example.after, example.come)}`);
}
const open = kinds.filter(({ entry }) => entry < 0);
const sum = (some) => some.reduce((total, { count }) => total + count, 0);
moved.forEach(({ reason }, at) => {
  console.log(`moved ${sum(kinds.filter(({ entry }) => entry === at))} ×: ${reason}`);
});
const seconds = ((performance.now() - begin) / 1000).toFixed(1);
console.log(
  `\n${counts.differing} of ${counts.forms} forms differ: ${sum(kinds)} differences of ${kinds.length} kinds, ` +
    `${sum(open)} of ${open.length} kinds not explained; ${seconds} s`,
);
if (share < 0.8) console.log("fewer than four of five generated forms score");
process.exitCode = open.length > 0 || share < 0.8 ? 1 : 0;

/** The figures on one side, and what only that side says. */
function side(figures, codes) {
  return `${figures === null ? "no result" : JSON.stringify(figures)}${codes.length > 0 ? ` ${codes.join(" ")}` : ""}`;
}
