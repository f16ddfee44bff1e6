import { defineConfig, type ViteUserConfig } from "vitest/config";

// A command of its own: it needs LibreOffice.
const config: ViteUserConfig = defineConfig({
  root: new URL("../..", import.meta.url).pathname,
  test: {
    // All forms with everything typed into them take hours. Tests of formulas are left out where HyperFormula is not there;
    // here it is.
    include: ["test/workbook/*.check.ts", "test/workbook/*.test.ts"],
    setupFiles: ["test/setup.ts"],
    testTimeout: 24 * 3_600_000,
    disableConsoleIntercept: true,
  },
});

export default config;
