import { defineConfig, type ViteUserConfig } from "vitest/config";

/** The tests of one room, which the environment names: they alone have to notice what was changed in it. */
const config: ViteUserConfig = defineConfig({
  test: {
    include: (process.env["MUTATION_TESTS"] ?? "").split(","),
    isolate: false,
    // Stryker's own comes first, and is read anew for each file, as what says which mutant is tried has to be.
    sequence: { setupFiles: "list" },
    server: { deps: { inline: [/stryker-setup/] } },
    setupFiles: ["test/mutation/fresh.ts", "test/setup.ts"],
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
});

export default config;
