import { readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

/** What the files of the package bundle: the command and the page bundle all of it, the script files the first. */
export const BUNDLED: readonly string[] = ["decimal.js", "preact", "hucre", "htmlparser2", "numfmt"];

/** The notices that the licences of packages, and of what they depend on, ask to be handed on. */
export function noticesOf(packages: readonly string[]): string {
  const seen = new Map<string, string>();
  const visit = (name: string, from: string): void => {
    if (seen.has(name)) return;
    const folder = folderOf(name, from);
    const {
      version,
      license,
      dependencies = {},
    } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as {
      readonly version: string;
      readonly license: string;
      readonly dependencies?: Readonly<Record<string, string>>;
    };
    seen.set(name, `## ${name} ${version}\n\n${license}\n\n${"```"}text\n${licenceIn(folder)}\n${"```"}\n`);
    for (const other of Object.keys(dependencies)) visit(other, folder);
  };
  for (const name of packages) visit(name, fileURLToPath(new URL(".", import.meta.url)));
  return [...seen]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([, notice]) => notice)
    .join("\n");
}

/** The folder of an installed package: the nearest one above that has it. */
function folderOf(name: string, from: string): string {
  const paths = createRequire(join(from, "x.js")).resolve.paths(name) ?? [];
  for (const path of paths) {
    try {
      readFileSync(join(path, name, "package.json"));
      return join(path, name);
    } catch {
      // not here
    }
  }
  throw new Error(`${name} is not installed`);
}

function licenceIn(folder: string): string {
  const file = readdirSync(folder).find((name) => /^licen[cs]e(?:\.\w+)?$/i.test(name));
  if (file === undefined) throw new Error(`no licence in ${dirname(folder)}`);
  return readFileSync(join(folder, file), "utf8").replaceAll("\r\n", "\n").trim();
}
