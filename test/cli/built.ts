import { chmodSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

/** The command, built into a folder of its own. */
export interface Built {
  readonly folder: string;
  /** The script that Node runs. */
  readonly cli: string;
  remove(): void;
}

/** Builds the command and its worker; the folder also holds it as the executable `jixiao`. */
export async function buildCli(): Promise<Built> {
  const root = fileURLToPath(new URL("../..", import.meta.url));
  const folder = mkdtempSync(join(tmpdir(), "jixiao-cli-"));
  await build({
    absWorkingDir: root,
    entryPoints: { cli: "src/cli/index.ts", worker: "src/cli/batch/worker.ts" },
    outdir: folder,
    bundle: true,
    format: "esm",
    platform: "node",
    external: ["decimal.js", "zod"],
    logLevel: "error",
  });
  writeFileSync(join(folder, "package.json"), '{"type":"module"}');
  symlinkSync(join(root, "node_modules"), join(folder, "node_modules"));
  const cli = join(folder, "cli.js");
  writeFileSync(join(folder, "jixiao"), `#!/bin/sh\nexec "${process.execPath}" "${cli}" "$@"\n`);
  chmodSync(join(folder, "jixiao"), 0o755);
  return { folder, cli, remove: () => rmSync(folder, { recursive: true, force: true }) };
}
