import { defineConfig, type Options } from "tsup";

// tsup 8 with TypeScript 6 sets a baseUrl of its own, which TypeScript 6 calls deprecated.
const dts = { compilerOptions: { ignoreDeprecations: "6.0" } };

const entries = { index: "src/index.ts", schema: "src/schema/index.ts", xlsx: "src/xlsx/index.ts" };

// Files of their own, so that a bundler leaves out whole rooms that a program does not use.
const rooms = {
  across: "src/across/index.ts",
  audit: "src/audit/index.ts",
  batch: "src/batch/index.ts",
  evaluate: "src/evaluate/index.ts",
  messages: "src/issue/messages.ts",
  report: "src/report/index.ts",
  sentence: "src/rule/sentence/index.ts",
  target: "src/target/index.ts",
  template: "src/standard/template/index.ts",
};

const config: Options | Options[] = [
  {
    entry: { ...entries, ...rooms },
    format: ["esm", "cjs"],
    target: "es2020",
    platform: "neutral",
    dts: { ...dts, entry: entries },
    sourcemap: false,
    clean: true,
    splitting: true,
    treeshake: true,
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
];

export default defineConfig(config);
