import { defineConfig, type ViteUserConfig } from "vitest/config";

/** The tests of one room, which the environment names: they alone have to notice what was changed in it. */
const config: ViteUserConfig = defineConfig({
  test: {
    include: (process.env["MUTATION_TESTS"] ?? "").split(","),
    setupFiles: ["test/setup.ts"],
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
});

export default config;
