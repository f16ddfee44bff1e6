import { defineConfig, type ViteUserConfig } from "vitest/config";

// A command of its own: it builds the command and takes its time and memory.
const config: ViteUserConfig = defineConfig({
  root: new URL("../..", import.meta.url).pathname,
  test: { include: ["test/folder/*.check.ts"], testTimeout: 600_000, disableConsoleIntercept: true },
});

export default config;
