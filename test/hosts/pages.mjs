// The code blocks of the hosts' pages, run as they stand there.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";

const here = createRequire(import.meta.url);

/** The blocks of a page of docs/hosts by the file name beside their language. */
export function blocks(page) {
  const text = readFileSync(fileURLToPath(new URL(`../../docs/hosts/${page}`, import.meta.url)), "utf8");
  return new Map([...text.matchAll(/^```\w+ (\S+)\n([\s\S]*?)^```/gm)].map(([, name, code]) => [name, code]));
}

/** Runs blocks as CommonJS modules of one folder; `more` is a last line that says what comes out. */
export function runModule(files, name, jixiao, more = "") {
  const module = { exports: {} };
  const require = (wanted) => {
    if (wanted === "jixiao" || wanted.startsWith("jixiao/")) return jixiao;
    return wanted.startsWith("./") ? runModule(files, wanted.slice(2), jixiao) : here(wanted);
  };
  const code = files.get(name);
  if (code === undefined) throw new Error(`no block ${name}`);
  new Function("require", "module", "exports", `${code}\n${more}`)(require, module, module.exports);
  return module.exports;
}
