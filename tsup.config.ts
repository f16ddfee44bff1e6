import { defineConfig, type Options } from "tsup";
import { builtIns } from "./src/script/build/built-ins.js";
import { commonJs } from "./src/script/build/commonjs.js";
import { pure } from "./src/script/build/pure.js";
import { airscript, modern } from "./src/script/build/script-file.js";

// tsup 8 with TypeScript 6 sets a baseUrl of its own, which TypeScript 6 calls deprecated.
const dts = { compilerOptions: { ignoreDeprecations: "6.0" } };

// Few files: each costs a program that imports the library as much time as 20 kB of code.
const entries = {
  index: "src/index.ts",
  schema: "src/schema/index.ts",
  xlsx: "src/xlsx/index.ts",
  files: "src/files/index.ts",
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

const config: Options | Options[] = [
  {
    entry: entries,
    format: ["esm", "cjs"],
    target: "es2020",
    platform: "neutral",
    dts: { ...dts, entry: entries },
    sourcemap: false,
    clean: true,
    splitting: true,
    minify: true,
    plugins: [pure(), commonJs()],
  },
  {
    entry: { cli: "src/cli/index.ts", worker: "src/cli/batch/worker.ts" },
    format: ["esm"],
    target: "node20",
    platform: "node",
    sourcemap: false,
    clean: false,
    splitting: false,
    treeshake: true,
  },
  {
    ...script,
    entry: { "jixiao.global": "src/script/index.ts" },
    target: "es2019",
    outExtension: () => ({ js: ".js" }),
    esbuildPlugins: [builtIns("es2019")],
    plugins: [modern()],
  },
  {
    ...script,
    entry: { "jixiao.airscript": "src/script/index.ts" },
    target: "es2015",
    outExtension: () => ({ js: ".js" }),
    esbuildPlugins: [builtIns("es2015")],
    esbuildOptions: (options) => {
      options.supported = { "object-rest-spread": true };
    },
    plugins: [airscript("Jixiao")],
  },
];

export default defineConfig(config);
