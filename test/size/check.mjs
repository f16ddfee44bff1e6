// What the package costs whoever loads it. Run after `npm run build`; it fails where a limit is passed.
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { brotliCompressSync } from "node:zlib";
import { build } from "esbuild";

const dist = new URL("../../dist/", import.meta.url);
const file = (name) => fileURLToPath(new URL(name, dist));
let failed = false;
/** Fails above the limit; an aim that lies below it and is not reached yet is said. */
const hold = (what, value, unit, limit, aim = limit) => {
  const fits = value <= limit;
  failed ||= !fits;
  const aimed = aim < limit ? `, aim ${aim}` : "";
  console.log(`${fits ? "ok  " : "FAIL"} ${what}: ${value.toFixed(1)}${unit} (limit ${limit}${aimed})`);
};

/** Brotli kilobytes (1,000 bytes) of a program, bundled and minified for a browser with all it needs. */
async function size(contents) {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: fileURLToPath(dist) },
    bundle: true,
    minify: true,
    format: "esm",
    platform: "browser",
    target: "es2020",
    charset: "utf8",
    write: false,
    logLevel: "error",
  });
  return brotliCompressSync(outputFiles[0].contents).length / 1000;
}
// Reading more kinds of cells and saying why one is refused cost 4 kB of it; comparators that stand at a distance from
// their number, and sentences beside targets of change, 3 more.
// What an answer is said of, which figure and whose line a sentence names, and a line at which a rule ends, also of a
// lateness, cost 6; tiers by what they deny, samples, levels, bands with gaps and knock-out lines 4.
// Steps that earn the marks, and deeds in cells that were not done or are meant, cost 1.5; tables whose funds stand in
// columns, 1.5 of everything.
// Of this, sentences are 31 kB, the words of cells 27, decimal.js 11, ratios 6, making proofs 5.
hold("evaluate, with decimal.js", await size('export { evaluate } from "./index.js";'), " kB", 166, 100);

/** An engine of these parts, by option. */
const engineOf = (parts) => {
  const names = Object.values(parts).flat();
  const options = Object.entries(parts).map(([option, value]) =>
    Array.isArray(value) ? `${option}: [${value.join(", ")}]` : `${option}: ${value}`,
  );
  return `import { engine, ${names.join(", ")} } from "./core.js"; export const own = engine({ ${options.join(", ")} });`;
};
const small = { standards: ["cnMof202010"], methods: ["attainment", "tiers"], messages: "zh" };
const reading = { ...small, sentences: "ruleSentences" };
const [smallSize, readingSize] = [await size(engineOf(small)), await size(engineOf(reading))];
hold("core: one standard, its methods, one language, decimal.js", smallSize, " kB", 104, 60);
hold("core: the same with sentences", readingSize, " kB", 151, 80);
// What each part costs whoever names it, and what each that nobody needs to name would.
for (const [option, left] of Object.entries({
  "messages: zh": { ...reading, messages: undefined },
  "sentences: ruleSentences": { ...reading, sentences: undefined },
  "methods: tiers": { ...reading, methods: ["attainment"] },
})) {
  const without = await size(engineOf(JSON.parse(JSON.stringify(left))));
  console.log(`     core without ${option}: ${without.toFixed(1)} kB (${(without - readingSize).toFixed(1)})`);
}
for (const [option, more] of Object.entries({
  "proofs: proofs": { ...reading, proofs: "proofs" },
  "ratios: budgetExecution": { ...reading, ratios: ["budgetExecution"] },
  "methods: bands": { ...reading, methods: [...reading.methods, "bands"] },
  "methods: deductPerStep": { ...reading, methods: [...reading.methods, "deductPerStep"] },
  "standards: cnMof2021101": { ...reading, standards: [...reading.standards, "cnMof2021101"] },
})) {
  const beside = await size(engineOf(more));
  console.log(`     core with ${option}: ${beside.toFixed(1)} kB (+${(beside - readingSize).toFixed(1)})`);
}
const everything = 'export * from "./index.js"; export * from "./schema.js";';
// Tables with headings and rests of funds, days and lines of sentences that are not the target's, cost 2.
// Of this, checking proofs, their messages in two languages and their schema are 6 kB.
hold("everything, with decimal.js and zod/mini", await size(everything), " kB", 298, 65);

// AirScript knows an older language, so its file says the same in more words. Reading the text of a report is 8 of each.
for (const [name, limit] of [
  ["jixiao.global.js", 283],
  ["jixiao.airscript.js", 300],
]) {
  hold(`dist/${name}`, brotliCompressSync(readFileSync(file(name))).length / 1000, " kB", limit);
}

// The one that only scores cells is pasted into editors, so its own length counts too.
hold("dist/jixiao.cells.js, minified", readFileSync(file("jixiao.cells.js")).length / 1000, " kB", 387, 250);

/** Median milliseconds of a Node process that imports a module, start to end. */
function importTime(url) {
  const program = `const begin = performance.now(); await import(${JSON.stringify(url)}); console.log(performance.now() - begin);`;
  const run = () =>
    Number(execFileSync(process.execPath, ["--input-type=module", "-e", program], { encoding: "utf8" }));
  const times = Array.from({ length: 15 }, run).sort((left, right) => left - right);
  return times[times.length >> 1];
}
const reached = new Set();
const queue = [file("index.js")];
let characters = 0;
for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
  const text = readFileSync(next, "utf8");
  characters += text.length;
  for (const [, name] of text.matchAll(/(?:from|import)\s*\(?["']([^"']+)["']/g)) {
    if (reached.has(name)) continue;
    reached.add(name);
    if (name.startsWith("./")) queue.push(file(name));
  }
}
// Two thirds of the time of an import is parsing, which goes by the text: the text is what is held. The time itself,
// as a multiple of that of importing decimal.js in the same run, swings by a fifth with whatever else a machine does.
hold('text loaded by import "jixiao"', characters / 1000, " thousand characters", 1495);
const decimal = import.meta.resolve("decimal.js");
const empty = importTime("data:text/javascript,");
const own = importTime(new URL("index.js", dist).href) - empty;
const times = own / (importTime(decimal) - empty);
console.log(
  `     import "jixiao": ${own.toFixed(1)} ms beyond an empty module (aim 30), ${times.toFixed(1)} × decimal.js`,
);
const zod = [...reached].filter((name) => /^zod\b/.test(name));
hold('modules of zod loaded by import "jixiao"', zod.length, "", 0);

process.exitCode = failed ? 1 : 0;
