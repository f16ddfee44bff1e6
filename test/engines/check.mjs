// One result everywhere: `npm run check:engines [-- --forms N]`, after `npm run build`. The worked examples, the corpus and
// N generated forms (default 300) are evaluated on every engine that can be installed here, from the modules and from the
// script files, in other time zones and languages, and by one to three workers: all give the same bytes.
import { execFileSync, spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import * as jixiao from "../../dist/index.js";
import { collected } from "../scores/collected.mjs";
import { generate } from "../scores/generate.mjs";

const { values } = parseArgs({ options: { forms: { type: "string", default: "300" } } });
const here = (name) => fileURLToPath(new URL(name, import.meta.url));
for (const folder of [".", "../hosts"]) {
  if (existsSync(here(`${folder}/node_modules`))) continue;
  execFileSync("npm", ["install", "--no-audit", "--no-fund"], {
    cwd: here(folder),
    stdio: ["ignore", "ignore", "inherit"],
  });
}
const { EXECUTABLE, provide, run: runInChromium } = await import("../hosts/chromium.mjs");
const { run: runInQuickJs } = await import("../hosts/quickjs.mjs");

const forms = [...collected(jixiao), ...Array.from({ length: Number(values.forms) }, (_, seed) => generate(seed))];
const folder = mkdtempSync(join(tmpdir(), "jixiao-engines-"));
const file = join(folder, "forms.json");
writeFileSync(file, JSON.stringify(forms));

const results = new Map();
const add = (name, work) => {
  const begin = performance.now();
  const said = (result) => {
    results.set(name, result);
    console.log(`${result}  ${name} (${((performance.now() - begin) / 1000).toFixed(1)} s)`);
  };
  const result = work();
  return result instanceof Promise ? result.then(said) : said(result);
};
const installed = (path) => here(`node_modules/${path}`);
const node = (program, ...words) => execFileSync(program, [...words], { encoding: "utf8" }).trim();
const modules = (program, words, kind, env = {}) =>
  execFileSync(program, [...words, here("run.mjs"), kind, file], {
    encoding: "utf8",
    env: { ...process.env, ...env },
    maxBuffer: 1 << 28,
  }).trim();

const nodes = [process.execPath, installed("node22/bin/node"), installed("node24/bin/node")];
for (const program of nodes) {
  const version = node(program, "--version");
  for (const kind of ["esm", "cjs", "script"]) add(`Node ${version}, ${kind}`, () => modules(program, [], kind));
}
const bun = installed("bun/bin/bun");
add(`Bun ${node(bun, "--version")}, esm`, () => modules(bun, [], "esm"));
const deno = installed("deno/deno");
add(`Deno ${node(deno, "--version").split("\n")[0].split(" ")[1]}, esm`, () =>
  modules(deno, ["run", "--allow-read", "--allow-env", "--no-prompt"], "esm"),
);
for (const env of [
  { TZ: "America/St_Johns", LC_ALL: "tr_TR.UTF-8" },
  { TZ: "Pacific/Kiritimati", LC_ALL: "ar_EG.UTF-8" },
]) {
  add(`Node, ${env.TZ}, ${env.LC_ALL}`, () => modules(process.execPath, [], "esm", env));
}

const digest = readFileSync(here("digest.js"), "utf8");
const program = `(function () { ${digest}\nreturn digest(Jixiao, ${readFileSync(file, "utf8")}); })()`;
const script = readFileSync(here("../../dist/jixiao.global.js"), "utf8");
const old = readFileSync(here("../../dist/jixiao.airscript.js"), "utf8");
await add("QuickJS, script", () => runInQuickJs(script, program));
await add("QuickJS, script of 2015", () => runInQuickJs(old, program));
provide();
await add(`Chromium (${EXECUTABLE}), script`, async () => (await runInChromium([script], program)).results[0]);

/** Batches are compared among themselves: their lines are evaluations alone. */
const lines = forms.map((form) => JSON.stringify(form)).join("\n") + "\n";
const batches = ["1", "2", "3"].map((workers) => {
  const { stdout } = spawnSync(process.execPath, [here("../../dist/cli.js"), "batch", "--workers", workers], {
    input: lines,
    maxBuffer: 1 << 30,
  });
  return { workers, digest: createHash("sha256").update(stdout).digest("hex").slice(0, 32), bytes: stdout.length };
});
for (const { workers, digest: of, bytes } of batches) console.log(`${of}  batch, ${workers} workers, ${bytes} bytes`);

rmSync(folder, { recursive: true });
const kinds = new Set(results.values());
const whole = new Set(batches.map((batch) => batch.digest));
const agree = kinds.size === 1 && whole.size === 1 && batches[0].bytes > 0;
console.log(
  `\n${forms.length} forms on ${results.size} engines: ${agree ? "one result" : `${kinds.size} results, ${whole.size} of batches`}`,
);
process.exitCode = agree ? 0 : 1;
