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
// Of this, making proofs is 5 kB and the method linear 1 kB.
hold("evaluate, with decimal.js", await size('export { evaluate } from "./index.js";'), " kB", 110, 34);
const everything = 'export * from "./index.js"; export * from "./schema.js";';
// Of this, checking proofs, their messages in two languages and their schema are 6 kB.
hold("everything, with decimal.js and zod/mini", await size(everything), " kB", 208, 65);

// AirScript knows an older language, so its file says the same in more words.
for (const [name, limit] of [
  ["jixiao.global.js", 186],
  ["jixiao.airscript.js", 197],
]) {
  hold(`dist/${name}`, brotliCompressSync(readFileSync(file(name))).length / 1000, " kB", limit);
}

/** Median milliseconds of a Node process that imports a module, start to end. */
function importTime(url) {
  const program = `const begin = performance.now(); await import(${JSON.stringify(url)}); console.log(performance.now() - begin);`;
  const run = () =>
    Number(execFileSync(process.execPath, ["--input-type=module", "-e", program], { encoding: "utf8" }));
  const times = Array.from({ length: 15 }, run).sort((left, right) => left - right);
  return times[times.length >> 1];
}
// A machine may be slow: what holds everywhere is how many times as long it takes as its own dependency, decimal.js,
// measured in the same run. A busy machine only makes times longer: what looks too long is measured again.
const decimal = import.meta.resolve("decimal.js");
let times = Infinity;
let beyond = Infinity;
for (let round = 0; round < 5 && times > 9; round++) {
  const empty = importTime("data:text/javascript,");
  const own = importTime(new URL("index.js", dist).href) - empty;
  times = Math.min(times, own / (importTime(decimal) - empty));
  beyond = Math.min(beyond, own);
}
// The shapes of all inputs and the figures of all methods are made here: 7.6 to 8.1 on a quiet machine.
hold('import "jixiao", by that of decimal.js alone', times, " ×", 9);
console.log(`     import "jixiao" beyond an empty module: ${beyond.toFixed(1)} ms on this machine (aim 30)`);

const reached = new Set();
const queue = [file("index.js")];
for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
  for (const [, name] of readFileSync(next, "utf8").matchAll(/(?:from|import)\s*\(?["']([^"']+)["']/g)) {
    if (reached.has(name)) continue;
    reached.add(name);
    if (name.startsWith("./")) queue.push(file(name));
  }
}
const zod = [...reached].filter((name) => /^zod\b/.test(name));
hold('modules of zod loaded by import "jixiao"', zod.length, "", 0);

process.exitCode = failed ? 1 : 0;
