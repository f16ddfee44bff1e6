import { defineConfig, type Options } from "tsup";

// tsup 8 with TypeScript 6 sets a baseUrl of its own, which TypeScript 6 calls deprecated.
const dts = { compilerOptions: { ignoreDeprecations: "6.0" } };

const config: Options | Options[] = [
  {
    entry: { index: "src/index.ts", schema: "src/schema/index.ts", xlsx: "src/xlsx/index.ts" },
    format: ["esm", "cjs"],
    target: "es2020",
    platform: "neutral",
    dts,
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
