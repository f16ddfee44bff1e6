// The program `use.mjs` of a stranger's project, bundled by each bundler and run by each runtime as their own pages say:
// all must print the same, and the table says what the bundle weighs.
import { execFileSync } from "node:child_process";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { brotliCompressSync } from "node:zlib";

const WEBPACK = `export default {
  mode: "production", target: "node", entry: "./use.mjs", experiments: { outputModule: true },
  output: { path: process.cwd() + "/out", filename: "webpack.mjs", module: true, library: { type: "module" } },
};`;
const VITE = `export default {
  logLevel: "error",
  build: { ssr: "use.mjs", outDir: "out/vite", minify: true, target: "es2020", rollupOptions: { output: { entryFileNames: "vite.mjs" } } },
  ssr: { noExternal: true },
};`;
const ROLLUP = `import resolve from "@rollup/plugin-node-resolve";
import terser from "@rollup/plugin-terser";
export default { input: "use.mjs", external: [/^node:/], plugins: [resolve(), terser()], output: { file: "out/rollup.mjs", format: "es" } };`;

const BUNDLERS = [
  {
    name: "esbuild",
    packages: ["esbuild"],
    command: [
      "esbuild",
      "use.mjs",
      "--bundle",
      "--minify",
      "--platform=node",
      "--format=esm",
      "--log-level=error",
      "--outfile=out/esbuild.mjs",
    ],
    out: "out/esbuild.mjs",
  },
  {
    name: "rollup",
    packages: ["rollup", "@rollup/plugin-node-resolve", "@rollup/plugin-terser"],
    files: { "rollup.config.mjs": ROLLUP },
    command: ["rollup", "--config", "rollup.config.mjs", "--silent"],
    out: "out/rollup.mjs",
  },
  {
    name: "webpack",
    packages: ["webpack@5", "webpack-cli@6"],
    files: { "webpack.config.mjs": WEBPACK },
    command: ["webpack", "--config", "webpack.config.mjs", "--stats=errors-only"],
    out: "out/webpack.mjs",
  },
  {
    name: "Vite",
    packages: ["vite@7"],
    files: { "vite.config.mjs": VITE },
    command: ["vite", "build"],
    out: "out/vite/vite.mjs",
  },
];

const RUNTIMES = [
  { name: "Bun", packages: ["bun"], command: ["bun", "use.mjs"] },
  {
    name: "Deno",
    packages: ["deno"],
    command: ["deno", "run", "--allow-read", "--node-modules-dir=manual", "use.mjs"],
  },
];

// A Worker has no files and no standard output: it holds its own result to the expected one.
const WORKERD = `using Workerd = import "/workerd/workerd.capnp";
const config :Workerd.Config = (services = [(name = "main", worker = .worker)]);
const worker :Workerd.Worker = (modules = [(name = "worker", esModule = embed "out/worker.mjs")], compatibilityDate = "2024-09-01");
`;

function workerd(place, expected) {
  if (!tryInstall(place, ["workerd"])) return console.log("--  workerd: not to be had here");
  writeFileSync(join(place, "workerd.capnp"), WORKERD);
  writeFileSync(
    join(place, "worker.mjs"),
    `import { line } from "./line.mjs";
export default { test() { if (line() !== ${JSON.stringify(expected)}) throw new Error(line()); } };`,
  );
  const flags = ["--bundle", "--format=esm", "--platform=browser", "--log-level=error", "--outfile=out/worker.mjs"];
  run(place, "npx", ["--no-install", "esbuild", "worker.mjs", ...flags]);
  run(place, "npx", ["--no-install", "workerd", "test", "workerd.capnp"]);
  console.log("ok  workerd, bundled for a browser");
}

/**
 * Runs the program everywhere it can be run; `expected` is what it prints, and of `forms.json` the same everywhere. Ends
 * with a table of sizes.
 */
export function everywhere(place, expected, say) {
  const rows = [];
  const digest = run(place, "node", ["use.mjs", "forms.json"]).trim();
  for (const { name, packages, files = {}, command, out } of BUNDLERS) {
    install(place, packages);
    for (const [file, text] of Object.entries(files)) writeFileSync(join(place, file), text);
    run(place, "npx", ["--no-install", ...command]);
    say(`${name}, bundled`, run(place, "node", [out]), expected);
    say(`${name}, every form`, run(place, "node", [out, "forms.json"]), digest);
    const bytes = readFileSync(join(place, out));
    rows.push([name, bytes.length, brotliCompressSync(bytes).length]);
  }
  for (const { name, packages, command } of RUNTIMES) {
    // Some machines get no binary of them: that is said, and no fault of the package.
    if (!tryInstall(place, packages)) console.log(`--  ${name}: not to be had here`);
    else say(name, run(place, "npx", ["--no-install", ...command]), expected);
  }
  workerd(place, expected);
  console.log("\n| bundler | bytes | brotli |\n| ------- | ----: | -----: |");
  for (const [name, bytes, brotli] of rows) console.log(`| ${name} | ${bytes} | ${brotli} |`);
}

function install(place, packages) {
  run(place, "npm", ["install", "--no-audit", "--no-fund", "--silent", ...packages]);
}

function tryInstall(place, packages) {
  try {
    install(place, packages);
    const [name = ""] = packages;
    run(place, "npx", ["--no-install", name, "--version"]);
    return existsSync(join(place, "node_modules", name));
  } catch {
    return false;
  }
}

function run(cwd, command, args) {
  return execFileSync(command, args, { cwd, encoding: "utf8", stdio: ["ignore", "pipe", "pipe"] });
}
