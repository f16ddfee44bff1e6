import { defineConfig, type Options } from "tsup";
import { ownReaders } from "./src/cli/build/own-readers.js";
import { builtIns } from "./src/script/build/built-ins.js";
import { commonJs } from "./src/script/build/commonjs.js";
import { pure } from "./src/script/build/pure.js";
import { pageFile } from "./src/page/build/page-file.js";
import { writeDeclarations } from "./src/script/build/declarations.js";
import { BUNDLED, noticesOf } from "./src/script/build/notices.js";
import { airscript, modern } from "./src/script/build/script-file.js";
import { withoutSources, withoutTranscendentals, withoutUnsaid } from "./src/script/build/trim.js";

// tsup 8 with TypeScript 6 sets a baseUrl of its own, which TypeScript 6 calls deprecated.
const dts = { compilerOptions: { ignoreDeprecations: "6.0" } };

// Few files: each costs a program that imports the library as much time as 20 kB of code.
const entries = {
  index: "src/index.ts",
  core: "src/core.ts",
  report: "src/report.ts",
  functions: "src/functions/index.ts",
  schema: "src/schema/index.ts",
  xlsx: "src/xlsx/index.ts",
  files: "src/reader/index.ts",
};

const PEERS = /^(?:hucre|htmlparser2|numfmt)(?:\/|$)/;

// Readable, with every name as it is written here; the maps lead to `src`, which is in the package.
const library: Options = {
  target: "es2020",
  dts: false,
  sourcemap: true,
  splitting: true,
  minify: false,
  // esbuild leaves out what is not used; a second pass by rollup took writes to a record's fields for dead ones.
  treeshake: false,
};

// One file, one global, nothing beside it: for hosts that take a script and no modules.
const script: Options = {
  format: ["iife"],
  globalName: "Jixiao",
  platform: "neutral",
  noExternal: [/./],
  treeshake: false,
  sourcemap: false,
  clean: false,
  splitting: false,
};

const bundles: Options[] = [
  // With the command and its worker threads, which share all they can with the library.
  {
    ...library,
    entry: { ...entries, cli: "src/cli/index.ts", worker: "src/cli/batch/worker.ts" },
    format: ["esm"],
    platform: "node",
    clean: true,
    noExternal: [PEERS],
    esbuildPlugins: [ownReaders(PEERS)],
    esbuildOptions: (options) => {
      options.sourcesContent = false;
      options.charset = "utf8";
      options.supported = { "top-level-await": true };
    },
    plugins: [pure()],
  },
  {
    ...library,
    entry: entries,
    format: ["cjs"],
    platform: "neutral",
    clean: false,
    esbuildOptions: (options) => {
      options.sourcesContent = false;
      options.charset = "utf8";
    },
    plugins: [commonJs()],
  },
  {
    ...script,
    entry: { "jixiao.global": "src/script/index.ts" },
    target: "es2019",
    outExtension: () => ({ js: ".js" }),
    esbuildPlugins: [builtIns("es2019", [withoutTranscendentals])],
    plugins: [modern("Jixiao")],
  },
  {
    ...script,
    entry: { "jixiao.cells": "src/script/cells.ts" },
    target: "es2019",
    outExtension: () => ({ js: ".js" }),
    esbuildPlugins: [builtIns("es2019", [withoutTranscendentals, withoutSources])],
    plugins: [modern("Jixiao", withoutUnsaid)],
  },
  {
    ...script,
    entry: { "jixiao.airscript": "src/script/index.ts" },
    target: "es2015",
    outExtension: () => ({ js: ".js" }),
    esbuildPlugins: [builtIns("es2015", [withoutTranscendentals])],
    esbuildOptions: (options) => {
      options.supported = { "object-rest-spread": true };
    },
    plugins: [airscript("Jixiao")],
  },
  {
    ...script,
    entry: { jixiao: "src/page/index.tsx" },
    target: "es2020",
    platform: "browser",
    minify: true,
    loader: { ".csv": "text" },
    esbuildPlugins: [pageFile(noticesOf(BUNDLED))],
    outExtension: () => ({ js: ".html" }),
    esbuildOptions: (options) => {
      options.charset = "utf8";
    },
  },
];

/** The declarations, bundled from those of the single files. */
function declared(): Options {
  writeDeclarations(DECLARATIONS);
  const entry = Object.fromEntries(
    Object.entries(entries).map(([name, path]) => [name, path.replace(/^src/, DECLARATIONS).replace(/\.ts$/, ".d.ts")]),
  );
  return { entry, format: ["esm", "cjs"], dts: { ...dts, only: true, entry }, clean: false };
}

const DECLARATIONS = "dist/.types";

export default defineConfig(({ dts: wanted }) => [...bundles, ...(wanted === false ? [] : [declared()])]);
