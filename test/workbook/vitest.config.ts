import { defineConfig, type ViteUserConfig } from "vitest/config";

// A command of its own: it needs LibreOffice.
const config: ViteUserConfig = defineConfig({
  root: new URL("../..", import.meta.url).pathname,
  test: {
    include: ["test/workbook/*.check.ts"], // All forms with everything typed into them take hours.
    testTimeout: 24 * 3_600_000,
    disableConsoleIntercept: true,
  },
});

export default config;
