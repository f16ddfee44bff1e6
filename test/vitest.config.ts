import { defineConfig, type ViteUserConfig } from "vitest/config";

const src = new URL("../src/", import.meta.url).pathname;

const config: ViteUserConfig = defineConfig({
  // The examples of docs/ import the library by its name, as those who copy them do.
  resolve: {
    alias: [
      { find: /^jixiao$/, replacement: `${src}index.ts` },
      { find: /^jixiao\/(core|report)$/, replacement: `${src}$1.ts` },
      { find: /^jixiao\/files$/, replacement: `${src}reader/index.ts` },
      { find: /^jixiao\/(functions|schema|xlsx)$/, replacement: `${src}$1/index.ts` },
    ],
  },
  root: new URL("..", import.meta.url).pathname,
  // Not a bound on speed: a busy machine must not turn a law red.
  test: {
    include: ["test/**/*.test.ts"],
    setupFiles: ["test/setup.ts"],
    testTimeout: 120_000,
    hookTimeout: 120_000,
    // Nothing that a test does stays behind in a module, so the library is loaded once a worker, not once a file.
    isolate: false,
    maxWorkers: 2,
  },
});

export default config;
