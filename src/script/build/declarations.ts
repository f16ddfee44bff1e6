import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import ts from "typescript";

/**
 * Writes the declarations of all sources to a folder, file by file: every export states its type, so that no other file
 * has to be looked at, and `npm run types` is what checks them. The bundler of declarations, given the sources, would
 * check the whole program once more.
 */
export function writeDeclarations(folder: string): void {
  for (const name of readdirSync("src", { recursive: true, encoding: "utf8" })) {
    if (!/\.tsx?$/.test(name) || name.endsWith(".d.ts")) continue;
    const written = join(folder, name.replace(/\.tsx?$/, ".d.ts"));
    mkdirSync(dirname(written), { recursive: true });
    writeFileSync(written, declarationsOf(join("src", name)));
  }
}

function declarationsOf(path: string): string {
  const options = { fileName: path, compilerOptions: COMPILED, reportDiagnostics: true };
  const { outputText, diagnostics = [] } = ts.transpileDeclaration(readFileSync(path, "utf8"), options);
  const [first] = diagnostics;
  if (first !== undefined) throw new Error(`${path}: ${ts.flattenDiagnosticMessageText(first.messageText, "\n")}`);
  return outputText;
}

const COMPILED: ts.CompilerOptions = {
  target: ts.ScriptTarget.ES2022,
  module: ts.ModuleKind.NodeNext,
  declaration: true,
  isolatedDeclarations: true,
  stripInternal: true,
  verbatimModuleSyntax: true,
};
